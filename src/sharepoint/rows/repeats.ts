import type { BadRow, Rows } from '../../domain/versioned';
import { listAddress, type ListDescription } from '../../schema/listDescription';
import { withBadRows } from './readRow';

/** What makes two rows of a list the same thing. */
export interface Naming<T> {
  readonly list: ListDescription;
  /** What a record is called; capitals and white space do not tell two apart. */
  readonly nameOf: (record: T) => string;
  /** What a name is to be unique within; the whole list where absent. */
  readonly withinOf?: (record: T) => number;
}

/** Names the records that repeat an earlier one, the one with the lower id. All of them stay records: which is right only a person knows. */
export function withRepeats<T extends { readonly id: number }>(rows: Rows<T>, { list, nameOf, withinOf }: Naming<T>): Rows<T> {
  const seen = new Set<string>();
  const repeats: BadRow[] = [];
  for (const record of rows.records.map(({ value }) => value).sort((a, b) => a.id - b.id)) {
    const title = nameOf(record);
    const key = `${withinOf?.(record) ?? ''} ${title.replace(/\s+/g, ' ').trim().toLowerCase()}`;
    if (seen.has(key)) {
      repeats.push({ list: listAddress(list), id: record.id, title, problems: [{ column: list.titleColumn.title, problem: 'repeated' }], isShown: true });
    }
    seen.add(key);
  }
  return repeats.length === 0 ? rows : withBadRows(rows, repeats);
}
