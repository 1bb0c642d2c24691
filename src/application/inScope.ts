import type { TrackerScope, TrackerSnapshot } from './ports/trackerReader';

/** Whether what belongs to a review is shown in a snapshot. */
export function isInScope(snapshot: Pick<TrackerSnapshot, 'scope' | 'reviewId'>, reviewId: number): boolean {
  return snapshot.scope === 'all' || snapshot.reviewId === reviewId;
}

/** What a snapshot shows; undefined where there is no review yet. */
export function scopeOf({ scope, reviewId }: Pick<TrackerSnapshot, 'scope' | 'reviewId'>): TrackerScope | undefined {
  return scope === 'all' ? scope : reviewId;
}
