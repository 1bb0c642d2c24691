import type { ISPCollection, SPFI } from '@pnp/sp';
import type { OwnerStore } from '../application/ports/recordStores';
import { ownersList } from '../schema/ownersList';
import { listOn, type Connection } from './connection';
import { createRows } from './createRows';
import { inStoreErrors } from './errors';
import { allRows, firstPage, pageLimit } from './pages';
import { createRecordEditor } from './recordEditor';
import { holderName, ownerChangeToRow, ownerSelect, ownerToRow, rowToOwner } from './rows/ownerRow';
import { divideRows } from './rows/readRow';
import { hasColumn } from './rows/select';

/** All rows of the register of posts, oldest first. @param sp a connection's site, or a batch of it */
export function ownerItems(sp: SPFI, connection: Connection): ISPCollection {
  const { lists } = connection;
  const items = listOn(sp, connection, ownersList).items.select(...ownerSelect(lists)).orderBy('ID').top(pageLimit);
  return hasColumn(ownersList, holderName, lists) ? items.expand(holderName) : items;
}

/** The register of posts over SharePoint. */
export function createOwnerStore(connection: Connection): OwnerStore {
  const { reading } = connection;
  return {
    createMany: (records, mayExist) => createRows(connection, ownersList, records, { mayExist, toRow: ownerToRow }),

    ...createRecordEditor(connection, {
      list: ownersList,
      // The name of the holder is shown too.
      people: [holderName],
      toRecord: (row) => rowToOwner(row, connection.zone),
      toRow: ownerChangeToRow,
    }),

    async all() {
      const rows = await inStoreErrors(firstPage(ownerItems(reading, connection)).then((page) => allRows(reading, page)));
      return divideRows(rows.map((row) => rowToOwner(row, connection.zone)));
    },
  };
}
