import type { ISPCollection } from '@pnp/sp';
import type { UpdateStore } from '../application/ports/recordStores';
import { StoreError } from '../application/storeError';
import { clientKeyName, restName } from '../schema/column';
import { updatesList } from '../schema/updatesList';
import { listOn, type Connection } from './connection';
import { createRows } from './createRows';
import { inStoreErrors } from './errors';
import { numberEquals, textEquals } from './odata';
import { withColumnsThere } from './listShapes';
import { allRows, firstPage, pageLimit } from './pages';
import { recordOf } from './rows/recordOf';
import type { Row } from './rows/row';
import { divideRows } from './rows/readRow';
import { rowToUpdate, updateSelect, updateToRow } from './rows/updateRow';

/** The append-only list of progress updates over SharePoint. */
export function createUpdateStore(connection: Connection): UpdateStore {
  const { zone, reading } = connection;
  const select = (filter: string): ISPCollection =>
    listOn(reading, connection, updatesList).items.select(...updateSelect(connection.lists)).expand('Author').filter(filter).orderBy('ID', false);

  return {
    createMany: (records, mayExist) =>
      createRows(connection, updatesList, records, { mayExist, toRow: (update) => updateToRow(update, zone) }),

    async byClientKey(clientKey) {
      const { rows } = await inStoreErrors(firstPage(select(textEquals(clientKeyName, clientKey)).top(1)));
      const [row] = rows;
      if (!row) throw new StoreError('not-found', `no update with the client key ${clientKey}`);
      return recordOf(rowToUpdate(row, zone)).value;
    },

    async ofAction(actionId) {
      const filter = numberEquals(restName(updatesList.columns.action), actionId);
      const ask = (): Promise<readonly Row[]> => inStoreErrors(firstPage(select(filter).top(pageLimit)).then((page) => allRows(reading, page)));
      const rows = await withColumnsThere(connection, ask);
      return divideRows(rows.map((row) => rowToUpdate(row, zone)));
    },
  };
}
