import { readByWhen, type ByWhen } from '../byWhen';
import { takeLabel } from './actionLabel';
import type { ActionCells } from './columns';
import { groupsOf } from './lineGroups';
import { lineUp, type LinedUp } from './lineUp';
import { readOwners } from './owners';
import { foldSpace, isBlank, textOf, wordsOf, type Line } from './text';
import type { Doubt, UnderstoodAction } from './understoodPaper';

/** Reads a date as a person types it. Words that are not understood are kept, to be confirmed. */
function byWhenFrom(words: string): ByWhen {
  return readByWhen(words) ?? { asWritten: foldSpace(words), precision: 'to-be-confirmed' };
}

/** The date of an action. Several dates in one cell are kept as written: which of them holds is for a person to say. */
function dateOf(lines: readonly Line[]): ByWhen {
  const groups = groupsOf(lines);
  if (groups.length < 2) return byWhenFrom(wordsOf(lines));
  return { asWritten: groups.map((group) => wordsOf(group.lines)).join('; '), precision: 'to-be-confirmed' };
}

function doubt(kind: Doubt['kind'], field: Doubt['field'], quote: string): Doubt {
  return { kind, field, quote, others: [] };
}

function ownerDoubts(lines: readonly Line[], owners: readonly string[]): readonly Doubt[] {
  if (owners.length === 0) return [doubt('owner-missing', 'owners', wordsOf(lines))];
  return owners.length > 1 ? [doubt('several-owners', 'owners', wordsOf(lines))] : [];
}

function dateDoubts(lines: readonly Line[]): readonly Doubt[] {
  const words = wordsOf(lines);
  if (words === '') return [doubt('date-missing', 'byWhen', '')];
  const isUnderstood = groupsOf(lines).length < 2 && readByWhen(words) !== undefined;
  return isUnderstood ? [] : [doubt('date-not-understood', 'byWhen', words)];
}

const fieldOfColumn = { owner: 'owners', byWhen: 'byWhen', successCriteria: 'successCriteria', progress: 'text' } as const;

function rowDoubts(cells: ActionCells, { doubtful }: LinedUp): readonly Doubt[] {
  if (!doubtful) return [];
  return [doubt('rows-do-not-line-up', fieldOfColumn[doubtful], textOf(cells[doubtful] ?? []))];
}

function readAction(cells: ActionCells): Omit<UnderstoodAction, 'key' | 'partKeys'> {
  const { action = [], label = [], owner = [], byWhen = [], successCriteria = [], progress = [] } = cells;
  const labelled = takeLabel(textOf(action));
  const owners = readOwners(owner);
  return {
    label: labelled.label || wordsOf(label).replace(/[.):]+$/, ''),
    text: labelled.text,
    owners,
    byWhen: dateOf(byWhen),
    successCriteria: textOf(successCriteria),
    progress: textOf(progress),
    doubts: [
      ...(isBlank(action) ? [doubt('text-missing', 'text', '')] : []),
      ...ownerDoubts(owner, owners),
      ...dateDoubts(byWhen),
    ],
  };
}

/** Reads the actions of one table row: at least one, more where their lines show where each begins. */
export function readActions(cells: ActionCells): readonly Omit<UnderstoodAction, 'key' | 'partKeys'>[] {
  const linedUp = lineUp(cells);
  const ofRow = rowDoubts(cells, linedUp);
  return linedUp.rows.map((row) => {
    const action = readAction(row);
    return { ...action, doubts: [...action.doubts, ...ofRow] };
  });
}
