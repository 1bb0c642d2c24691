import { longestLine, longestNote } from '../domain/paper/checkPlan';
import type { SchemaVersion } from './versions';

/** What every column of ours has. Columns never change their id, name or kind: a new meaning is a new column. */
interface ColumnBasics {
  /** Fixed GUID in lower case, without braces. */
  readonly id: string;
  /** Internal name: ASCII, at most 32 characters, fixed for ever. */
  readonly name: string;
  /** Name that people see at first; the council may change it. */
  readonly title: string;
  readonly isRequired?: boolean;
  readonly isIndexed?: boolean;
  /** Version of the lists in which the column came; absent for those that were there from the first. */
  readonly since?: SchemaVersion;
}

/** One line of at most 255 characters. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-list */
export interface TextColumn extends ColumnBasics {
  readonly kind: 'text';
  /** Compared without regard to capitals; needs an index. */
  readonly isUnique?: boolean;
  /** Not shown in forms and views. */
  readonly isHidden?: boolean;
}

/**
 * Several lines of plain text, at most 63,999 characters; never rich text. Addresses are kept so too: a hyperlink column takes 255
 * characters, less than many a sharing link. Source: https://support.microsoft.com/office/list-and-library-column-types-and-options-0d8ddb7b-7dc7-414d-a283-ee9dca891df7
 */
export interface NoteColumn extends ColumnBasics {
  readonly kind: 'note';
}

/** One of a few words. SharePoint does not check them when they are written over REST, so reading does. */
export interface ChoiceColumn extends ColumnBasics {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

/** A day without a time; SharePoint keeps it as the instant of midnight in the site's time zone. */
export interface DayColumn extends ColumnBasics {
  readonly kind: 'day';
}

/** An instant. */
export interface InstantColumn extends ColumnBasics {
  readonly kind: 'instant';
}

/** A whole number, from 0 up. */
export interface NumberColumn extends ColumnBasics {
  readonly kind: 'number';
}

/** The id of one item of another list of ours. While it is pointed to, that item cannot be deleted. */
export interface LookupColumn extends ColumnBasics {
  readonly kind: 'lookup';
  /** Segment of the list that is pointed to. */
  readonly target: string;
}

/** Ids of items of another list of ours. SharePoint cannot guard their deletion. */
export interface LookupManyColumn extends ColumnBasics {
  readonly kind: 'lookup-many';
  /** Segment of the list that is pointed to. */
  readonly target: string;
}

/** One person of the site, not a group. */
export interface PersonColumn extends ColumnBasics {
  readonly kind: 'person';
}

/** A column of a list of ours. */
export type Column =
  | TextColumn
  | NoteColumn
  | ChoiceColumn
  | DayColumn
  | InstantColumn
  | NumberColumn
  | LookupColumn
  | LookupManyColumn
  | PersonColumn;

/** Longest value of a column that holds text, in characters; undefined for the others. */
export function longestOf(column: Column): number | undefined {
  if (column.kind === 'text') return longestLine;
  return column.kind === 'note' ? longestNote : undefined;
}

/** The name under which REST reads and writes a column: lookups and people travel as ids. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest */
export function restName(column: Column): string {
  const isById = column.kind === 'lookup' || column.kind === 'lookup-many' || column.kind === 'person';
  return isById ? `${column.name}Id` : column.name;
}

/** Internal name of the client key, the same in every list. */
export const clientKeyName = 'ScrClientKey';

/** The hidden column that keeps a repeated create from making two: a GUID that the client makes, unique in its list. */
export function clientKeyColumn(id: string): TextColumn {
  return { kind: 'text', id, name: clientKeyName, title: 'Client key', isIndexed: true, isUnique: true, isHidden: true };
}
