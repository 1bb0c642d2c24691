import { invalidValue } from '../errors';
import type { Comparable, ValueKind } from '../odata/compare';
import { isoSeconds, localToUtc, utcToLocal } from '../timeZone';
import { childOf, type XmlElement } from '../xml';
import type { CamlScene } from './camlColumn';

/** A value that a condition compares with. */
export interface CamlValue {
  readonly value: Comparable;
  /** Whether dates compare as days of the site's zone, without their time. */
  readonly isDay: boolean;
}

const millisecondsOfDay = 86400000;

function invalid(text: string): Error {
  return invalidValue(`Cannot complete this action. The value '${text}' of the query is not valid.`);
}

/** The midnight, in the site's zone, of the day of an instant. */
export function dayOf({ site }: CamlScene, instant: number): number {
  const wall = utcToLocal(instant, site.timeZone);
  return localToUtc(Math.floor(wall / millisecondsOfDay) * millisecondsOfDay, site.timeZone);
}

function today(scene: CamlScene, element: XmlElement): number {
  const offset = Number(element.attributes['OffsetDays'] ?? element.attributes['Offset'] ?? '0');
  if (!Number.isInteger(offset)) throw invalid(element.attributes['OffsetDays'] ?? '');
  const wall = Math.floor(utcToLocal(scene.now.getTime(), scene.site.timeZone) / millisecondsOfDay) * millisecondsOfDay;
  return localToUtc(wall + offset * millisecondsOfDay, scene.site.timeZone);
}

/** An ISO date: with a zone an instant, without one a time of the site. General knowledge, to be checked on a tenant. */
function instantOf({ site }: CamlScene, text: string): number {
  const found = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/.exec(text.trim());
  const iso = text.trim().replace(' ', 'T');
  const parsed = Date.parse(found?.[1] === undefined && iso.includes('T') ? `${iso}Z` : iso);
  if (!found || Number.isNaN(parsed)) throw invalid(text);
  return found[1] === undefined ? localToUtc(parsed, site.timeZone) : parsed;
}

/** A date compares without its time unless `IncludeTimeValue` says otherwise. Source: https://learn.microsoft.com/sharepoint/dev/schema/value-element-query */
function dateValue(scene: CamlScene, element: XmlElement): CamlValue {
  const isDay = element.attributes['IncludeTimeValue']?.toUpperCase() !== 'TRUE';
  const relative = childOf(element, 'Today');
  const instant = relative ? today(scene, relative) : instantOf(scene, element.text);
  return { value: isoSeconds(isDay ? dayOf(scene, instant) : instant), isDay };
}

function truth(text: string): boolean {
  if (/^(1|true|yes)$/i.test(text.trim())) return true;
  if (/^(0|false|no)$/i.test(text.trim())) return false;
  throw invalid(text);
}

function numberOf(text: string): number {
  const value = Number(text.trim());
  if (text.trim() === '' || Number.isNaN(value)) throw invalid(text);
  return value;
}

/** Reads a `<Value>` as the kind of the column it is compared with. */
export function camlValue(scene: CamlScene, kind: ValueKind, element: XmlElement): CamlValue {
  if (element.name !== 'Value') throw invalidValue(`Cannot complete this action. <Value> is expected, not <${element.name}>.`);
  if (kind === 'date') return dateValue(scene, element);
  if (childOf(element, 'UserID')) return { value: scene.userId, isDay: false };
  if (kind === 'boolean') return { value: truth(element.text), isDay: false };
  if (kind === 'number') return { value: numberOf(element.text), isDay: false };
  return { value: element.text, isDay: false };
}

/** Whether a `<Value>` speaks of an id: `<UserID/>`, or a whole number by its type. */
export function isIdValue(element: XmlElement | undefined): boolean {
  return element !== undefined && (childOf(element, 'UserID') !== undefined || ['Integer', 'Counter'].includes(element.attributes['Type'] ?? ''));
}
