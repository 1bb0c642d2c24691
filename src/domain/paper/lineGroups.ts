import { takeLabel } from './actionLabel';
import type { Line } from './text';

/** Lines of a cell that stand together, and where on the printed page they can begin. */
export interface LineGroup {
  readonly lines: readonly Line[];
  /** Printed line that the group begins on, counted from the top of the cell, if no line above it wraps. */
  readonly earliest: number;
  /** The same if the column is as narrow as its longest word allows. */
  readonly latest: number;
}

/** How many printed lines a text takes in a column so many characters wide. */
function printedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of text.split(' ')) {
    const needed = used === 0 ? length : used + 1 + length;
    if (needed > width && used > 0) {
      lines += 1;
      used = length;
    } else used = needed;
  }
  return lines;
}

function longestWord(lines: readonly Line[]): number {
  return lines.reduce((longest, { text }) => text.split(' ').reduce((most, word) => Math.max(most, word.length), longest), 1);
}

/**
 * Divides a cell where a blank line stands, and before each line for which `begins` holds.
 * Blank lines are no part of a group but count as printed lines.
 */
export function groupsOf(lines: readonly Line[], begins: (line: Line) => boolean = () => false): readonly LineGroup[] {
  const narrowest = longestWord(lines);
  const groups: { lines: Line[]; earliest: number; latest: number }[] = [];
  let earliest = 0;
  let latest = 0;
  let open: Line[] | undefined;
  for (const line of lines) {
    if (line.text === '') open = undefined;
    else if (open && !begins(line)) open.push(line);
    else {
      open = [line];
      groups.push({ lines: open, earliest, latest });
    }
    earliest += 1;
    latest += printedLines(line.text, narrowest);
  }
  return groups;
}

/**
 * Divides an action cell into the texts of its actions. Where the first and at least one more group carry a label
 * ("1.", "2."), labels say where actions begin, and a group without one belongs to the labelled group above it.
 */
export function actionGroupsOf(lines: readonly Line[]): readonly LineGroup[] {
  const isLabelled = (line: Line | undefined): boolean => line !== undefined && takeLabel(line.text).label !== '';
  const first = lines.find((line) => line.text !== '');
  const areLabelled = isLabelled(first) && lines.filter(isLabelled).length > 1;
  if (!areLabelled) return groupsOf(lines);
  const groups: LineGroup[] = [];
  for (const group of groupsOf(lines, isLabelled)) {
    const above = groups[groups.length - 1];
    if (above && !isLabelled(group.lines[0])) groups[groups.length - 1] = { ...above, lines: [...above.lines, ...group.lines] };
    else groups.push(group);
  }
  return groups;
}
