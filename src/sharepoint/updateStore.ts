import type { ISPCollection } from '@pnp/sp';
import type { UpdateStore } from '../application/ports/recordStores';
import { StoreError } from '../application/storeError';
import type { ProgressUpdate } from '../domain/records';
import { clientKeyName, restName } from '../schema/column';
import { updatesList } from '../schema/updatesList';
import { listOn, type Connection } from './connection';
import { createRows } from './createRows';
import { inStoreErrors } from './errors';
import { numberEquals, textEquals } from './odata';
import { allRows, firstPage, pageLimit } from './pages';
import { recordOf } from './rows/recordOf';
import { divideRows } from './rows/rowReader';
import { rowToUpdate, updateSelect, updateToRow } from './rows/updateRow';

/** The append-only list of progress updates over SharePoint. */
export function createUpdateStore(connection: Connection): UpdateStore {
  const { zone, reading } = connection;
  const select = (filter: string): ISPCollection =>
    listOn(reading, connection, updatesList).items.select(...updateSelect).expand('Author').filter(filter).orderBy('ID', false);

  /** The update as SharePoint keeps it: only there stand its writer's name and the instant. */
  const readAdded = async (clientKey: string): Promise<ProgressUpdate> => {
    const { rows } = await inStoreErrors(firstPage(select(textEquals(clientKeyName, clientKey)).top(1)));
    const [row] = rows;
    if (!row) throw new StoreError('not-found', `no update with the client key ${clientKey}`);
    return recordOf(rowToUpdate(row, zone)).value;
  };

  const createMany: UpdateStore['createMany'] = (records, mayExist) =>
    createRows(connection, updatesList, records, { mayExist, toRow: (update) => updateToRow(update, zone) });

  return {
    createMany,

    async add(clientKey, update, mayExist = false) {
      await createMany([{ clientKey, value: update }], mayExist);
      return readAdded(clientKey).catch((error: unknown) => {
        // It was written, so "nothing was written" would be wrong; trying again with the same key finds it.
        if (error instanceof StoreError && error.kind === 'offline') throw new StoreError('unknown-outcome', error.detail);
        throw error;
      });
    },

    async ofAction(actionId) {
      const filter = numberEquals(restName(updatesList.columns.action), actionId);
      const rows = await inStoreErrors(firstPage(select(filter).top(pageLimit)).then((page) => allRows(reading, page)));
      return divideRows(rows.map((row) => rowToUpdate(row, zone)));
    },
  };
}
