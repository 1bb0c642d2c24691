import type { Action, Owner, Part, ProgressUpdate, Review } from '../../src/domain/records';
import type { NewRecord, RecordCreator } from '../../src/application/ports/recordStores';

let keyCount = 0;

/** A client key that no other call gives. */
export function clientKey(): string {
  keyCount += 1;
  return `00000000-0000-4000-8000-${String(keyCount).padStart(12, '0')}`;
}

/** A record to create under a key of its own. */
export function newRecord<T>(value: Omit<T, 'id'>): NewRecord<T> {
  return { clientKey: clientKey(), value };
}

/** A review; what is not said is ordinary. */
export function reviewWith(over: Partial<Omit<Review, 'id'>> = {}): Omit<Review, 'id'> {
  return { title: 'SEND Provision', committee: 'Children and Young People Scrutiny', status: 'open', ...over };
}

/** A part of a recommendation of a review. */
export function partWith(reviewId: number, over: Partial<Omit<Part, 'id'>> = {}): Omit<Part, 'id'> {
  return {
    reviewId, number: '2', part: 'ii', theme: 'Workforce', text: 'That the council train all staff.', decision: 'accepted',
    response: 'The executive accepts this.', ...over,
  };
}

/** An action that serves some parts of a review. */
export function actionWith(reviewId: number, partIds: readonly number[], over: Partial<Omit<Action, 'id'>> = {}): Omit<Action, 'id'> {
  return {
    reviewId, partIds, label: 'i', text: 'Train all staff.', otherOwnerIds: [],
    byWhen: { asWritten: 'March 2027', earliest: '2027-03-01', latest: '2027-03-31', precision: 'month' },
    dueOn: '2027-03-31', originalDueOn: '2027-03-31', successCriteria: 'All staff are trained.', status: 'not-started', ...over,
  };
}

/** A post. */
export function ownerWith(title: string, over: Partial<Omit<Owner, 'id'>> = {}): Omit<Owner, 'id'> {
  return { title, organisation: '', email: '', ...over };
}

/** A progress update of an action. */
export function updateWith(actionId: number, reviewId: number, over: Partial<ProgressUpdate> = {}): Omit<ProgressUpdate, 'id' | 'byName' | 'at'> {
  return { actionId, reviewId, status: 'in-progress', words: 'Two sessions held.', ...over };
}

/** Creates one record in a store. @returns its id */
export async function create<T>(store: RecordCreator<T>, value: Omit<T, 'id'>): Promise<number> {
  const [saved] = await store.createMany([newRecord(value)], false);
  if (!saved) throw new Error('The store created nothing.');
  return saved.id;
}
