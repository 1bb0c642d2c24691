import type { ReviewStore } from '../application/ports/recordStores';
import { clientKeyName } from '../schema/column';
import { reviewsList } from '../schema/reviewsList';
import { listOn, type Connection } from './connection';
import { createRows } from './createRows';
import { inStoreErrors } from './errors';
import { textEquals } from './odata';
import { createRecordEditor } from './recordEditor';
import { recordOf } from './rows/recordOf';
import { reviewChangeToRow, reviewToRow, rowToReview } from './rows/reviewRow';
import type { Row } from './rows/row';
import { selectOf } from './rows/select';

/** The list of scrutiny reviews over SharePoint. */
export function createReviewStore(connection: Connection): ReviewStore {
  return {
    createMany: (records, mayExist) =>
      createRows(connection, reviewsList, records, { mayExist, toRow: (review) => reviewToRow(review, connection.zone) }),

    ...createRecordEditor(connection, {
      list: reviewsList,
      toRecord: (row) => rowToReview(row, connection.zone),
      toRow: (change) => reviewChangeToRow(change, connection.zone),
    }),

    async findByClientKey(clientKey) {
      const items = listOn(connection.reading, connection, reviewsList).items;
      const [row] = await inStoreErrors(items.select(...selectOf(reviewsList, connection.lists)).filter(textEquals(clientKeyName, clientKey)).top(1)<Row[]>());
      return row && recordOf(rowToReview(row, connection.zone));
    },
  };
}
