import { addMonths, calendarDate, partsOfDate, type CalendarDate } from './calendarDate';

/** What one action adds to the picture. */
export interface DatedAction {
  /** Day first promised. */
  readonly promisedOn?: CalendarDate | undefined;
  /** Whether its day is a later one now. */
  readonly isMoved: boolean;
  /** Day on which it was said to be done; absent while it is not. */
  readonly doneOn?: CalendarDate | undefined;
}

/** Length of a period. */
export type PeriodLength = 'month' | 'quarter' | 'year';

/** What was promised for a period, and what was done in it. */
export interface Period {
  /** Its first day. */
  readonly from: CalendarDate;
  /** Actions that were first promised for it. */
  readonly promised: number;
  /** Those among them that were moved to a later day. */
  readonly moved: number;
  /** Actions that were done in it, whenever they were promised for. */
  readonly done: number;
}

/** The periods, without a gap, from the first to the last in which anything was promised or done. */
export interface PromisedAndDone {
  readonly length: PeriodLength;
  readonly periods: readonly Period[];
}

/** More columns than this cannot be told apart in a narrow column of a page. */
const mostPeriods = 24;
const monthsIn: Record<PeriodLength, number> = { month: 1, quarter: 3, year: 12 };

/** The place of a day's period among all periods of that length. */
function placeOf(day: CalendarDate, length: PeriodLength): number {
  const { year, month } = partsOfDate(day);
  return Math.floor((year * 12 + month - 1) / monthsIn[length]);
}

function firstDay(place: number, length: PeriodLength): CalendarDate {
  const months = place * monthsIn[length];
  return calendarDate(Math.floor(months / 12), (months % 12) + 1, 1);
}

/** The first day of the period that a day lies in. */
export function periodOf(day: CalendarDate, length: PeriodLength): CalendarDate {
  return firstDay(placeOf(day, length), length);
}

/** The last month of a period, as its first day. */
export function lastMonthOf(from: CalendarDate, length: PeriodLength): CalendarDate {
  return addMonths(from, monthsIn[length] - 1);
}

function lengthFor(first: CalendarDate, last: CalendarDate): PeriodLength {
  const fits = (length: PeriodLength): boolean => placeOf(last, length) - placeOf(first, length) < mostPeriods;
  return fits('month') ? 'month' : fits('quarter') ? 'quarter' : 'year';
}

function count(actions: readonly DatedAction[], first: number, size: number, length: PeriodLength): Period[] {
  const periods = Array.from({ length: size }, (_, index) => ({ from: firstDay(first + index, length), promised: 0, moved: 0, done: 0 }));
  const at = (day: CalendarDate | undefined) => (day === undefined ? undefined : periods[placeOf(day, length) - first]);
  for (const { promisedOn, isMoved, doneOn } of actions) {
    const promised = at(promisedOn);
    if (promised) promised.promised += 1;
    if (promised && isMoved) promised.moved += 1;
    const done = at(doneOn);
    if (done) done.done += 1;
  }
  return periods;
}

/** Counts what was promised and what was done, by month, or by longer periods where months would be too many. */
export function promisedAndDone(actions: readonly DatedAction[]): PromisedAndDone {
  const days = actions.flatMap(({ promisedOn, doneOn }) => [promisedOn, doneOn].filter((day) => day !== undefined)).sort();
  const [first, last] = [days[0], days[days.length - 1]];
  if (first === undefined || last === undefined) return { length: 'month', periods: [] };
  const length = lengthFor(first, last);
  const start = placeOf(first, length);
  return { length, periods: count(actions, start, placeOf(last, length) - start + 1, length) };
}
