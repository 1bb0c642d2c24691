/** A record with the version it was read in (the ETag), which every write of it carries. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: string;
}

/** A row that cannot be a record: what it is called and what has to be mended. */
export interface BadRow {
  /** Address of the list below the site: "Lists/ScrutinyActions". */
  readonly list: string;
  readonly id: number;
  /** The row's title, or its first words; may be empty. */
  readonly title: string;
  readonly problems: readonly { readonly column: string; readonly problem: 'missing' | 'not-a-known-word' | 'not-a-date' | 'points-nowhere' }[];
}

/** What a list holds: the records, and the rows that somebody has to mend. */
export interface Rows<T> {
  readonly records: readonly Versioned<T>[];
  readonly badRows: readonly BadRow[];
}
