import { invalidQuery, invalidValue, notEmulated, unknownUser } from '../errors';
import { isUser } from '../lists/fieldKinds';
import { isoSeconds, localMidnight } from '../timeZone';
import type { FieldState, SiteState, StoredValue } from '../state';
import { findItem } from './itemState';

type Converter = (value: unknown, field: FieldState, site: SiteState) => StoredValue;

function wrongType(type: string): Error {
  return invalidQuery(`Cannot convert a primitive value to the expected type '${type}'. See the inner exception for more details.`);
}

function text(value: unknown): string {
  if (typeof value !== 'string') throw wrongType('Edm.String');
  return value;
}

/** XML cannot carry these (halves of characters among them), and SharePoint keeps fields in XML. General knowledge, to be checked on a tenant. */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/u;

function plainText(value: unknown): string | null {
  const given = text(value);
  if (forbidden.test(given)) throw invalidValue('Invalid text value. The text holds characters that are not allowed.');
  return given === '' ? null : given;
}

/** One line of at most 255 characters; empty is nothing. General knowledge, to be checked on a tenant (status, code, line breaks). */
const singleLine: Converter = (value, field) => {
  const given = plainText(value);
  if (given !== null && (given.length > field.maxLength || /[\r\n]/.test(given))) {
    throw invalidValue(`Invalid text value. A text field contains invalid data. Please check the value and try again. (${field.internalName})`);
  }
  return given;
};

const note: Converter = (value, field) => {
  const given = plainText(value);
  if (given !== null && given.length > 63999) throw invalidValue(`Invalid text value. (${field.internalName} is longer than 63,999 characters)`);
  return given;
};

const number: Converter = (value) => {
  if (typeof value !== 'number') throw wrongType('Edm.Double');
  return value;
};

const boolean: Converter = (value) => {
  if (typeof value !== 'boolean') throw wrongType('Edm.Boolean');
  return value;
};

/** An instant, kept to the second; of a date-only column the site's midnight of that day. Source: https://github.com/SharePoint/sp-dev-docs/issues/6083 */
const dateTime: Converter = (value, field, site) => {
  const given = text(value);
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(given)) {
    if (/^\d{4}-\d{2}-\d{2}/.test(given)) throw notEmulated(`the date '${given}' without a time and zone in ${field.internalName}: which zone SharePoint takes is not known`);
    throw wrongType('Edm.DateTime');
  }
  const instant = Date.parse(given);
  if (Number.isNaN(instant)) throw wrongType('Edm.DateTime');
  if (instant < Date.UTC(1900, 0, 1)) throw invalidValue('SharePoint keeps no dates before 1900.');
  return isoSeconds(field.isDateOnly ? localMidnight(instant, site.timeZone) : instant);
};

const multiChoice: Converter = (value) => {
  if (!Array.isArray(value)) throw invalidQuery("An unexpected 'PrimitiveValue' node was found when reading from the JSON reader. A 'StartArray' node was expected.");
  const given = value.map(text);
  return given.length === 0 ? null : given;
};

/** At most 255 characters. Source: https://github.com/pnp/pnpcore/issues/434 */
const url: Converter = (value, field) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrongType('SP.FieldUrlValue');
  const { Url, Description, ...rest } = value as Record<string, unknown>;
  const other = Object.keys(rest).find((name) => name !== '__metadata' && !name.startsWith('odata.'));
  if (other !== undefined) throw invalidQuery(`The property '${other}' does not exist on type 'SP.FieldUrlValue'.`);
  const address = text(Url);
  if (!/^(https?:\/\/|mailto:|\/)/i.test(address) || address.length > 255) throw invalidValue(`Invalid URL value. A URL field contains invalid data. Please check the value and try again. (${field.internalName})`);
  return { Url: address, Description: Description === undefined || Description === null ? address : text(Description) };
};

function targetId(value: unknown, field: FieldState, site: SiteState): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType('Edm.Int32');
  if (isUser(field)) {
    const isKnown = site.users.some((user) => user.id === value) || (field.selectionMode === 1 && site.groups.some((group) => group.id === value));
    if (!isKnown) throw unknownUser(String(value));
    return value;
  }
  const target = site.lists.find((list) => list.id === field.lookupListId);
  if (!target || !findItem(target, value)) throw invalidValue(`Invalid lookup value. A lookup field contains invalid data. Please check the value and try again. (${field.internalName}: ${value})`);
  return value;
}

const single: Converter = (value, field, site) => targetId(value, field, site);

const several: Converter = (value, field, site) => {
  if (!Array.isArray(value)) throw invalidQuery("An unexpected node was found when reading from the JSON reader. A 'StartArray' node was expected.");
  const ids = value.map((one) => targetId(one, field, site));
  return ids.length === 0 ? null : [...new Set(ids)];
};

const converters: Readonly<Partial<Record<FieldState['type'], Converter>>> = {
  Text: singleLine, Choice: singleLine, Note: note, Number: number, Currency: number, Boolean: boolean, DateTime: dateTime, MultiChoice: multiChoice, URL: url,
  Lookup: single, User: single, LookupMulti: several, UserMulti: several,
};

/** What is stored of a value written in JSON; null clears. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest and https://github.com/pnp/pnpjs (arrays of ids) */
export function convertValue(site: SiteState, field: FieldState, value: unknown): StoredValue {
  const converter = converters[field.type];
  if (!converter) throw notEmulated(`writing ${field.internalName}, a column of type ${field.type}`);
  return value === null ? null : converter(value, field, site);
}

type DefaultReader = (given: string, field: FieldState, at: { readonly site: SiteState; readonly now: Date }) => StoredValue;

const asGiven: DefaultReader = (given) => given;

const today: DefaultReader = (given, field, { site, now }) => {
  if (given.toLowerCase() !== '[today]') throw notEmulated(`the default '${given}' of ${field.internalName}`);
  return isoSeconds(field.isDateOnly ? localMidnight(now.getTime(), site.timeZone) : now);
};

const defaultReaders: Readonly<Partial<Record<FieldState['type'], DefaultReader>>> = {
  Text: asGiven, Note: asGiven, Choice: asGiven, DateTime: today, Boolean: (given) => given === '1', Number: (given) => Number(given), Currency: (given) => Number(given),
  MultiChoice: (given) => given.split(';#').filter((choice) => choice !== ''),
};

/** What a column holds in a new item that says nothing of it. Source: https://learn.microsoft.com/sharepoint/dev/schema/default-element-field */
export function defaultOf(site: SiteState, field: FieldState, now: Date): StoredValue {
  const given = field.defaultValue;
  if (given === null || given === '') return null;
  const reader = defaultReaders[field.type];
  if (!reader) throw notEmulated(`the default '${given}' of ${field.internalName}, a column of type ${field.type}`);
  return reader(given, field, { site, now });
}
