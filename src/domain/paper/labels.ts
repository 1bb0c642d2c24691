import type { GridRow } from './gridRows';
import { readReference, type Reference } from '../reference';
import { isBlank, wordsOf, type Line } from './text';

/** A row of the block layout that says in its first cell what it holds. */
export type LabelledRow =
  | { readonly kind: 'recommendation'; readonly reference: Reference; readonly lines: readonly Line[] }
  | { readonly kind: 'response'; readonly lines: readonly Line[] };

const longestLabel = 60;
/** Words beside a label without a number are a recommendation only from this length on; shorter ones are column headings. */
const shortestText = 40;
const recommendationLabel = /^(?:scrutiny )?rec(?:ommendation)?s?\b/i;
const responseLabel =
  /^(?:the )?(?:(?:executive|cabinet|council|management|directorate|service|officer|proposed|member)(?:['’]?s)? ?){0,3}(?:response|reply)(?: (?:of|from|by|to) .*)?:?$/i;

/** All lines of the cells after the first that begin in this row, a blank line between cells. */
export function linesAfterLabel(row: GridRow): readonly Line[] {
  const own = row.cells.slice(1).filter((cell) => !cell.isFromAbove && !isBlank(cell.lines));
  return own.flatMap((cell, index) => (index === 0 ? cell.lines : [{ text: '', isBullet: false }, ...cell.lines]));
}

/** A number that we cannot read is kept as printed ("2 (i) and (ii)"); empty where the label has none. */
function unreadReference(label: string, lines: readonly Line[]): Reference | undefined {
  if (wordsOf(lines).length < shortestText) return undefined;
  const number = label.replace(/^(?:scrutiny )?rec(?:ommendation)?s?\b[.:\s]*(?:no\b\.?|number\b)?\s*/i, '');
  return { number: number.replace(/[:.\s]+$/, ''), part: '' };
}

/** Reads the label in a row's first cell: "Recommendation No. 2 (i)" or "Executive Response". Undefined where there is none. */
export function readLabel(row: GridRow): LabelledRow | undefined {
  const [first] = row.cells;
  if (!first || first.isFromAbove) return undefined;
  const label = wordsOf(first.lines);
  if (label === '' || label.length > longestLabel) return undefined;
  if (responseLabel.test(label)) return { kind: 'response', lines: linesAfterLabel(row) };
  if (!recommendationLabel.test(label)) return undefined;
  const lines = linesAfterLabel(row);
  const reference = readReference(label.replace(/^scrutiny /i, '')) ?? unreadReference(label, lines);
  return reference ? { kind: 'recommendation', reference, lines } : undefined;
}
