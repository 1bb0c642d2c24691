import { partsOfDate, type CalendarDate } from '../../../domain/calendarDate';
import { lastMonthOf, type PeriodLength } from '../../../domain/promisedAndDone';
import type { Strings } from '../../strings/en';

/** What a period is called: "March 2020", "January to March 2020", "2020". */
export function periodName(from: CalendarDate, length: PeriodLength, strings: Strings): string {
  const words = strings.overview.period;
  return length === 'quarter' ? words.quarter(from, lastMonthOf(from, length)) : words[length](from);
}

/** What stands under a column: the month where a quarter begins, and the year under the first column and under each first month. */
export function periodLabel(from: CalendarDate, length: PeriodLength, isFirst: boolean, strings: Strings): { readonly month: string; readonly year: string } {
  const { month } = partsOfDate(from);
  const isQuarter = month % 3 === 1;
  return {
    month: length !== 'year' && (isFirst ? month % 3 !== 0 : isQuarter) ? strings.overview.period.shortMonth(from) : '',
    year: month === 1 || isFirst ? strings.overview.period.year(from) : '',
  };
}
