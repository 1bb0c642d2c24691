import { dateOfDayNumber, dayNumber, isCalendarDate } from './calendarDate';

const shape = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,7}))?)?Z$/;
const dayLength = 86_400_000;

/**
 * Milliseconds from 1970 to an instant.
 * @throws RangeError when the text is not ISO 8601 in UTC ("2020-03-30T23:00:00Z").
 */
export function millisecondsOf(instant: string): number {
  const [, date = '', hour = '', minute = '', second = '0', fraction = '0'] = shape.exec(instant) ?? [];
  if (!isCalendarDate(date)) throw new RangeError(`"${instant}" is not an instant in UTC.`);
  const seconds = (Number(hour) * 60 + Number(minute)) * 60 + Number(second);
  return dayNumber(date) * dayLength + seconds * 1000 + Math.floor(Number(`0.${fraction}`) * 1000);
}

/** The instant so many milliseconds from 1970, to the second, as SharePoint writes it: "2020-03-30T23:00:00Z". */
export function instantOf(milliseconds: number): string {
  const day = Math.floor(milliseconds / dayLength);
  const seconds = Math.floor((milliseconds - day * dayLength) / 1000);
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${dateOfDayNumber(day)}T${pad(Math.floor(seconds / 3600))}:${pad(Math.floor(seconds / 60) % 60)}:${pad(seconds % 60)}Z`;
}

/** Orders instants from old to new. Not as text: "…00Z" and "…00.5Z" would change places. */
export function compareInstants(a: string, b: string): number {
  return millisecondsOf(a) - millisecondsOf(b);
}
