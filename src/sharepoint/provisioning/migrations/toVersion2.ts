import { compareInstants } from '../../../domain/instant';
import { actionsList } from '../../../schema/actionsList';
import { restName } from '../../../schema/column';
import type { ListDescription } from '../../../schema/listDescription';
import { updatesList } from '../../../schema/updatesList';
import { runBatch, valueOf } from '../../batch';
import { listOn, type Connection } from '../../connection';
import { inStoreErrors } from '../../errors';
import { allRows, firstPage, pageLimit } from '../../pages';
import { idOf, type Row } from '../../rows/row';
import type { Migration, RowFill } from './migration';

const action = actionsList.columns;
const update = updatesList.columns;

type Asked = readonly [list: ListDescription, select: readonly string[]];

/** All rows of some lists, by id: pages in that order need no index, however long the list. */
async function rowsOf(connection: Connection, asked: readonly Asked[]): Promise<readonly (readonly Row[])[]> {
  const { reading } = connection;
  const outcomes = await runBatch(
    reading,
    asked.map(([list, select]) => (sp) => firstPage(listOn(sp, connection, list).items.select('Id', ...select).orderBy('ID').top(pageLimit))),
  );
  return Promise.all(outcomes.map((outcome) => inStoreErrors(allRows(reading, valueOf(outcome)))));
}

function byAction(updates: readonly Row[]): ReadonlyMap<unknown, readonly Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of updates) {
    const actionId = row[restName(update.action)];
    groups.set(actionId, [...(groups.get(actionId) ?? []), row]);
  }
  return groups;
}

function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

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
    const isThere = state.lists.get(actionsList.segment)?.columns.some(({ id }) => id === action.latestUpdateId.id) === true;
    const [actions = [], updates = []] = await rowsOf(connection, [
      [actionsList, [restName(action.latestUpdateAt), ...(isThere ? [restName(action.latestUpdateId)] : [])]],
      [updatesList, [restName(update.action), restName(update.newDueOn), 'Created']],
    ]);
    const groups = byAction(updates);
    return actions.flatMap((row) => fillOf(row, groups.get(idOf(row)) ?? []) ?? []);
  },
};
