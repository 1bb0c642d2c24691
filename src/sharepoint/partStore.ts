import type { PartStore } from '../application/ports/recordStores';
import { recommendationsList } from '../schema/recommendationsList';
import type { Connection } from './connection';
import { createRows } from './createRows';
import { createRecordEditor } from './recordEditor';
import { partChangeToRow, partToRow, rowToPart } from './rows/partRow';

/** The list of recommendation parts over SharePoint. */
export function createPartStore(connection: Connection): PartStore {
  const { zone } = connection;
  return {
    createMany: (records, mayExist) => createRows(connection, recommendationsList, records, { mayExist, toRow: (part) => partToRow(part, zone) }),
    ...createRecordEditor(connection, {
      list: recommendationsList,
      toRecord: (row) => rowToPart(row, zone),
      toRow: (change) => partChangeToRow(change, zone),
    }),
  };
}
