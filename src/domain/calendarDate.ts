/** A day without a time: "YYYY-MM-DD" in the site's time zone. Compares correctly as text. */
export type CalendarDate = `${number}-${number}-${number}`;

/** The names of the months in English, January first. Fixed, so that every browser says the same. */
export const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June',
  'July', 'August', 'September', 'October', 'November', 'December',
] as const;

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days in a month, 28 to 31; 0 for a month that is not 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Whether there is such a day in the Gregorian calendar, in the years 1 to 9999. */
export function isRealDay(year: number, month: number, day: number): boolean {
  if (![year, month, day].every(Number.isInteger)) return false;
  return year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * Makes a date from year, month (1 to 12) and day.
 * @throws RangeError when there is no such day.
 */
export function calendarDate(year: number, month: number, day: number): CalendarDate {
  if (!isRealDay(year, month, day)) throw new RangeError(`There is no day ${year}-${month}-${day}.`);
  const pad = (value: number, length: number): string => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CalendarDate;
}

/** Whether a text is a date of this form that exists: "2020-02-30" is not. */
export function isCalendarDate(text: string): text is CalendarDate {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found !== null && isRealDay(Number(found[1]), Number(found[2]), Number(found[3]));
}

/** Year, month (1 to 12) and day of a date. */
export function partsOfDate(date: CalendarDate): { year: number; month: number; day: number } {
  const [year, month, day] = date.split('-').map(Number);
  return { year: year ?? NaN, month: month ?? NaN, day: day ?? NaN };
}

/** Days from 1970-01-01, negative before it. Source of the method: https://howardhinnant.github.io/date_algorithms.html */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOfDate(date);
  // Counting years from March puts the leap day last, so every earlier day has a fixed place.
  const shiftedYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(shiftedYear / 400);
  const yearOfEra = shiftedYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/**
 * The date so many days from 1970-01-01.
 * @throws RangeError outside the years 1 to 9999.
 */
export function dateOfDayNumber(days: number): CalendarDate {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return calendarDate(year, month, dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1);
}

/** The date so many days later, or earlier for a negative number. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOfDate(date);
  const count = year * 12 + month - 1 + months;
  const newYear = Math.floor(count / 12);
  const newMonth = (count % 12 + 12) % 12 + 1;
  return calendarDate(newYear, newMonth, Math.min(day, daysInMonth(newYear, newMonth)));
}

/** Days from one date to another: 1 from a day to the next, negative backwards. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The last day of a month (1 to 12). */
export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return calendarDate(year, month, daysInMonth(year, month));
}

/** Writes a date as UK people do: "31 March 2020". */
export function formatDay(date: CalendarDate): string {
  const { year, month, day } = partsOfDate(date);
  return `${day} ${monthNames[month - 1] ?? ''} ${year}`;
}
