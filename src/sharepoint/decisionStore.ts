import type { DecisionStore } from '../application/ports/recordStores';
import { StoreError } from '../application/storeError';
import { clientKeyName } from '../schema/column';
import { decisionsList } from '../schema/decisionsList';
import { listOn, type Connection } from './connection';
import { createRows } from './createRows';
import { inStoreErrors } from './errors';
import { textEquals } from './odata';
import { decisionSelect, decisionToRow, rowToDecision } from './rows/decisionRow';
import { recordOf } from './rows/recordOf';
import type { Row } from './rows/row';

/** The append-only list of decisions over SharePoint. */
export function createDecisionStore(connection: Connection): DecisionStore {
  const { zone, reading } = connection;
  return {
    createMany: (records, mayExist) =>
      createRows(connection, decisionsList, records, { mayExist, toRow: (decision) => decisionToRow(decision, zone) }),

    async byClientKey(clientKey) {
      const { items } = listOn(reading, connection, decisionsList);
      const asked = items.select(...decisionSelect(connection.lists)).expand('Author').filter(textEquals(clientKeyName, clientKey)).top(1);
      const [row] = await inStoreErrors(asked<Row[]>());
      if (!row) throw new StoreError('not-found', `no decision with the client key ${clientKey}`);
      return recordOf(rowToDecision(row, zone));
    },
  };
}
