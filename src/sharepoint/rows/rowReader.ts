import type { CalendarDate } from '../../domain/calendarDate';
import { instantOf } from '../../domain/instant';
import { plainText } from '../../domain/plainText';
import { dayOf, type SiteTimeZone } from '../../domain/siteTime';
import type { ProblemKind, RowProblem } from '../../domain/versioned';
import {
  restName,
  type ChoiceColumn,
  type Column,
  type DayColumn,
  type InstantColumn,
  type LookupColumn,
  type LookupManyColumn,
  type NoteColumn,
  type NumberColumn,
  type PersonColumn,
  type TextColumn,
} from '../../schema/column';
import { listAddress, type ListDescription } from '../../schema/listDescription';
import type { Words } from '../../schema/words';
import type { ReadRow } from './readRow';
import { idOf, shownIn, type Row } from './row';

/** Instants outside these years are slips of the keyboard or the empty dates of other programs (0001, 1900). */
const earliest = Date.UTC(1990, 0, 1);
const latest = Date.UTC(2200, 0, 1);

/**
 * Reads the values of one row and notes what is wrong with them. What makes the row meaningless is fatal: `finish` then gives no
 * record. All else is left out of the record, or replaced by a value that concludes nothing.
 * A column that the row lacks was not asked for because the list lacks it: that is no fault of the row.
 */
export class RowReader {
  private readonly problems: RowProblem[] = [];
  private isMeaningless = false;

  public constructor(
    private readonly list: ListDescription,
    private readonly row: Row,
    private readonly zone: SiteTimeZone,
  ) {}

  /** The item's title. @param fallback where there is none */
  public title(fallback: string): string {
    const title = this.row['Title'];
    if (typeof title === 'string' && title.trim() !== '') return plainText(title);
    this.note(this.list.titleColumn.title, 'missing');
    return fallback;
  }

  /** A text; where there is none the fallback, which is noted where the column is required. */
  public text(column: TextColumn | NoteColumn, fallback = ''): string {
    const value = this.valueOf(column);
    // SharePoint keeps the line ends of forms, which are CR LF; and other programs write what we would not.
    const text = typeof value === 'string' ? plainText(value) : '';
    if (text.trim() !== '') return text;
    if (column.isRequired) this.noteMissing(column);
    return fallback;
  }

  /** A web address; one of any other kind ("javascript:") is left out. */
  public address(column: NoteColumn): string | undefined {
    const text = this.text(column).trim();
    if (text === '' || /^https?:\/\//i.test(text)) return text === '' ? undefined : text;
    this.note(column.title, 'not-a-web-address');
    return undefined;
  }

  /** One of the words of a choice column, as the domain says it. */
  public choice<T extends string>(column: ChoiceColumn, words: Words<T>): T | undefined {
    const value = this.valueOf(column);
    if (value === null || value === undefined || value === '') return undefined;
    const known = wordsOf(words).find((word) => words[word] === value);
    if (known === undefined) this.note(column.title, 'not-a-known-word');
    return known;
  }

  /** The same for a column that must say something; the fallback concludes nothing. */
  public requiredChoice<T extends string>(column: ChoiceColumn, words: Words<T>, fallback: T): T {
    const word = this.choice(column, words);
    if (word === undefined && !this.isNoted(column)) this.noteMissing(column);
    return word ?? fallback;
  }

  /** The same for a column without which the row means nothing. */
  public essentialChoice<T extends string>(column: ChoiceColumn, words: Words<T>): T {
    const word = this.choice(column, words);
    if (word === undefined && !this.isNoted(column)) this.note(column.title, 'missing');
    this.isMeaningless ||= word === undefined;
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

  /** When the item was made, which SharePoint writes itself: nothing can be told of a row without it. */
  public created(): string {
    const created = this.instantNamed('Created', 'Created');
    if (created !== undefined) return created;
    if (!this.problems.some(({ column }) => column === 'Created')) this.note('Created', 'missing');
    this.isMeaningless = true;
    return '';
  }

  /** A whole number from 0 up. */
  public wholeNumber(column: NumberColumn): number | undefined {
    const value = this.valueOf(column);
    if (value === null || value === undefined) return undefined;
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0) return value;
    this.note(column.title, 'not-a-number');
    return undefined;
  }

  /** The id that a lookup or person column holds. @param known ids that exist; without them every id is believed */
  public pointer(column: LookupColumn | PersonColumn, known?: ReadonlySet<number>): number | undefined {
    const id = this.valueOf(column);
    if (typeof id !== 'number') return undefined;
    if (!known || known.has(id)) return id;
    this.note(column.title, 'points-nowhere');
    return undefined;
  }

  /** The same for a column without which the row means nothing. */
  public essentialPointer(column: LookupColumn): number {
    const id = this.pointer(column);
    if (id !== undefined) return id;
    this.note(column.title, 'missing');
    this.isMeaningless = true;
    return 0;
  }

  /** The ids that a lookup of many holds and that exist. */
  public pointers(column: LookupManyColumn, known?: ReadonlySet<number>): readonly number[] {
    const value = this.valueOf(column);
    const ids = Array.isArray(value) ? value.filter((id): id is number => typeof id === 'number') : [];
    if (column.isRequired && ids.length === 0) this.noteMissing(column);
    if (!known || ids.every((id) => known.has(id))) return ids;
    this.note(column.title, 'points-nowhere');
    return ids.filter((id) => known.has(id));
  }

  /** A person of whom SharePoint shows a name; somebody who was deleted has none. @param column expanded */
  public person(column: PersonColumn): { readonly userId: number; readonly name: string } | undefined {
    const userId = this.pointer(column);
    if (userId === undefined) return undefined;
    const name = this.shown(column.name);
    if (name !== '') return { userId, name };
    this.note(column.title, 'points-nowhere');
    return undefined;
  }

  /** What an expanded lookup or person shows: the field "Title" of "Author". Empty where there is none. */
  public shown(name: string): string {
    return plainText(shownIn(this.row, name));
  }

  /** Whether nothing can be concluded from a column: its value makes no sense, or the list lacks it. */
  public isUnreadable(column: Column): boolean {
    return this.isNoted(column) || !this.isAsked(column);
  }

  /** Whether nothing that was read so far makes the row meaningless, and what was noted of it. */
  public finish<T>(record: T): ReadRow<T> {
    const version = this.row['odata.etag'];
    const title = this.row['Title'];
    const isShown = !this.isMeaningless;
    const name = { list: listAddress(this.list), id: idOf(this.row), title: typeof title === 'string' ? title : '' };
    return {
      ...(isShown ? { record: { value: record, version: typeof version === 'string' ? version : '' } } : {}),
      ...(this.problems.length > 0 ? { badRow: { ...name, problems: this.problems, isShown } } : {}),
    };
  }

  private valueOf(column: Column): unknown {
    return this.row[restName(column)];
  }

  private isAsked(column: Column): boolean {
    return restName(column) in this.row;
  }

  private isNoted({ title }: Column): boolean {
    return this.problems.some(({ column }) => column === title);
  }

  private instantNamed(name: string, title: string): string | undefined {
    const value = this.row[name];
    if (value === null || value === undefined || value === '') return undefined;
    const time = typeof value === 'string' ? Date.parse(value) : NaN;
    if (time >= earliest && time < latest) return instantOf(time);
    this.note(title, Number.isNaN(time) ? 'not-a-date' : 'unlikely-date');
    return undefined;
  }

  private noteMissing(column: Column): void {
    if (this.isAsked(column)) this.note(column.title, 'missing');
  }

  private note(column: string, problem: ProblemKind): void {
    this.problems.push({ column, problem });
  }
}

function wordsOf<T extends string>(words: Words<T>): readonly T[] {
  return Object.keys(words) as T[];
}
