import { dateOfDayNumber, dayNumber, type CalendarDate } from './calendarDate';
import { instantOf, millisecondsOf } from './instant';
import { sharePointTimeZones } from './sharePointTimeZones';

/** The site's time zone: a name with its summer time rules, or a fixed offset (minutes east of UTC) where no name is known. */
export type SiteTimeZone = { readonly ianaName: string } | { readonly offsetMinutes: number };

/**
 * A time zone as SharePoint writes it into a page (`webTimeZoneData`). Biases are minutes to add to local time to get UTC.
 * Source: https://learn.microsoft.com/windows/win32/api/timezoneapi/ns-timezoneapi-time_zone_information
 */
export interface SharePointTimeZone {
  readonly Id: number;
  readonly Bias: number;
}

/** Finds the zone of a site. An id without a name gets the fixed standard offset, so its summer time, if any, is not observed. */
export function zoneFromSharePoint(timeZone: SharePointTimeZone): SiteTimeZone {
  const ianaName = sharePointTimeZones.get(timeZone.Id);
  // Without "+ 0" London's bias of 0 would become minus zero.
  return ianaName === undefined ? { offsetMinutes: -timeZone.Bias + 0 } : { ianaName };
}

const minute = 60_000;
const dayLength = 86_400_000;

// Making a formatter costs a hundred times what using it does.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(ianaName: string): Intl.DateTimeFormat {
  const known = formatters.get(ianaName);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: ianaName,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  formatters.set(ianaName, made);
  return made;
}

/** What the site's clock shows, as the milliseconds that it would be in UTC. To the second. */
function localMilliseconds(milliseconds: number, zone: SiteTimeZone): number {
  if ('offsetMinutes' in zone) return milliseconds + zone.offsetMinutes * minute;
  const shown: Record<string, string> = {};
  for (const part of formatterOf(zone.ianaName).formatToParts(milliseconds)) shown[part.type] = part.value;
  const { year = '', month, day, hour, minute: minutes, second } = shown;
  return millisecondsOf(`${year.padStart(4, '0')}-${month}-${day}T${hour}:${minutes}:${second}Z`);
}

/**
 * The day that it is at the site at an instant (ISO 8601 in UTC).
 * @throws RangeError when the text is not such an instant.
 */
export function dayOf(instant: string, zone: SiteTimeZone): CalendarDate {
  return dateOfDayNumber(Math.floor(localMilliseconds(millisecondsOf(instant), zone) / dayLength));
}

/**
 * The instant (ISO 8601 in UTC) of a day's midnight at the site: how SharePoint keeps a date without a time.
 * Where the clock skips midnight it is the first moment after, where it shows midnight twice the first of the two.
 */
export function startOfDay(date: CalendarDate, zone: SiteTimeZone): string {
  const midnight = dayNumber(date) * dayLength;
  const offsetNear = (milliseconds: number): number => localMilliseconds(milliseconds, zone) - milliseconds;
  // A zone is never more than a day from UTC, so these two are before and after any change at this midnight.
  const before = midnight - offsetNear(midnight - dayLength);
  const after = midnight - offsetNear(midnight + dayLength);
  const candidates = [Math.min(before, after), Math.max(before, after)];
  const found = candidates.find((candidate) => localMilliseconds(candidate, zone) === midnight);
  return instantOf(found ?? before);
}
