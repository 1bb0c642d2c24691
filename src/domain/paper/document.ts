/** A run of text that stands by itself. Empty paragraphs are kept: in council tables they line things up. */
export interface Paragraph {
  readonly kind: 'paragraph';
  /** Plain text; a manual line break is "\n". */
  readonly text: string;
  /** Heading level 1 to 9; absent for body text. */
  readonly heading?: number;
  /** Set for an item of a list: how it is marked, its depth (0 is the outermost) and, where it is known, its printed marker ("ii."). */
  readonly list?: { readonly isOrdered: boolean; readonly level: number; readonly marker?: string };
}

/** One cell of a table. */
export interface Cell {
  readonly blocks: readonly Block[];
  /** Columns covered, at least 1. */
  readonly columnSpan: number;
  /** Rows covered, at least 1. */
  readonly rowSpan: number;
}

/** A table as rows of cells; a merged cell appears once, in its first row. */
export interface Table {
  readonly kind: 'table';
  readonly rows: readonly { readonly cells: readonly Cell[] }[];
}

/** What a document is made of, in reading order. */
export type Block = Paragraph | Table;

/** A document of any format, reduced to what understanding needs. */
export interface PaperDocument {
  readonly blocks: readonly Block[];
}
