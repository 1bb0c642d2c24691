import { addDays, calendarDate, isRealDay, lastDayOfMonth, type CalendarDate } from './calendarDate';

/** The days that words for a date can mean, first and last included. */
export interface DateSpan {
  readonly earliest: CalendarDate;
  readonly latest: CalendarDate;
  readonly precision: 'day' | 'month' | 'quarter' | 'season' | 'year' | 'financial-year' | 'range';
}

/** One day; undefined where there is no such day. */
export function daySpan(year: number, month: number, day: number): DateSpan | undefined {
  if (!isRealDay(year, month, day)) return undefined;
  const date = calendarDate(year, month, day);
  return { earliest: date, latest: date, precision: 'day' };
}

/** Whole months from one month on; months above 12 run into the next year. */
export function monthsSpan(year: number, firstMonth: number, count: number, precision: DateSpan['precision']): DateSpan {
  const last = firstMonth + count - 1;
  const yearOf = (month: number): number => year + Math.floor((month - 1) / 12);
  const monthOf = (month: number): number => ((month - 1) % 12) + 1;
  return {
    earliest: calendarDate(yearOf(firstMonth), monthOf(firstMonth), 1),
    latest: lastDayOfMonth(yearOf(last), monthOf(last)),
    precision,
  };
}

/** A financial year of a UK council: 1 April of its first year to 31 March. */
export function financialYearSpan(firstYear: number): DateSpan {
  return monthsSpan(firstYear, 4, 12, 'financial-year');
}

/** A quarter: of the calendar year, or of the financial year that begins in April. */
export function quarterSpan(year: number, quarter: number, isFinancial: boolean): DateSpan {
  return monthsSpan(year, (quarter - 1) * 3 + (isFinancial ? 4 : 1), 3, 'quarter');
}

/** From the first day of one span to the last of another; undefined where that runs backwards. */
export function rangeSpan(from: DateSpan, to: DateSpan): DateSpan | undefined {
  if (from.earliest > to.earliest || from.latest > to.latest) return undefined;
  return { earliest: from.earliest, latest: to.latest, precision: 'range' };
}

/** The last day before a span ("before March 2020"). */
export function dayBefore(span: DateSpan): DateSpan {
  const day = addDays(span.earliest, -1);
  return { earliest: day, latest: day, precision: 'day' };
}
