import { StoreError } from '../../application/storeError';
import type { CalendarDate } from '../../domain/calendarDate';
import { longestLine } from '../../domain/paper/checkPlan';
import { plainText } from '../../domain/plainText';
import { startOfDay, type SiteTimeZone } from '../../domain/siteTime';
import { longestOf, type NoteColumn, type TextColumn } from '../../schema/column';
import type { RowValues } from './row';

function refuseLonger(name: string, value: string, longest: number): void {
  if (value.length > longest) throw new StoreError('refused', `${name}: ${value.length} characters, at most ${longest}`);
}

/** SharePoint refuses line breaks in a column of one line. */
function onOneLine(text: string): string {
  return plainText(text).replace(/\n+/g, ' ');
}

/** A text to write, without what SharePoint cannot keep; empty clears. @throws StoreError kind `refused` when it is longer than the column: SharePoint must not cut it */
export function textValue(column: TextColumn | NoteColumn, value: string | null | undefined): string | null {
  const text = column.kind === 'note' ? plainText(value ?? '') : onOneLine(value ?? '');
  refuseLonger(column.title, text, longestOf(column) ?? Infinity);
  return text === '' ? null : text;
}

/** A web address to write. @throws StoreError kind `refused` for an address of another kind */
export function addressValue(column: NoteColumn, value: string | null | undefined): string | null {
  const text = textValue(column, value);
  if (text !== null && !/^https?:\/\//i.test(text)) throw new StoreError('refused', `${column.title}: not a web address`);
  return text;
}

/** A title that is itself kept, as of a review. @throws StoreError kind `refused` when it is too long */
export function titleValue(value: string): string {
  const title = onOneLine(value);
  refuseLonger('Title', title, longestLine);
  return title;
}

/** A title that only names the row to people: the beginning of a text, on one line. */
export function titleFrom(text: string): string {
  const line = plainText(text).replace(/\s+/g, ' ').trim();
  if (line.length <= longestLine) return line;
  // Cutting by characters, not by their halves: an emoji is two.
  let title = '';
  for (const character of line) {
    if (title.length + character.length > longestLine - 1) break;
    title += character;
  }
  return `${title.trimEnd()}…`;
}

/** A day to write: the instant at which it begins at the site, as SharePoint itself keeps it; no day clears. */
export function dayValue(day: CalendarDate | null | undefined, zone: SiteTimeZone): string | null {
  return day === undefined || day === null ? null : startOfDay(day, zone);
}

/** The values of a new row: what is empty is left out, which is how SharePoint takes it. */
export function newRowValues(values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/** How each field of a change is written. */
export type FieldWriters<C> = { readonly [F in keyof C]-?: (value: Exclude<C[F], undefined>) => RowValues };

/** The values of what a change names; the others stay as they are. */
export function changedValues<C extends object>(change: C, writers: FieldWriters<C>): RowValues {
  const fields = Object.keys(writers) as (keyof C)[];
  return Object.assign({}, ...fields.map((field) => valuesOf(change, field, writers))) as RowValues;
}

function valuesOf<C extends object, F extends keyof C>(change: C, field: F, writers: FieldWriters<C>): RowValues {
  const value = change[field];
  return value === undefined ? {} : writers[field](value as Exclude<C[F], undefined>);
}
