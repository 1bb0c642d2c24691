import type { ActionStore } from '../application/ports/recordStores';
import type { Action } from '../domain/records';
import type { Versioned } from '../domain/versioned';
import { actionsList } from '../schema/actionsList';
import { listOn, type Connection } from './connection';
import { createRows } from './createRows';
import { inStoreErrors } from './errors';
import { actionChangeToRow, actionToRow, rowToAction } from './rows/actionRow';
import { recordOf } from './rows/recordOf';
import type { Row } from './rows/row';
import { selectOf } from './rows/rowReader';

/** The list of actions over SharePoint. */
export function createActionStore(connection: Connection): ActionStore {
  const { zone } = connection;

  const read = async (id: number): Promise<Versioned<Action>> => {
    const item = listOn(connection.reading, connection, actionsList).items.getById(id);
    const row = await inStoreErrors(item.select(...selectOf(actionsList))<Row>());
    return recordOf(rowToAction(row, zone));
  };

  return {
    read,
    createMany: (records, mayExist) => createRows(connection, actionsList, records, { mayExist, toRow: (action) => actionToRow(action, zone) }),

    async change(id, version, change) {
      const item = listOn(connection.writing, connection, actionsList).items.getById(id);
      const { etag } = (await inStoreErrors(item.update({ ...actionChangeToRow(change, zone) }, version))) as { readonly etag: string | null };
      // The answer to a write carries the new version; where something on the way took the header, it is read.
      return etag ?? (await read(id)).version;
    },
  };
}
