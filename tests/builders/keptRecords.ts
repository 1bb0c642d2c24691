import type { Action } from '../../src/domain/records';
import type { Versioned } from '../../src/domain/versioned';
import type { Stores } from '../../src/sharepoint/createStores';
import { actionWith, create, newRecord, partWith, reviewWith } from './records';
import type { TestSite } from './testSite';

/** A text with everything in it that somebody might forget to quote. */
export const hostile = `O'Brien & <b onmouseover="x">“Sons”</b> =HYPERLINK("x") %27 + ' or 1 eq 1\nsecond line 😀`;

/** A review that is written, and its parts. */
export interface Kept {
  readonly reviewId: number;
  readonly partIds: readonly number[];
}

/** Writes a review with some parts. */
export async function keepReview(stores: Stores, parts = 2): Promise<Kept> {
  const reviewId = await create(stores.reviews, reviewWith());
  const records = Array.from({ length: parts }, (_, index) => newRecord(partWith(reviewId, { part: String(index) })));
  const saved = await stores.parts.createMany(records, false);
  return { reviewId, partIds: saved.map(({ id }) => id) };
}

/** Writes an action of a review of its own. */
export async function keepAction(stores: Stores, over: Partial<Action> = {}): Promise<Versioned<Action>> {
  const { reviewId, partIds } = await keepReview(stores);
  return stores.actions.read(await create(stores.actions, actionWith(reviewId, partIds, over)));
}

/** How many rows a list holds; -1 where it is not there. */
export const rowsOf = (test: TestSite, list: string): number => test.state().lists.find(({ name }) => name === list)?.items.length ?? -1;
