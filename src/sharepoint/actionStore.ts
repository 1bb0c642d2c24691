import type { ActionChangeOfMany, ActionStore } from '../application/ports/recordStores';
import { actionsList } from '../schema/actionsList';
import { restName } from '../schema/column';
import { batchLimit, runBatch } from './batch';
import { listOn, type Connection } from './connection';
import { createRows } from './createRows';
import { inStoreErrors } from './errors';
import { numberEquals } from './odata';
import { allRows, firstPage, pageLimit } from './pages';
import { createRecordEditor } from './recordEditor';
import { actionChangeToRow, actionToRow, rowToAction } from './rows/actionRow';
import { divideRows } from './rows/readRow';
import { selectOf } from './rows/select';

/** Changes what can travel together. @returns how many were changed @throws StoreError for any failure but that somebody else came first */
async function changeTogether(connection: Connection, changes: readonly ActionChangeOfMany[]): Promise<number> {
  const outcomes = await runBatch(
    connection.writing,
    changes.map(({ id, version, change }) => (sp) => listOn(sp, connection, actionsList).items.getById(id).update({ ...actionChangeToRow(change, connection.zone) }, version)),
  );
  for (const outcome of outcomes) {
    if (!outcome.isDone && outcome.error.kind !== 'conflict' && outcome.error.kind !== 'not-found') throw outcome.error;
  }
  return outcomes.filter(({ isDone }) => isDone).length;
}

/** The list of actions over SharePoint. */
export function createActionStore(connection: Connection): ActionStore {
  const { zone, reading } = connection;
  return {
    createMany: (records, mayExist) => createRows(connection, actionsList, records, { mayExist, toRow: (action) => actionToRow(action, zone) }),
    ...createRecordEditor(connection, {
      list: actionsList,
      toRecord: (row) => rowToAction(row, zone),
      toRow: (change) => actionChangeToRow(change, zone),
    }),

    async ledBy(ownerId) {
      const { items } = listOn(reading, connection, actionsList);
      const filter = numberEquals(restName(actionsList.columns.leadOwner), ownerId);
      const asked = items.select(...selectOf(actionsList, connection.lists)).filter(filter).orderBy('ID').top(pageLimit);
      const rows = await inStoreErrors(firstPage(asked).then((page) => allRows(reading, page)));
      return divideRows(rows.map((row) => rowToAction(row, zone)));
    },

    async changeMany(changes) {
      connection.lists.refuseUnlessCurrent();
      let changed = 0;
      for (let start = 0; start < changes.length; start += batchLimit) {
        changed += await changeTogether(connection, changes.slice(start, start + batchLimit));
      }
      return changed;
    },
  };
}
