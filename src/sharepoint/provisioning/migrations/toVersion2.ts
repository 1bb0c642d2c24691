import { compareInstants } from '../../../domain/instant';
import { actionsList } from '../../../schema/actionsList';
import { restName } from '../../../schema/column';
import { updatesList } from '../../../schema/updatesList';
import { idOf, type Row } from '../../rows/row';
import { actionsWithUpdates, isInstant } from './actionsWithUpdates';
import type { Migration, RowFill } from './migration';

const action = actionsList.columns;
const update = updatesList.columns;

function newestId(updates: readonly Row[]): number | undefined {
  return updates.length === 0 ? undefined : Math.max(...updates.map(idOf));
}

/** The ids that an action is in step with, from the updates up to the instant that it knows. A newer one was never taken over and must not seem so. */
function fillOf(row: Row, updates: readonly Row[]): RowFill | undefined {
  const known = row[restName(action.latestUpdateAt)];
  if (!isInstant(known) || typeof row[restName(action.latestUpdateId)] === 'number') return undefined;
  const taken = updates.filter(({ Created: at }) => isInstant(at) && compareInstants(at, known) <= 0);
  const latest = newestId(taken);
  const moved = newestId(taken.filter((each) => isInstant(each[restName(update.newDueOn)])));
  if (latest === undefined) return undefined;
  const values = { [restName(action.latestUpdateId)]: latest, ...(moved === undefined ? {} : { [restName(action.dueOnUpdateId)]: moved }) };
  return { id: idOf(row), version: String(row['odata.etag']), values };
}

/** Version 2 orders updates by their ids, because instants have whole seconds: fills in which update each action is in step with. */
export const toVersion2: Migration = {
  to: 2,
  list: actionsList,
  async look(connection, state) {
    const wanted = [action.latestUpdateAt, action.latestUpdateId];
    const read = await actionsWithUpdates(connection, state, wanted, [update.newDueOn]);
    return read.flatMap(({ row, updates }) => fillOf(row, updates) ?? []);
  },
};
