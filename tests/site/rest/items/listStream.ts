import { entityName, isLookup, isMulti, isUser } from '../lists/fieldKinds';
import { placePath } from '../lists/folders';
import { localDate } from '../localDates';
import { itemMask } from '../security/permissions';
import { listPath, type FieldState, type ItemState, type ListState, type SiteState, type StoredValue, type UrlValue, type UserState } from '../state';
import { isoSeconds } from '../timeZone';
import { valueOf } from './itemState';
import { referenceTexts } from './textValues';

/** How a stream of rows is wanted. */
export interface StreamStyle {
  readonly site: SiteState;
  readonly user: UserState;
  readonly list: ListState;
  /** Dates as ISO instants instead of the words of the site. */
  readonly isUtc: boolean;
}

type Cell = Record<string, unknown>;

function referenceCell(style: StreamStyle, field: FieldState, item: ItemState): unknown {
  const found = referenceTexts(style.site, field, valueOf(item, field));
  if (isUser(field)) return found.length === 0 ? '' : found.map(({ id, text, email }) => ({ id: String(id), title: text, email, sip: email, picture: '' }));
  if (found.length === 0) return isMulti(field) ? [] : '';
  return found.map(({ id, text }) => ({ lookupId: id, lookupValue: text, isSecretFieldValue: false }));
}

function dateCell({ site, isUtc }: StreamStyle, field: FieldState, name: string, stored: string): Cell {
  const instant = isoSeconds(Date.parse(stored));
  return { [name]: isUtc ? instant : localDate(site, stored, field.isDateOnly), [`${name}.`]: instant };
}

function plainCell(name: string, value: NonNullable<StoredValue>): Cell {
  if (typeof value === 'boolean') return { [name]: value ? 'Yes' : 'No', [`${name}.value`]: value ? '1' : '0' };
  if (typeof value === 'number') return { [name]: String(value), [`${name}.`]: value.toFixed(14) };
  if (Array.isArray(value)) return { [name]: value };
  if (typeof value === 'object') return { [name]: (value as UrlValue).Url, [`${name}.desc`]: (value as UrlValue).Description };
  return { [name]: value };
}

/** A column of a row. Every value is a text, with the plain value beside it. General knowledge, to be checked on a tenant (other columns than those recorded). */
function cellOf(style: StreamStyle, field: FieldState, item: ItemState): Cell {
  const name = field.internalName;
  if (isLookup(field) || isUser(field)) return { [name]: referenceCell(style, field, item) };
  const value = valueOf(item, field);
  if (value === null) return { [name]: field.type === 'MultiChoice' ? [] : '' };
  if (field.type === 'DateTime') return dateCell(style, field, name, String(value));
  if (field.type === 'Attachments') return { [name]: value === true ? '1' : '0' };
  return plainCell(name, value);
}

function ownCells({ site, list, user }: StreamStyle, item: ItemState): Cell {
  return {
    ID: String(item.id), PermMask: `0x${itemMask(site, list, item, user).toString(16)}`, FSObjType: item.place?.isFolder === true ? '1' : '0', UniqueId: `{${item.guid.toUpperCase()}}`,
    FileRef: `${listPath(site, list)}/${placePath(item)}`, FileLeafRef: placePath(item).replace(/^.*\//, ''), owshiddenversion: String(item.version),
  };
}

/** An item as a row of `RenderListDataAsStream`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function streamRow(style: StreamStyle, fields: readonly FieldState[], item: ItemState): Cell {
  return Object.assign(ownCells(style, item), ...fields.map((field) => cellOf(style, field, item))) as Cell;
}

/** An item's columns as attributes `ows_…` of a row of XML. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms772651(v=office.14) */
export function rowAttributes(style: StreamStyle, fields: readonly FieldState[], item: ItemState): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const field of fields) {
    const value = valueOf(item, field);
    if (value === null) continue;
    if (isLookup(field) || isUser(field)) cells[`ows_${field.internalName}`] = referenceTexts(style.site, field, value).map(({ id, text }) => `${id};#${text}`).join(';#');
    else if (field.type === 'MultiChoice') cells[`ows_${field.internalName}`] = `;#${(value as readonly string[]).join(';#')};#`;
    else if (typeof value === 'boolean') cells[`ows_${field.internalName}`] = value ? '1' : '0';
    else if (typeof value === 'object') cells[`ows_${field.internalName}`] = `${(value as UrlValue).Url}, ${(value as UrlValue).Description}`;
    else cells[`ows_${field.internalName}`] = String(value);
  }
  return { ...cells, ows_ID: String(item.id), ows_UniqueId: `${item.id};#{${item.guid.toUpperCase()}}`, ows_owshiddenversion: String(item.version), ows_FSObjType: `${item.id};#${item.place?.isFolder === true ? 1 : 0}` };
}

/** The columns that a view shows: those it names, or all that are not hidden. */
export function viewColumns(list: ListState, names: readonly string[]): FieldState[] {
  if (names.length > 0) return list.fields.filter((field) => names.includes(field.internalName));
  return list.fields.filter((field) => !field.isHidden && field.type !== 'Computed' && entityName(field.internalName) === field.internalName);
}
