import { collectionAnswer, complexAnswer, entityAnswer, valueAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { invalidQuery } from '../errors';
import { languageOf, languages, lcidOf, type Language } from '../languages';
import type { Entity } from '../odata/entity';
import type { SiteState } from '../state';
import { isoSeconds, knownZones, localToUtc, utcToLocal, zoneFacts } from '../timeZone';
import { segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function zoneEntity(site: SiteState, timeZone: string, editLink: string): Entity {
  const { id, description, bias, daylightBias } = zoneFacts(timeZone);
  return {
    type: 'SP.TimeZone', id: `${site.url}/_api/${editLink}`, editLink,
    properties: { Description: description, Id: id, Information: { Bias: bias, DaylightBias: daylightBias, StandardBias: 0 } },
  };
}

/** The site's time zone. Bias is what to add to local standard time, in minutes; when daylight saving begins and ends is not said. Source: recorded answers in https://github.com/pnp/pnpcore */
export function timeZoneEntity(site: SiteState): Entity {
  return zoneEntity(site, site.timeZone, 'Web/RegionalSettings/TimeZone');
}

/** How a language writes dates and numbers. General knowledge. */
const customs: Readonly<Record<Language, Readonly<Record<string, unknown>>>> = {
  'en-GB': { DateSeparator: '/', DecimalSeparator: '.', ThousandSeparator: ',' },
  'cy-GB': { DateSeparator: '/', DecimalSeparator: '.', ThousandSeparator: ',' },
  'de-DE': { DateSeparator: '.', DecimalSeparator: ',', ThousandSeparator: '.' },
  'fr-FR': { DateSeparator: '/', DecimalSeparator: ',', ThousandSeparator: ' ' },
};

/** The site's regional settings, those of its language. */
export function regionalEntity(site: SiteState): Entity {
  const editLink = 'Web/RegionalSettings';
  return {
    type: 'SP.RegionalSettings', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      AdjustHijriDays: 0, AlternateCalendarType: 0, AM: 'AM', CalendarType: 1, Collation: 25, CollationLCID: lcidOf(site.language), DateFormat: 1, FirstDayOfWeek: 1,
      FirstWeekOfYear: 0, IsEastAsia: false, IsRightToLeft: false, IsUIRightToLeft: false, ListSeparator: ',', LocaleId: lcidOf(site.language), NegativeSign: '-',
      NegNumberMode: 1, PM: 'PM', PositiveSign: '', ShowWeeks: false, Time24: true, TimeMarkerPosition: 0, TimeSeparator: ':', WorkDayEndHour: 1020,
      WorkDays: 62, WorkDayStartHour: 480, ...customs[languageOf(site.language)],
    },
    navigation: { TimeZone: () => timeZoneEntity(site) },
  };
}

/** The languages that can be installed here. Source: recorded answers in https://github.com/pnp/pnpcore (shape) */
function installedLanguages(call: Call): Answer {
  const name = new Intl.DisplayNames(['en-GB'], { type: 'language' });
  const items = languages.map((language) => ({ DisplayName: name.of(language) ?? language, LanguageTag: language, Lcid: lcidOf(language) }));
  return complexAnswer(call, 'SP.LanguageCollection', { Items: items });
}

function instantOf(text: string): number {
  const instant = Date.parse(/Z$|[+-]\d{2}:\d{2}$/.test(text) ? text : `${text}Z`);
  if (Number.isNaN(instant)) throw invalidQuery(`The expression "${text}" is not a date.`);
  return instant;
}

function convert(call: Call, at: number): Answer {
  const method = segmentAt(call, at);
  demandVerb(call, 'GET', 'POST');
  const { timeZone } = call.site;
  if (method?.name === 'localtimetoutc') return valueAnswer(call, 'Edm.DateTime', isoSeconds(localToUtc(instantOf(textOf(method)), timeZone)));
  if (method?.name === 'utctolocaltime') return valueAnswer(call, 'Edm.DateTime', isoSeconds(utcToLocal(instantOf(textOf(method)), timeZone)).slice(0, 19));
  throw unknownRoute(call);
}

function part(call: Call, name: string): Answer {
  switch (name) {
    case 'timezone': return entityAnswer(call, timeZoneEntity(call.site));
    case 'installedlanguages': return installedLanguages(call);
    case 'timezones': return collectionAnswer(call, 'SP.TimeZone', knownZones().map((zone) => zoneEntity(call.site, zone, `Web/RegionalSettings/TimeZones/GetById(${zoneFacts(zone).id})`)));
    default: throw unknownRoute(call);
  }
}

/** One of the known zones, by its number. */
function zoneById(call: Call, at: number): Answer {
  const segment = segmentAt(call, at);
  const id = segment?.args[0]?.value;
  const zone = knownZones().find((candidate) => zoneFacts(candidate).id === id);
  if (!zone || segment?.name !== 'getbyid') throw unknownRoute(call);
  demandVerb(call, 'GET', 'POST');
  return entityAnswer(call, zoneEntity(call.site, zone, `Web/RegionalSettings/TimeZones/GetById(${Number(id)})`));
}

/** Serves `regionalsettings`, its time zone with both conversions, the known zones and languages. */
export function routeRegional(call: Call, at: number): Answer {
  const below = segmentAt(call, at + 1);
  demandEnd(call, at + 3);
  if (below && segmentAt(call, at + 2)) return below.name === 'timezones' ? zoneById(call, at + 2) : convert(call, at + 2);
  demandVerb(call, 'GET');
  return below ? part(call, below.name) : entityAnswer(call, regionalEntity(call.site));
}
