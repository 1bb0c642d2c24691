import { notEmulated } from '../errors';
import { isLookup, isMulti, isUser } from '../lists/fieldKinds';
import { readLocalDate } from '../localDates';
import type { FieldState, SiteState } from '../state';

/** How a form writes dates. */
export interface FormStyle {
  readonly site: SiteState;
  /** ISO instants; otherwise in the words and zone of the site. */
  readonly isUtc: boolean;
}

/** A value that a column of a form refuses; told beside the column, not by the status. */
export class FormError extends Error {}

/** Reads a column's text in a form into what a body of JSON would say. Throws FormError. */
export type Reader = (text: string, field: FieldState, style: FormStyle) => unknown;

function exampleDate(site: SiteState): string {
  return site.language === 'de-DE' ? '23.02.2012' : '23/02/2012';
}

/** Source: https://github.com/SharePoint/sp-dev-docs/issues/4917 (ISO is refused without `datesInUTC`); the text is general knowledge. */
const readDate: Reader = (text, field, { site, isUtc }) => {
  if (isUtc && /^\d{4}-\d{2}-\d{2}T.*Z$/.test(text)) return text;
  const stored = readLocalDate(site, text, field.isDateOnly);
  if (stored === undefined || isUtc) throw new FormError(`You must specify a valid date within the range of 01/01/1900 and 31/12/8900. Enter a date like this: ${exampleDate(site)}`);
  return stored;
};

const readNumber: Reader = (text) => {
  const value = Number(text.replace(/,/g, ''));
  if (text.trim() === '' || Number.isNaN(value)) throw new FormError('Only numbers can go here.');
  return value;
};

const readTruth: Reader = (text) => {
  if (/^(1|true|yes)$/i.test(text)) return true;
  if (/^(0|false|no)$/i.test(text)) return false;
  throw new FormError('Only yes or no can go here.');
};

function keysOf(text: string): string[] {
  const parsed: unknown = JSON.parse(text);
  if (!Array.isArray(parsed)) throw new FormError('The people are not a list.');
  return parsed.map((entry) => String((entry as { Key?: unknown }).Key));
}

/** People come as JSON: `[{"Key":"i:0#.f|membership|…"}]`. Source: https://github.com/pnp/pnpjs, docs/sp/items.md */
const readPeople: Reader = (text, field, { site }) => {
  let keys: string[];
  try {
    keys = keysOf(text);
  } catch {
    throw new FormError(`The user does not exist or is not unique. (${text})`);
  }
  const ids = keys.map((key) => {
    const user = site.users.find((candidate) => candidate.loginName.toLowerCase() === key.toLowerCase() || candidate.email.toLowerCase() === key.toLowerCase());
    if (!user) throw new FormError(`The user does not exist or is not unique. (${key})`);
    return user.id;
  });
  return isMulti(field) ? ids : ids[0] ?? null;
};

const readLookup: Reader = (text, field) => {
  const ids = text.split(';#').filter((_part, index) => index % 2 === 0).map(Number);
  if (ids.some((id) => !Number.isInteger(id))) throw new FormError(`The value '${text}' is no item.`);
  return isMulti(field) ? ids : ids[0] ?? null;
};

const readUrl: Reader = (text) => {
  const at = text.indexOf(', ');
  return at < 0 ? { Url: text, Description: text } : { Url: text.slice(0, at), Description: text.slice(at + 2) };
};

const readers: Readonly<Partial<Record<FieldState['type'], Reader>>> = {
  Text: (text) => text, Note: (text) => text, Choice: (text) => text, DateTime: readDate, Number: readNumber, Currency: readNumber, Boolean: readTruth,
  MultiChoice: (text) => text.split(';#').filter((choice) => choice !== ''), URL: readUrl,
};

/** How a form writes a column. */
export function formReader(field: FieldState): Reader {
  if (isUser(field)) return readPeople;
  const reader = isLookup(field) ? readLookup : readers[field.type];
  if (!reader) throw notEmulated(`a form that writes ${field.internalName}, a column of type ${field.type}`);
  return reader;
}
