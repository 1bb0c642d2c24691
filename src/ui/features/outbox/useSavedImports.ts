import * as React from 'react';
import type { Tracker } from '../../../application/tracker';
import { useTrackerContext } from '../../shared/TrackerContext';

/** Shows a review once its import, begun on an earlier visit or left to go on by itself, is done; another one that is being read stays. */
export function useSavedImports(tracker: Tracker): void {
  const { outbox } = useTrackerContext();
  React.useEffect(
    () =>
      outbox.onSaved((_entry, saved) => {
        if (saved.kind !== 'import') return;
        const { snapshot } = tracker.getState();
        const isReading = snapshot.phase === 'ready' && (snapshot.value.scope === 'all' || snapshot.value.reviewId !== undefined);
        void (isReading ? tracker.refresh() : tracker.load(saved.reviewId));
      }),
    [outbox, tracker],
  );
}
