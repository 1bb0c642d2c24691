import { entityAnswer, valueAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { invalidQuery } from '../errors';
import type { Entity } from '../odata/entity';
import type { SiteState } from '../state';
import { isoSeconds, localToUtc, utcToLocal, zoneFacts } from '../timeZone';
import { segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

/** The site's time zone. Bias is what to add to local standard time, in minutes; when daylight saving begins and ends is not said. Source: recorded answers in https://github.com/pnp/pnpcore */
export function timeZoneEntity(site: SiteState): Entity {
  const { id, description, bias, daylightBias } = zoneFacts(site.timeZone);
  const editLink = 'Web/RegionalSettings/TimeZone';
  return {
    type: 'SP.TimeZone', id: `${site.url}/_api/${editLink}`, editLink,
    properties: { Description: description, Id: id, Information: { Bias: bias, DaylightBias: daylightBias, StandardBias: 0 } },
  };
}

/** The site's regional settings (English, UK). */
export function regionalEntity(site: SiteState): Entity {
  const editLink = 'Web/RegionalSettings';
  return {
    type: 'SP.RegionalSettings', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      CalendarType: 1, Collation: 25, DateFormat: 1, DateSeparator: '/', DecimalSeparator: '.', FirstDayOfWeek: 1, FirstWeekOfYear: 0, IsEastAsia: false,
      IsRightToLeft: false, LocaleId: 2057, ThousandSeparator: ',', Time24: true, TimeSeparator: ':', WorkDays: 62, WorkDayStartHour: 480, WorkDayEndHour: 1020,
    },
    navigation: { TimeZone: () => timeZoneEntity(site) },
  };
}

function instantOf(text: string): number {
  const instant = Date.parse(/Z$|[+-]\d{2}:\d{2}$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(instant)) throw invalidQuery(`The expression "${text}" is not a date.`);
  return instant;
}

/** Serves `regionalsettings` and its time zone with both conversions. */
export function routeRegional(call: Call, at: number): Answer {
  const below = segmentAt(call, at + 1);
  const method = segmentAt(call, at + 2);
  demandEnd(call, at + 3);
  if (!below || !method) {
    demandVerb(call, 'GET');
    if (!below) return entityAnswer(call, regionalEntity(call.site));
    if (below.name !== 'timezone') throw unknownRoute(call);
    return entityAnswer(call, timeZoneEntity(call.site));
  }
  demandVerb(call, 'GET', 'POST');
  const { timeZone } = call.site;
  if (method.name === 'localtimetoutc') return valueAnswer(call, 'Edm.DateTime', isoSeconds(localToUtc(instantOf(textOf(method)), timeZone)));
  if (method.name === 'utctolocaltime') return valueAnswer(call, 'Edm.DateTime', isoSeconds(utcToLocal(instantOf(textOf(method)), timeZone)).slice(0, 19));
  throw unknownRoute(call);
}
