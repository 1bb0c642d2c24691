import { compareInstants } from '../../../domain/instant';
import { actionsList } from '../../../schema/actionsList';
import { restName, type Column } from '../../../schema/column';
import { updatesList } from '../../../schema/updatesList';
import { idOf, type Row } from '../../rows/row';
import { actionsWithUpdates, isInstant } from './actionsWithUpdates';
import type { Migration, RowFill } from './migration';

const action = actionsList.columns;
const update = updatesList.columns;

/** The updates that an action's due day is in step with. Before version 2 only the instant of the newest update told which. */
function takenBy(row: Row, updates: readonly Row[]): readonly Row[] {
  const mover = row[restName(action.dueOnUpdateId)];
  if (typeof mover === 'number') return updates.filter((each) => idOf(each) <= mover);
  const known = row[restName(action.latestUpdateAt)];
  if (typeof row[restName(action.latestUpdateId)] === 'number' || !isInstant(known)) return [];
  return updates.filter(({ Created: at }) => isInstant(at) && compareInstants(at, known) <= 0);
}

/** A day as the row keeps it. Two of them are compared as instants, because both are midnights of one site. */
function dayIn(row: Row, column: Column): number | undefined {
  const day = row[restName(column)];
  return isInstant(day) ? Date.parse(day) : undefined;
}

function countMoves(row: Row, updates: readonly Row[]): number {
  let before = dayIn(row, action.originalDueOn);
  let times = 0;
  for (const each of updates) {
    const to = dayIn(each, update.newDueOn);
    if (to === undefined) continue;
    const from = dayIn(each, update.previousDueOn) ?? before;
    if (from !== undefined && from !== to) times += 1;
    before = to;
  }
  return times;
}

/** Actions that were never moved stay empty. */
function fillOf(row: Row, updates: readonly Row[]): RowFill | undefined {
  if (typeof row[restName(action.timesMoved)] === 'number') return undefined;
  const times = countMoves(row, takenBy(row, updates));
  return times === 0 ? undefined : { id: idOf(row), version: String(row['odata.etag']), values: { [restName(action.timesMoved)]: times } };
}

/** Version 3 keeps with an action how often its date was moved, so that the tracker tells it without reading every update. */
export const toVersion3: Migration = {
  to: 3,
  list: actionsList,
  async look(connection, state) {
    const wanted = [action.latestUpdateAt, action.latestUpdateId, action.dueOnUpdateId, action.originalDueOn, action.timesMoved];
    const read = await actionsWithUpdates(connection, state, wanted, [update.newDueOn, update.previousDueOn]);
    return read.flatMap(({ row, updates }) => fillOf(row, updates) ?? []);
  },
};
