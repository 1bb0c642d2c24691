import type { Reference } from '../reference';
import { readActionRow, readHeaderRow, type ActionCells, type ActionColumns, type ColumnName } from './columns';
import { gridRowsOf, type GridRow } from './gridRows';
import type { PaperDocument } from './document';
import { linesAfterLabel, readLabel, type LabelledRow } from './labels';
import { isBlank, type Line } from './text';

/** One part of a recommendation as it stands in the paper. */
export interface FoundPart {
  readonly reference: Reference;
  readonly text: Line[];
  readonly response: Line[];
}

/** A recommendation's parts, and the rows of the action tables that stand under them and serve them all. */
export interface FoundBlock {
  readonly parts: FoundPart[];
  readonly rows: ActionCells[];
}

const blankLine: Line = { text: '', isBullet: false };

/** Adds lines one by one: a call with all of them as arguments has a limit. */
function addLines(to: Line[], lines: readonly Line[]): void {
  for (const line of lines) to.push(line);
}

/** Where the reader of the rows is. */
interface Place {
  readonly blocks: FoundBlock[];
  field: 'text' | 'response';
  header: ActionColumns | undefined;
  last: { readonly table: number; readonly width: number };
}

function currentBlock(place: Place): FoundBlock {
  const last = place.blocks[place.blocks.length - 1];
  if (last) return last;
  const first: FoundBlock = { parts: [], rows: [] };
  place.blocks.push(first);
  return first;
}

function currentPart(place: Place): FoundPart | undefined {
  const parts = place.blocks[place.blocks.length - 1]?.parts ?? [];
  return parts[parts.length - 1];
}

/** Puts a labelled row where it belongs. A new number, or a part after actions, begins a new block. */
function takeLabelled(place: Place, row: LabelledRow): void {
  place.header = undefined;
  place.field = row.kind === 'recommendation' ? 'text' : 'response';
  if (row.kind === 'response') {
    addLines(currentPart(place)?.response ?? [], row.lines);
    return;
  }
  const block = place.blocks[place.blocks.length - 1];
  const found: FoundPart = { reference: row.reference, text: [...row.lines], response: [] };
  const isSame = block?.rows.length === 0 && block.parts[0]?.reference.number === row.reference.number;
  if (block && isSame) block.parts.push(found);
  else place.blocks.push({ parts: [found], rows: [] });
}

/** Adds the rest of a row whose action cell reaches down from the row above to that row. */
function continueRow(above: ActionCells, cells: ActionCells): ActionCells {
  const joined: Partial<Record<ColumnName, readonly Line[]>> = { ...above };
  for (const name of Object.keys(cells) as ColumnName[]) {
    const added = cells[name] ?? [];
    const isRepeated = above[name] === added || name === 'action' || name === 'label' || isBlank(added);
    if (!isRepeated) joined[name] = [...(above[name] ?? []), blankLine, ...added];
  }
  return joined;
}

function takeActionRow(place: Place, header: ActionColumns, row: GridRow): void {
  const { cells, isContinued } = readActionRow(header, row);
  const filled = (Object.keys(cells) as ColumnName[]).filter((name) => name !== 'label' && !isBlank(cells[name] ?? []));
  if (filled.length === 0) return;
  const { rows } = currentBlock(place);
  const above = rows[rows.length - 1];
  if (isContinued && above) rows[rows.length - 1] = continueRow(above, cells);
  else rows.push(cells);
}

/** Adds a row without a label of its own to the field above it; a label that we do not know is kept with its words. */
function takeUnlabelled(place: Place, row: GridRow): void {
  const part = currentPart(place);
  const [first] = row.cells;
  if (!part || !first) return;
  const label = first.isFromAbove ? [] : first.lines;
  const lines = [...label, ...linesAfterLabel(row)];
  if (!isBlank(lines)) addLines(part[place.field], [blankLine, ...lines]);
}

function takeRow(place: Place, row: GridRow): void {
  const labelled = readLabel(row);
  const header = labelled ? undefined : readHeaderRow(row);
  // A table may go on in the next one; a table of another shape (a legend, signatures) is no part of it.
  const goesOn = row.table === place.last.table || row.width === place.last.width;
  if (labelled) takeLabelled(place, labelled);
  else if (header) place.header = header;
  else if (goesOn && place.header) takeActionRow(place, place.header, row);
  else if (goesOn) takeUnlabelled(place, row);
  if (labelled || header || goesOn) place.last = { table: row.table, width: Math.max(row.width, goesOn ? place.last.width : 0) };
}

/**
 * Finds the block layout: rows "Recommendation No. 2 (i)" and "Executive Response" with their words beside them, then a
 * header row Action, Owner, By When … and the rows of actions. A paper of another layout gives blocks without parts, or none.
 */
export function findBlocks(document: PaperDocument): readonly FoundBlock[] {
  const place: Place = { blocks: [], field: 'text', header: undefined, last: { table: -1, width: -1 } };
  for (const row of gridRowsOf(document)) takeRow(place, row);
  return place.blocks;
}
