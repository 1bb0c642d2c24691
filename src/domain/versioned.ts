/** A record with the version it was read in (the ETag), which every write of it carries. */
export interface Versioned<T> {
  readonly value: T;
  readonly version: string;
}

/** What is wrong with a value. `unlikely-date` is a day in a year that no review of ours can mean, as year 1 or 1900. */
export type ProblemKind =
  | 'missing'
  | 'not-a-known-word'
  | 'not-a-date'
  | 'unlikely-date'
  | 'not-a-number'
  | 'not-a-web-address'
  | 'points-nowhere'
  | 'repeated';

/** One value of a row that somebody has to mend. */
export interface RowProblem {
  /** Name of the column as it was made. */
  readonly column: string;
  readonly problem: ProblemKind;
}

/** A row that somebody has to mend: what it is called and what is wrong with it. */
export interface BadRow {
  /** Address of the list below the site: "Lists/ScrutinyActions". */
  readonly list: string;
  readonly id: number;
  /** The row's title, or its first words; may be empty. */
  readonly title: string;
  readonly problems: readonly RowProblem[];
  /** Whether there is a record of it all the same, without what could not be read. */
  readonly isShown: boolean;
}

/** What a list holds: the records, and the rows that somebody has to mend. Some rows are both. */
export interface Rows<T> {
  readonly records: readonly Versioned<T>[];
  readonly badRows: readonly BadRow[];
}
