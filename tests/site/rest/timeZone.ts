/** A time zone as SharePoint's regional settings describe it. */
export interface ZoneFacts {
  readonly id: number;
  readonly description: string;
  /** Minutes to add to local standard time to get UTC. */
  readonly bias: number;
  readonly daylightBias: number;
}

/** Zones that the local site can be in. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms453853(v=office.14) (ids), recorded answers of pnp/pnpcore (bias). */
const zones: Readonly<Record<string, ZoneFacts>> = {
  'Europe/London': { id: 2, description: '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', bias: 0, daylightBias: -60 },
  'Europe/Paris': { id: 3, description: '(UTC+01:00) Brussels, Copenhagen, Madrid, Paris', bias: -60, daylightBias: -60 },
  'America/New_York': { id: 10, description: '(UTC-05:00) Eastern Time (US and Canada)', bias: 300, daylightBias: -60 },
  'America/Los_Angeles': { id: 13, description: '(UTC-08:00) Pacific Time (US and Canada)', bias: 480, daylightBias: -60 },
  'Pacific/Auckland': { id: 17, description: '(UTC+12:00) Auckland, Wellington', bias: -720, daylightBias: -60 },
  'America/St_Johns': { id: 28, description: '(UTC-03:30) Newfoundland', bias: 210, daylightBias: -60 },
  'Etc/UTC': { id: 93, description: '(UTC) Coordinated Universal Time', bias: 0, daylightBias: 0 },
};

/** The IANA names of the zones that the emulator has facts of, a few of SharePoint's hundred. */
export function knownZones(): string[] {
  return Object.keys(zones);
}

/** What SharePoint says of an IANA zone. Throws for a zone that the emulator has no facts of. */
export function zoneFacts(timeZone: string): ZoneFacts {
  const facts = zones[timeZone];
  if (!facts) throw new Error(`The local site has no time zone '${timeZone}': it knows ${Object.keys(zones).join(', ')}.`);
  return facts;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', second: '2-digit',
  });
  formatters.set(timeZone, made);
  return made;
}

/** The wall clock of a zone at an instant, written as if it were UTC (milliseconds since 1970). */
function wallClock(instant: number, timeZone: string): number {
  const parts: Record<string, number> = {};
  for (const part of formatterOf(timeZone).formatToParts(new Date(instant))) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** The instant at which a zone's wall clock shows a time (given as if it were UTC), daylight saving included. */
export function localToUtc(wall: number, timeZone: string): number {
  const first = wall - (wallClock(wall, timeZone) - wall);
  return wall - (wallClock(first, timeZone) - first);
}

/** The local time of an instant, written as if it were UTC. */
export function utcToLocal(instant: number, timeZone: string): number {
  return wallClock(instant, timeZone);
}

/** The midnight that begins the local day of an instant: how a date-only column stores. Source: https://github.com/SharePoint/sp-dev-docs/issues/6083 */
export function localMidnight(instant: number, timeZone: string): number {
  const wall = wallClock(instant, timeZone);
  return localToUtc(wall - (((wall % 86400000) + 86400000) % 86400000), timeZone);
}

/** An ISO instant in UTC, to the second, as SharePoint writes dates. */
export function isoSeconds(instant: number | Date): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}
