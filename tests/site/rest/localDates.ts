import type { SiteState } from './state';
import { isoSeconds, localMidnight, localToUtc, utcToLocal } from './timeZone';

/** What stands between day, month and year in a site's dates; all the site's languages write the day first. */
function separator(site: SiteState): string {
  return site.language === 'de-DE' ? '.' : '/';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A stored date in the words of the site: its zone, its language, 24 hours. General knowledge, to be checked on a tenant. */
export function localDate(site: SiteState, stored: string, isDateOnly: boolean): string {
  const wall = new Date(utcToLocal(Date.parse(stored), site.timeZone));
  const day = [two(wall.getUTCDate()), two(wall.getUTCMonth() + 1), String(wall.getUTCFullYear()).padStart(4, '0')].join(separator(site));
  return isDateOnly ? day : `${day} ${two(wall.getUTCHours())}:${two(wall.getUTCMinutes())}`;
}

interface WrittenDate {
  readonly wall: number;
  readonly isReal: boolean;
}

/** The wall clock that the parts of a date show, and whether the calendar has it. */
function wallOf(parts: readonly number[]): WrittenDate {
  const [day = 0, month = 0, year = 0, hour = 0, minute = 0, second = 0] = parts;
  const read = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  return { wall: read.getTime(), isReal: read.getUTCMonth() === month - 1 && read.getUTCDate() === day && read.getUTCMinutes() === minute };
}

/** The instant of a date in the words of the site, as stored; undefined when it is none. ISO dates are none. Source: https://github.com/SharePoint/sp-dev-docs/issues/4917 */
export function readLocalDate(site: SiteState, text: string, isDateOnly: boolean): string | undefined {
  const found = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/.exec(text.trim());
  if (!found || !text.includes(separator(site))) return undefined;
  const { wall, isReal } = wallOf(found.slice(1).map((part: string | undefined) => Number(part ?? '0')));
  if (!isReal) return undefined;
  const instant = localToUtc(wall, site.timeZone);
  return isoSeconds(isDateOnly ? localMidnight(instant, site.timeZone) : instant);
}
