import { isLookup, isUser } from '../lists/fieldKinds';
import { localDate } from '../localDates';
import type { FieldState, ItemState, ListState, SiteState, StoredValue, UrlValue } from '../state';
import { findItem, valueOf } from './itemState';

/** What a reference points at: its id, and what is shown of it. */
export interface ReferenceText {
  readonly id: number;
  readonly text: string;
  readonly email: string;
}

function targetText(site: SiteState, field: FieldState, id: number): string {
  const target = site.lists.find((list) => list.id === field.lookupListId);
  const item = target && findItem(target, id);
  return item ? String(item.values[field.lookupField] ?? '') : '';
}

function personText(site: SiteState, id: number): ReferenceText {
  const user = site.users.find((candidate) => candidate.id === id);
  const group = site.groups.find((candidate) => candidate.id === id);
  return { id, text: user?.name ?? group?.title ?? '', email: user?.email ?? '' };
}

/** The people or items that a column of an item points at. */
export function referenceTexts(site: SiteState, field: FieldState, value: StoredValue): ReferenceText[] {
  const ids = typeof value === 'number' ? [value] : Array.isArray(value) ? (value as readonly number[]) : [];
  return ids.map((id) => (isUser(field) ? personText(site, id) : { id, text: targetText(site, field, id), email: '' }));
}

/** A column of an item as a line of text in the words of the site, as `FieldValuesAsText` tells it. General knowledge, to be checked on a tenant (the exact forms). */
export function textOf(site: SiteState, field: FieldState, item: ItemState): string {
  const value = valueOf(item, field);
  if (isLookup(field) || isUser(field)) return referenceTexts(site, field, value).map(({ text }) => text).join('; ');
  if (value === null) return '';
  if (field.type === 'DateTime') return localDate(site, String(value), field.isDateOnly);
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value)) return (value as readonly string[]).join(', ');
  if (typeof value === 'object') return `${(value as UrlValue).Url}, ${(value as UrlValue).Description}`;
  return String(value);
}

/** A column of an item as a form edits it: lookups and persons with their ids. General knowledge, to be checked on a tenant. */
export function editTextOf(site: SiteState, field: FieldState, item: ItemState): string {
  const value = valueOf(item, field);
  if (isLookup(field) || isUser(field)) return referenceTexts(site, field, value).map(({ id, text }) => `${id};#${text}`).join(';#');
  if (field.type === 'MultiChoice') return Array.isArray(value) ? `;#${(value as readonly string[]).join(';#')};#` : '';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return textOf(site, field, item);
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

/** A column of an item as HTML: what people wrote is escaped, lines are broken. General knowledge, to be checked on a tenant. */
export function htmlOf(site: SiteState, field: FieldState, item: ItemState): string {
  return field.isRichText ? textOf(site, field, item) : escapeHtml(textOf(site, field, item)).replace(/\r?\n/g, '<br>');
}

/** The three collections of texts that an item offers. */
export const textCollections = { FieldValuesAsText: textOf, FieldValuesAsHTML: htmlOf, FieldValuesForEdit: editTextOf } as const;

/** The name of a column in these collections: `_` is `_x005f_`. Source: recorded answers in https://github.com/pnp/pnpcore (`OData__x005f_UIVersionString`) */
export function encodedColumn(internalName: string): string {
  const encoded = internalName.replace(/_/g, '_x005f_');
  return encoded.startsWith('_') ? `OData_${encoded}` : encoded;
}

/** All columns of an item as texts. */
export function allTexts(site: SiteState, list: ListState, item: ItemState, read: typeof textOf): Record<string, string> {
  const shown = list.fields.filter((field) => field.type !== 'Computed');
  return Object.fromEntries(shown.map((field) => [encodedColumn(field.internalName), read(site, field, item)]));
}
