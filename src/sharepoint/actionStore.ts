import type { ActionStore } from '../application/ports/recordStores';
import { actionsList } from '../schema/actionsList';
import type { Connection } from './connection';
import { createRows } from './createRows';
import { createRecordEditor } from './recordEditor';
import { actionChangeToRow, actionToRow, rowToAction } from './rows/actionRow';

/** The list of actions over SharePoint. */
export function createActionStore(connection: Connection): ActionStore {
  const { zone } = connection;
  return {
    createMany: (records, mayExist) => createRows(connection, actionsList, records, { mayExist, toRow: (action) => actionToRow(action, zone) }),
    ...createRecordEditor(connection, {
      list: actionsList,
      toRecord: (row) => rowToAction(row, zone),
      toRow: (change) => actionChangeToRow(change, zone),
    }),
  };
}
