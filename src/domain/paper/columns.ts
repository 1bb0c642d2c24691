import type { GridCell, GridRow } from './gridRows';
import { wordsOf, type Line } from './text';

/** A column of an action table that we understand. */
export type ColumnName = 'label' | 'action' | 'owner' | 'byWhen' | 'successCriteria' | 'progress';

/** What stands in one action row, by column; a column that the table lacks is absent. */
export type ActionCells = Readonly<Partial<Record<ColumnName, readonly Line[]>>>;

/** The columns of an action table, as its header row names them. */
export interface ActionColumns {
  /** One for each cell of the header row, in order; undefined where the heading is not known. */
  readonly columns: readonly { readonly start: number; readonly end: number; readonly name: ColumnName | undefined }[];
  readonly width: number;
  readonly table: number;
}

/** Headings that councils use, lower case, without punctuation. */
const headings: Readonly<Record<ColumnName, readonly string[]>> = {
  label: ['no', 'number', 'ref', 'reference', 'action no', 'action number', 'action ref'],
  action: [
    'action', 'actions', 'action required', 'actions required', 'agreed action', 'agreed actions', 'proposed action',
    'proposed actions', 'planned action', 'planned actions', 'action to be taken', 'actions to be taken', 'how', 'what', 'task',
    'action expected outcome', 'current significant next action',
  ],
  owner: [
    'owner', 'owners', 'action owner', 'lead', 'lead officer', 'lead officers', 'responsible', 'responsible officer',
    'officer responsible', 'officer', 'responsibility', 'by whom', 'who', 'who by', 'lead officer em', 'accountable officer',
  ],
  byWhen: [
    'by when', 'when', 'date', 'due date', 'due', 'target date', 'deadline', 'timescale', 'timescales', 'timetable', 'timeframe',
    'completion date', 'target completion date', 'date for completion', 'implementation date',
  ],
  successCriteria: [
    'target success criteria', 'success criteria', 'target', 'targets', 'outcome', 'outcomes', 'expected outcome',
    'expected outcomes', 'success measure', 'success measures', 'impact measure', 'measure', 'measure of success', 'milestone',
    'milestones', 'evidence of success', 'intended outcome',
  ],
  progress: ['progress', 'progress to date', 'progress update', 'update', 'updates', 'comments', 'comment', 'status', 'action taken'],
};

const nameByHeading = new Map<string, ColumnName>(
  (Object.keys(headings) as ColumnName[]).flatMap((name) => headings[name].map((heading): [string, ColumnName] => [heading, name])),
);

function readHeading(cell: GridCell): ColumnName | undefined {
  const words = wordsOf(cell.lines).toLowerCase().replace(/[^a-z]+/g, ' ').trim();
  return nameByHeading.get(words);
}

/** Reads a header row: one that names the action and who or by when. Undefined for any other row. */
export function readHeaderRow(row: GridRow): ActionColumns | undefined {
  const columns = row.cells.map((cell) => ({ start: cell.start, end: cell.end, name: readHeading(cell) }));
  const names = columns.map(({ name }) => name).filter((name) => name !== undefined);
  const isHeader = names.includes('action') && (names.includes('owner') || names.includes('byWhen'));
  // A heading met twice is a row of words that happen to be headings.
  return isHeader && new Set(names).size === names.length ? { columns, width: row.width, table: row.table } : undefined;
}

/** The heading that a cell stands under: by its place in the row where the rows are alike, else by where it begins in the grid. */
function headingOf(header: ActionColumns, row: GridRow, index: number): ColumnName | undefined {
  if (row.cells.length === header.columns.length) return header.columns[index]?.name;
  const start = row.cells[index]?.start ?? 0;
  return header.columns.find((column) => start >= column.start && start < column.end)?.name;
}

/** The cells of an action row by column, and whether its action began in the row above. */
export function readActionRow(header: ActionColumns, row: GridRow): { readonly cells: ActionCells; readonly isContinued: boolean } {
  const cells: Partial<Record<ColumnName, readonly Line[]>> = {};
  let isContinued = false;
  row.cells.forEach((cell, index) => {
    const name = headingOf(header, row, index);
    if (!name) return;
    const before = cells[name];
    cells[name] = before ? [...before, ...cell.lines] : cell.lines;
    isContinued ||= name === 'action' && cell.isFromAbove;
  });
  return { cells, isContinued };
}
