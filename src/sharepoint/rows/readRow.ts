import type { BadRow, Rows, Versioned } from '../../domain/versioned';

/** What came of reading a row: a record, what has to be mended in it, or both. */
export interface ReadRow<T> {
  readonly record?: Versioned<T>;
  readonly badRow?: BadRow;
}

/** Gathers read rows into records and bad rows, each in their order. */
export function divideRows<T>(read: readonly ReadRow<T>[]): Rows<T> {
  return {
    records: read.flatMap(({ record }) => record ?? []),
    badRows: read.flatMap(({ badRow }) => badRow ?? []),
  };
}

/** The same rows with further bad rows; what is said of one row twice is joined. */
export function withBadRows<T>(rows: Rows<T>, further: readonly BadRow[]): Rows<T> {
  const joined = new Map(rows.badRows.map((row) => [row.id, row]));
  for (const row of further) {
    const known = joined.get(row.id);
    joined.set(row.id, known ? { ...known, problems: [...known.problems, ...row.problems] } : row);
  }
  return { ...rows, badRows: [...joined.values()].sort((a, b) => a.id - b.id) };
}
