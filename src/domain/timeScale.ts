import { addDays, calendarDate, daysBetween, monthNames, partsOfDate, type CalendarDate } from './calendarDate';

/** What one tick of a scale stands for. A year is a financial one, from April to March. */
export type ScaleUnit = 'month' | 'quarter' | 'year';

/** A piece of a scale: a month, a quarter, some years. */
export interface ScaleSpan {
  /** "Jan", "Apr" for the quarter that begins then, "2020/21"; of a band "Apr–Jun 2020", "2020/21". */
  readonly label: string;
  /** First day of it. */
  readonly from: CalendarDate;
  /** Where it begins, as a share of the whole scale from 0 to 1. */
  readonly start: number;
  /** How much of the whole scale it takes. */
  readonly size: number;
}

/** Time laid out on a line. */
export interface TimeScale {
  readonly unit: ScaleUnit;
  /** First day on it. */
  readonly from: CalendarDate;
  /** Last day on it. */
  readonly to: CalendarDate;
  readonly ticks: readonly ScaleSpan[];
  /** What the ticks belong to: quarters of a year above months, financial years above quarters; none above years. */
  readonly bands: readonly ScaleSpan[];
}

/** Most ticks of each unit that can be read beside each other. */
const mostMonths = 18;
const mostQuarters = 24;
const mostYears = 12;

/** First and last month of the calendar that a scale begins and ends with. */
const firstMonth = 12;
const lastMonth = 9999 * 12 + 11;

/** Months from the year 0, so that every month has a number. */
function monthNumber(date: CalendarDate): number {
  const { year, month } = partsOfDate(date);
  return year * 12 + month - 1;
}

const monthStart = (month: number): CalendarDate => calendarDate(Math.floor(month / 12), (month % 12) + 1, 1);
const financialYearOf = (month: number): number => Math.floor((month - 3) / 12);
const shortName = (month: number): string => (monthNames[month % 12] ?? '').slice(0, 3);

function yearsLabel(firstYear: number, count: number): string {
  return `${firstYear}/${String(firstYear + count).slice(-2).padStart(2, '0')}`;
}

function labelOf(month: number, months: number): string {
  return months < 12 ? shortName(month) : yearsLabel(financialYearOf(month), months / 12);
}

const quarterLabel = (month: number): string => `${shortName(month)}–${shortName(month + 2)} ${Math.floor(month / 12)}`;

/** How many years a tick takes, so that there are not too many. */
function yearsPerTick(years: number): number {
  return [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].find((step) => years / step <= mostYears) ?? 1000;
}

interface Division {
  readonly unit: ScaleUnit;
  readonly months: number;
}

function divisionFor(months: number): Division {
  if (months <= mostMonths) return { unit: 'month', months: 1 };
  if (months <= mostQuarters * 3) return { unit: 'quarter', months: 3 };
  return { unit: 'year', months: yearsPerTick(Math.ceil(months / 12)) * 12 };
}

/** Puts a month back to the first of its tick: quarters begin in January, years in April. */
function floorTo(month: number, step: number): number {
  const offset = step % 12 === 0 ? 3 : 0;
  return Math.floor((month - offset) / step) * step + offset;
}

function spansBetween(first: number, end: number, step: number, label: (month: number) => string): readonly ScaleSpan[] {
  const from = monthStart(first);
  const days = daysBetween(from, monthStart(end));
  const spans: ScaleSpan[] = [];
  for (let month = floorTo(first, step); month < end; month += step) {
    const begin = Math.max(first, month);
    const start = daysBetween(from, monthStart(begin)) / days;
    const stop = daysBetween(from, monthStart(Math.min(end, month + step))) / days;
    spans.push({ label: label(month), from: monthStart(begin), start, size: stop - start });
  }
  return spans;
}

function bandsOf(unit: ScaleUnit, first: number, end: number): readonly ScaleSpan[] {
  if (unit === 'month') return spansBetween(first, end, 3, quarterLabel);
  return unit === 'quarter' ? spansBetween(first, end, 12, (month) => labelOf(month, 12)) : [];
}

/**
 * Lays out time so that some days are on it, in whole months, quarters or financial years, whichever can be read.
 * @param days at least one; one day gets its quarter
 */
export function timeScale(days: readonly [CalendarDate, ...CalendarDate[]]): TimeScale {
  const months = days.map(monthNumber);
  const [earliest, latest] = extremes(months);
  const { unit, months: step } = divisionFor(latest - earliest + 1);
  // Whole quarters also for months: a single day in a month of its own would tell nothing.
  const whole = Math.max(3, step);
  const first = Math.max(firstMonth, floorTo(earliest, whole));
  const end = Math.min(lastMonth, floorTo(latest, whole) + whole);
  return {
    unit,
    from: monthStart(first),
    to: addDays(monthStart(end), -1),
    ticks: spansBetween(first, end, step, (month) => labelOf(month, step)),
    bands: bandsOf(unit, first, end),
  };
}

/** The smallest and the largest, without handing thousands of arguments to a function. */
function extremes(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce<readonly [number, number]>(([low, high], each) => [Math.min(low, each), Math.max(high, each)], [Infinity, -Infinity]);
}

/** Where the middle of a day is on a scale, as a share from 0 to 1; days off the scale are at its ends. */
export function placeOf(date: CalendarDate, { from, to }: TimeScale): number {
  const place = (daysBetween(from, date) + 0.5) / (daysBetween(from, to) + 1);
  return Math.min(1, Math.max(0, place));
}
