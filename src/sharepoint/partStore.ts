import type { PartStore } from '../application/ports/recordStores';
import { recommendationsList } from '../schema/recommendationsList';
import type { Connection } from './connection';
import { createRows } from './createRows';
import { partToRow } from './rows/partRow';

/** The list of recommendation parts over SharePoint. */
export function createPartStore(connection: Connection): PartStore {
  return {
    createMany: (records, mayExist) =>
      createRows(connection, recommendationsList, records, { mayExist, toRow: (part) => partToRow(part, connection.zone) }),
  };
}
