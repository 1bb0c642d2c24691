import { calendarDate, dateOfDayNumber, dayNumber } from './calendarDate';

const shape = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,7}))?)?Z$/;
const dayLength = 86_400_000;

/**
 * Milliseconds from 1970 to an instant.
 * @throws RangeError when the text is not ISO 8601 in UTC ("2020-03-30T23:00:00Z").
 */
export function millisecondsOf(instant: string): number {
  const found = shape.exec(instant);
  if (!found) throw new RangeError(`"${instant}" is not an instant in UTC.`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map((digits) => Number(digits ?? 0));
  if (hour > 23 || minute > 59 || second > 59) throw new RangeError(`"${instant}" is not an instant in UTC.`);
  const fraction = Math.floor(Number(`0.${found[7] ?? '0'}`) * 1000);
  return dayNumber(calendarDate(year, month, day)) * dayLength + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
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
