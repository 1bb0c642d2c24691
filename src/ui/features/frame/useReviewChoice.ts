import * as React from 'react';
import type { TrackerScope } from '../../../application/ports/trackerReader';
import type { Tracker } from '../../../application/tracker';

/** The choice of another review, or of all, which may take a moment to come. */
export interface ReviewChoice {
  /** What is on its way; undefined while nothing is. */
  readonly wanted: TrackerScope | undefined;
  readonly choose: (scope: TrackerScope) => void;
}

/** Opens another review, or all, and knows until then what is wanted. @param now what is shown now */
export function useReviewChoice(tracker: Tracker, now: TrackerScope | undefined): ReviewChoice {
  const [wanted, setWanted] = React.useState<TrackerScope>();
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);
  const choose = (scope: TrackerScope): void => {
    setWanted(scope);
    void tracker.load(scope).then(() => {
      if (isShown.current) setWanted((present) => (present === scope ? undefined : present));
    });
  };
  // Its first actions may be here while the others are still on their way.
  return { wanted: wanted === now ? undefined : wanted, choose };
}
