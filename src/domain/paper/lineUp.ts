import { readByWhen } from '../byWhen';
import type { ActionCells, ColumnName } from './columns';
import { actionGroupsOf, groupsOf, type LineGroup } from './lineGroups';
import { isBlank, type Line } from './text';

/** The actions of one table row. */
export interface LinedUp {
  /** One for each action, at least one. */
  readonly rows: readonly ActionCells[];
  /** The column whose lines leave doubt about what belongs to which action; absent where there is none. */
  readonly doubtful?: Exclude<ColumnName, 'action' | 'label'>;
}

type SideColumn = Exclude<ColumnName, 'action' | 'label'>;

const sideColumns: readonly SideColumn[] = ['owner', 'byWhen', 'successCriteria', 'progress'];

/** Printed lines that something can begin on. */
interface Span {
  readonly earliest: number;
  readonly latest: number;
}

type Side = readonly [SideColumn, readonly LineGroup[]];

function meets(one: Span, other: Span): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

/** For each of `few`, in order, the first of `many` that it can begin with; undefined where one finds none. */
function matchInOrder(few: readonly Span[], many: readonly Span[]): number[] | undefined {
  const found: number[] = [];
  let from = 0;
  for (const span of few) {
    while (from < many.length && !meets(span, many[from] ?? span)) from += 1;
    if (from === many.length) return undefined;
    found.push(from);
    from += 1;
  }
  return found;
}

/** The one way in which `few` can stand against `many` in order; undefined where there is none or more than one. */
function onlyMatch(few: readonly Span[], many: readonly Span[]): readonly number[] | undefined {
  const first = matchInOrder(few, many);
  const last = matchInOrder([...few].reverse(), [...many].reverse())
    ?.map((index) => many.length - 1 - index)
    .reverse();
  return first?.every((index, at) => index === last?.[at]) ? first : undefined;
}

/** Where each action begins, by all columns that have one group for each; undefined where these columns contradict each other. */
function startsOf(columns: readonly (readonly LineGroup[])[], count: number): readonly Span[] | undefined {
  const starts = Array.from({ length: count }, (_, index): Span => ({
    earliest: Math.max(...columns.map((groups) => groups[index]?.earliest ?? 0)),
    latest: Math.min(...columns.map((groups) => groups[index]?.latest ?? Infinity)),
  }));
  return starts.every(({ earliest, latest }) => earliest <= latest) ? starts : undefined;
}

const blankLine: Line = { text: '', isBullet: false };

function linesIn(groups: readonly LineGroup[]): readonly Line[] {
  return groups.flatMap((group, index) => (index === 0 ? group.lines : [blankLine, ...group.lines]));
}

/** Shares a column out over the actions; undefined where the lines do not say how. */
function shareOut(groups: readonly LineGroup[], starts: readonly Span[] | undefined, count: number): readonly (readonly Line[])[] | undefined {
  if (groups.length === count) return groups.map((group) => group.lines);
  if (!starts) return undefined;
  if (groups.length < count) {
    const places = onlyMatch(groups, starts);
    return places && Array.from({ length: count }, (_, index) => groups[places.indexOf(index)]?.lines ?? []);
  }
  const begins = onlyMatch(starts, groups);
  return begins?.[0] === 0 ? begins.map((from, index) => linesIn(groups.slice(from, begins[index + 1]))) : undefined;
}

/** Cells without any blank line, with as many lines in each column and a date in every line of one, are read line by line. */
function lineByLine(cells: ActionCells, sides: readonly Side[]): readonly ActionCells[] | undefined {
  const action = cells.action ?? [];
  const dates = cells.byWhen ?? [];
  const isEven = action.length > 1 && sides.every(([name]) => cells[name]?.length === action.length);
  const areDates = dates.length > 1 && dates.every((line) => line.text !== '' && readByWhen(line.text) !== undefined);
  if (!isEven || !areDates || action.some((line) => line.text === '')) return undefined;
  return action.map((line, index) => ({
    action: [line],
    ...Object.fromEntries(sides.map(([name]) => [name, (cells[name] ?? []).slice(index, index + 1)])),
  }));
}

function asOne(cells: ActionCells, doubtful?: SideColumn): LinedUp {
  return doubtful ? { rows: [cells], doubtful } : { rows: [cells] };
}

function takeApart(cells: ActionCells, actions: readonly LineGroup[], sides: readonly Side[]): LinedUp {
  const count = actions.length;
  const even = sides.filter(([, groups]) => groups.length === count);
  const uneven = sides.filter(([, groups]) => groups.length !== count);
  const isBorneOut = even.some(([name]) => name === 'owner' || name === 'byWhen');
  if (!isBorneOut) return asOne(cells, uneven[0]?.[0] ?? 'owner');
  const starts = startsOf([actions, ...even.map(([, groups]) => groups)], count);
  const shares = sides.map(([name, groups]) => [name, shareOut(groups, starts, count)] as const);
  const lost = shares.find(([, share]) => share === undefined);
  if (lost) return asOne(cells, lost[0]);
  const labels = groupsOf(cells.label ?? []);
  const rows = actions.map((group, index): ActionCells => ({
    action: group.lines,
    label: (labels.length === count ? labels[index]?.lines : undefined) ?? [],
    ...Object.fromEntries(shares.map(([name, share]) => [name, share?.[index] ?? []])),
  }));
  const doubtful = uneven.find(([, groups]) => groups.length < count)?.[0];
  return doubtful ? { rows, doubtful } : { rows };
}

/**
 * Takes apart the actions that share one table row.
 *
 * Councils type several actions into one row and line their owners, dates and targets up with blank lines, until it looks
 * right on paper. So the rule goes by what paper shows:
 * 1. A blank line, or a label in the action column, begins a new group of lines.
 * 2. The action column says how many actions there may be; owners or dates must bear it out with as many groups.
 * 3. A column with as many groups is paired in order.
 * 4. A column with more or fewer groups is paired by the printed line that a group begins on. Column widths are not known,
 *    so each group has a first line it can begin on (nothing above it wraps) and a last one (the column is as narrow as its
 *    longest word). Where only one pairing in order fits, it is taken: two targets stay with the action they stand beside.
 * 5. Otherwise nothing is moved: the row stays one action with all its words, and the column is named as doubtful.
 *    A pairing that leaves an action without is named as doubtful too: one owner may be meant for both.
 */
export function lineUp(cells: ActionCells): LinedUp {
  const actions = actionGroupsOf(cells.action ?? []);
  const sides = sideColumns
    .filter((name) => !isBlank(cells[name] ?? []))
    .map((name): Side => [name, groupsOf(cells[name] ?? [])]);
  if (actions.length > 1) return takeApart(cells, actions, sides);
  const lines = lineByLine(cells, sides);
  if (lines) return { rows: lines };
  const hasSeveralDates = sides.some(([name, groups]) => name === 'byWhen' && groups.length > 1);
  return asOne(cells, hasSeveralDates ? 'byWhen' : undefined);
}
