import { ActionTable } from '../../../src/application/actionTable/actionTable';
import { trackerView, type TrackerView } from '../../../src/application/trackerView';
import type { Action, Owner, Part, Review, ScrutinyDecision } from '../../../src/domain/records';
import { defaultSettings } from '../../../src/domain/settings';
import type { Rows } from '../../../src/domain/versioned';

const rowsOf = <T>(values: readonly T[]): Rows<T> => ({ records: values.map((value) => ({ value, version: '1' })), badRows: [] });

/** Records of which a table is made. */
export interface Given {
  readonly actions: readonly Action[];
  readonly parts?: readonly Part[];
  readonly owners?: readonly Owner[];
  readonly reviews?: readonly Review[];
  readonly decisions?: readonly ScrutinyDecision[];
}

/** The review of the records that name none. */
export const theReview: Review = { id: 1, title: 'SEND Provision', committee: 'Children and Young People', status: 'open' };

/** A table of some records on 1 March 2020. */
export function tableOf({ actions, parts = [], owners = [], reviews = [theReview], decisions = [] }: Given): { table: ActionTable; view: TrackerView } {
  const view = trackerView(
    {
      setUp: 'ready',
      missing: [],
      rights: { canSetUp: false, canEditReviews: false, canEditActions: false, canAddUpdates: false, canDecide: false },
      settings: defaultSettings,
      otherBadRows: [],
      reviews: rowsOf(reviews),
      scope: 'review',
      reviewId: 1,
      parts: rowsOf(parts),
      actions: rowsOf(actions),
      owners: rowsOf(owners),
      decisions: rowsOf(decisions),
    },
    '2020-03-01',
  );
  return { view, table: new ActionTable(view) };
}
