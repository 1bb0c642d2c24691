import type { Block, Cell, PaperDocument, Table } from './document';
import { linesOf, type Line } from './text';

/** A cell at its place in the table's grid of columns. */
export interface GridCell {
  /** First grid column, from 0. */
  readonly start: number;
  /** Grid column after the last. */
  readonly end: number;
  readonly lines: readonly Line[];
  /** Whether the cell began in a row above and only reaches down into this one. */
  readonly isFromAbove: boolean;
}

/** A row of a table in the order of the document, merged cells filled in. */
export interface GridRow {
  /** Which table, from 0 in reading order. */
  readonly table: number;
  /** By column. */
  readonly cells: readonly GridCell[];
  /** Grid columns of the row. */
  readonly width: number;
}

interface Reaching {
  readonly cell: GridCell;
  rowsLeft: number;
}

/** Places the cells of one row from left to right around those that reach down from above. */
function placeCells(cells: readonly Cell[], reaching: readonly Reaching[]): GridCell[] {
  const placed: GridCell[] = [];
  const waiting = [...reaching];
  let column = 0;
  const passReaching = (): void => {
    while (waiting[0] && waiting[0].cell.start <= column) {
      const above = waiting.shift()?.cell;
      if (above) placed.push(above);
      column = Math.max(column, above?.end ?? 0);
    }
  };
  for (const cell of cells) {
    passReaching();
    const end = column + Math.max(1, cell.columnSpan);
    placed.push({ start: column, end, lines: linesOf(cell.blocks), isFromAbove: false });
    column = end;
  }
  return [...placed, ...waiting.map(({ cell }) => cell)];
}

function stillReaching(row: readonly Cell[], placed: readonly GridCell[], reaching: readonly Reaching[]): Reaching[] {
  const next = reaching.filter((above) => (above.rowsLeft -= 1) > 0);
  const own = placed.filter((cell) => !cell.isFromAbove);
  own.forEach((cell, index) => {
    const rowsLeft = (row[index]?.rowSpan ?? 1) - 1;
    if (rowsLeft > 0) next.push({ cell: { ...cell, isFromAbove: true }, rowsLeft });
  });
  return next.sort((one, other) => one.cell.start - other.cell.start);
}

interface Walk {
  readonly rows: GridRow[];
  tables: number;
}

function walkTable(table: Table, walk: Walk): void {
  const number = walk.tables;
  walk.tables += 1;
  let reaching: Reaching[] = [];
  for (const { cells } of table.rows) {
    const placed = placeCells(cells, reaching);
    reaching = stillReaching(cells, placed, reaching);
    walk.rows.push({ table: number, cells: placed, width: placed.reduce((width, cell) => Math.max(width, cell.end), 0) });
    for (const cell of cells) walkBlocks(cell.blocks, walk);
  }
}

function walkBlocks(blocks: readonly Block[], walk: Walk): void {
  for (const block of blocks) {
    if (block.kind === 'table') walkTable(block, walk);
  }
}

/** All rows of all tables in reading order. A table within a cell follows the row that it stands in. */
export function gridRowsOf(document: PaperDocument): readonly GridRow[] {
  const walk: Walk = { rows: [], tables: 0 };
  walkBlocks(document.blocks, walk);
  return walk.rows;
}
