import type { CalendarDate } from '../../domain/calendarDate';
import { instantOf } from '../../domain/instant';
import { dayOf, type SiteTimeZone } from '../../domain/siteTime';
import type { BadRow, Rows, Versioned } from '../../domain/versioned';
import {
  restName,
  type ChoiceColumn,
  type Column,
  type DayColumn,
  type InstantColumn,
  type LookupColumn,
  type LookupManyColumn,
  type NoteColumn,
  type PersonColumn,
  type TextColumn,
} from '../../schema/column';
import { listAddress, type ListDescription } from '../../schema/listDescription';
import type { Words } from '../../schema/words';
import { idOf, type Row } from './row';

type Problem = BadRow['problems'][number]['problem'];

/**
 * Reads the values of one row and notes what is wrong with them. Where a required value is wrong, a reading method returns
 * something of its type that is never used: `finish` then gives a bad row in place of the record.
 */
export class RowReader {
  private readonly problems: { readonly column: string; readonly problem: Problem }[] = [];

  public constructor(
    private readonly list: ListDescription,
    private readonly row: Row,
    private readonly zone: SiteTimeZone,
  ) {}

  /** The item's title; every list needs one. */
  public title(): string {
    const title = this.row['Title'];
    if (typeof title === 'string' && title !== '') return title;
    this.note(this.list.titleColumn.title, 'missing');
    return '';
  }

  /** A text; empty where there is none. */
  public text(column: TextColumn | NoteColumn): string {
    const value = this.row[restName(column)];
    // SharePoint keeps the line ends of forms, which are CR LF.
    const text = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';
    if (column.isRequired && text === '') this.note(column.title, 'missing');
    return text;
  }

  /** A web address; an address of any other kind ("javascript:") points nowhere. */
  public address(column: NoteColumn): string | undefined {
    const text = this.text(column).trim();
    if (text === '') return undefined;
    if (!/^https?:\/\//i.test(text)) this.note(column.title, 'points-nowhere');
    return text;
  }

  /** One of the words of a choice column, as the domain says it. */
  public choice<T extends string>(column: ChoiceColumn, words: Words<T>): T | undefined {
    const value = this.row[restName(column)];
    if (value === null || value === undefined || value === '') return undefined;
    const known = wordsOf(words).find((word) => words[word] === value);
    if (known === undefined) this.note(column.title, 'not-a-known-word');
    return known;
  }

  /** The same for a column that must say something. */
  public requiredChoice<T extends string>(column: ChoiceColumn, words: Words<T>): T {
    const before = this.problems.length;
    const word = this.choice(column, words);
    if (word === undefined && this.problems.length === before) this.note(column.title, 'missing');
    return word ?? (wordsOf(words)[0] as T);
  }

  /** A day of the site's calendar. */
  public day(column: DayColumn): CalendarDate | undefined {
    const instant = this.instant(column);
    return instant === undefined ? undefined : dayOf(instant, this.zone);
  }

  /** An instant, ISO 8601 in UTC. */
  public instant(column: DayColumn | InstantColumn): string | undefined {
    return this.instantNamed(column.name, column.title);
  }

  /** When the item was made, which SharePoint writes itself. */
  public created(): string {
    const created = this.instantNamed('Created', 'Created');
    if (created === undefined) this.note('Created', 'missing');
    return created ?? '';
  }

  /** The id that a lookup or person column holds. @param known ids that exist; without them every id is believed */
  public pointer(column: LookupColumn | PersonColumn, known?: ReadonlySet<number>): number | undefined {
    const id = this.row[restName(column)];
    if (typeof id !== 'number') return undefined;
    if (known && !known.has(id)) this.note(column.title, 'points-nowhere');
    return id;
  }

  /** The same for a column that must point somewhere. */
  public requiredPointer(column: LookupColumn, known?: ReadonlySet<number>): number {
    const id = this.pointer(column, known);
    if (id === undefined) this.note(column.title, 'missing');
    return id ?? 0;
  }

  /** The ids that a lookup of many holds. */
  public pointers(column: LookupManyColumn, known?: ReadonlySet<number>): readonly number[] {
    const value = this.row[restName(column)];
    const ids = Array.isArray(value) ? value.filter((id): id is number => typeof id === 'number') : [];
    if (column.isRequired && ids.length === 0) this.note(column.title, 'missing');
    if (known && ids.some((id) => !known.has(id))) this.note(column.title, 'points-nowhere');
    return ids;
  }

  /** What an expanded lookup or person shows: the field "Title" of "Author". Empty where there is none. */
  public shown(name: string): string {
    return shownIn(this.row, name);
  }

  /** The record with its version, or the row's problems when there are any. */
  public finish<T>(record: T): Versioned<T> | BadRow {
    const version = this.row['odata.etag'];
    if (this.problems.length === 0) return { value: record, version: typeof version === 'string' ? version : '' };
    const title = this.row['Title'];
    return { list: listAddress(this.list), id: idOf(this.row), title: typeof title === 'string' ? title : '', problems: this.problems };
  }

  private instantNamed(name: string, title: string): string | undefined {
    const value = this.row[name];
    if (value === null || value === undefined || value === '') return undefined;
    const time = typeof value === 'string' ? Date.parse(value) : NaN;
    if (!Number.isNaN(time)) return instantOf(time);
    this.note(title, 'not-a-date');
    return undefined;
  }

  private note(column: string, problem: Problem): void {
    this.problems.push({ column, problem });
  }
}

function wordsOf<T extends string>(words: Words<T>): readonly T[] {
  return Object.keys(words) as T[];
}

/** What an expanded lookup or person of a row shows. Empty where there is none. */
export function shownIn(row: Row, name: string): string {
  const expanded = row[name];
  const title = typeof expanded === 'object' && expanded !== null ? (expanded as Row)['Title'] : undefined;
  return typeof title === 'string' ? title : '';
}

/** Whether a read row turned out bad. */
export function isBadRow<T>(read: Versioned<T> | BadRow): read is BadRow {
  return 'problems' in read;
}

/** Divides read rows into records and bad rows, in their order. */
export function divideRows<T>(read: readonly (Versioned<T> | BadRow)[]): Rows<T> {
  return {
    records: read.filter((row): row is Versioned<T> => !isBadRow(row)),
    badRows: read.filter(isBadRow),
  };
}

/** REST names to select for a list: its id, its title and our columns but the client key. */
export function selectOf(list: ListDescription): readonly string[] {
  const columns: readonly Column[] = Object.values(list.columns);
  return ['Id', 'Title', ...columns.filter((column) => !('isHidden' in column)).map(restName)];
}
