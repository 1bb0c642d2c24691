import { behaviour, believed, type Behaviour } from '../behaviour';
import { columns } from '../columns';
import { below, holds, matches, objectOf, same } from '../expectations';
import type { Probe } from '../probe';
import { dateOnlyIssue, pnpRecordings } from '../sources';

/** The UTC instant of a wall-clock time on the site, as the site itself says. */
async function toUtc(probe: Probe, local: string): Promise<string> {
  const reply = await probe.send({ path: `web/regionalsettings/timezone/localtimetoutc('${local}')` });
  return `${String(objectOf(reply)['value']).slice(0, 19)}Z`;
}

async function stored(probe: Probe, instant: string): Promise<unknown> {
  const list = await probe.scratchList([columns.dueOn]);
  await list.add({ DueOn: instant });
  return objectOf(await list.get('/items(1)?$select=DueOn'))['DueOn'];
}

/** A day, written as some instant in it, is kept as its midnight. */
function midnightOf(name: string, says: string, [day, time]: readonly [string, string]): Behaviour {
  return behaviour(`date.${name}`, says, {
    source: dateOnlyIssue,
    async check(probe) {
      same('stored', await stored(probe, await toUtc(probe, `${day}T${time}`)), await toUtc(probe, `${day}T00:00:00`));
    },
  });
}

/** Days, and the site's time zone. */
export const dateBehaviours: readonly Behaviour[] = [
  midnightOf('midnight-winter', 'The midnight of a day in January, written into a date-only column, stays that instant.', ['2026-01-15', '00:00:00']),
  midnightOf('midnight-summer', 'So does the midnight of a day in July.', ['2026-07-15', '00:00:00']),
  midnightOf('noon', 'Noon of a day becomes the midnight with which the day begins, on the site’s clock.', ['2026-07-15', '12:00:00']),
  midnightOf('last-second', 'So does the last second of it.', ['2026-01-15', '23:59:59']),
  midnightOf('march-change', 'On the last Sunday of March too.', ['2026-03-29', '12:00:00']),
  midnightOf('april-change', 'On the first Sunday of April too.', ['2026-04-05', '12:00:00']),
  behaviour('date.zone', 'The site’s time zone has an id and its bias in minutes, to be added to local time.', {
    source: pnpRecordings,
    async check(probe) {
      const zone = objectOf(await probe.send({ path: 'web/regionalsettings/timezone' }));
      holds('Id', typeof zone['Id'] === 'number', { expected: 'a number', got: zone['Id'] });
      const facts = below(zone, 'Information');
      same('Information', ['Bias', 'DaylightBias', 'StandardBias'].map((name) => typeof facts[name]), ['number', 'number', 'number']);
    },
  }),
  behaviour('date.zone-expanded', 'The zone may be expanded from the regional settings of the site.', {
    source: pnpRecordings,
    async check(probe) {
      const web = objectOf(await probe.send({ path: 'web?$select=RegionalSettings/LocaleId,RegionalSettings/TimeZone/Id&$expand=RegionalSettings,RegionalSettings/TimeZone' }));
      const settings = below(web, 'RegionalSettings');
      same('types', [typeof settings['LocaleId'], typeof below(settings, 'TimeZone')['Id']], ['number', 'number']);
    },
  }),
  behaviour('date.conversion', 'utcToLocalTime is the way back from localTimeToUTC.', {
    source: believed,
    async check(probe) {
      const utc = await toUtc(probe, '2026-07-15T09:30:00');
      const reply = await probe.send({ path: `web/regionalsettings/timezone/utctolocaltime('${utc}')` });
      matches('local time', objectOf(reply)['value'], /^2026-07-15T09:30:00/);
    },
  }),
  behaviour('date.filter-by-day', 'A date-only column is found by the instant of its midnight.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.dueOn]);
      const midnight = await toUtc(probe, '2026-07-15T00:00:00');
      await list.add({ DueOn: midnight });
      same('rows', (await list.rows(`$select=Id&$filter=DueOn eq datetime'${midnight}'`)).length, 1);
    },
  }),
];
