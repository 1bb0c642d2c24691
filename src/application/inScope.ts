import type { TrackerSnapshot } from './ports/trackerReader';

/** Whether what belongs to a review is shown in a snapshot. */
export function isInScope(snapshot: Pick<TrackerSnapshot, 'scope' | 'reviewId'>, reviewId: number): boolean {
  return snapshot.scope === 'all' || snapshot.reviewId === reviewId;
}
