import * as React from 'react';
import type { Tracker } from '../../../application/tracker';

/** The choice of another review, which may take a moment to come. */
export interface ReviewChoice {
  /** The review that is on its way; undefined while none is. */
  readonly wantedId: number | undefined;
  readonly choose: (reviewId: number) => void;
}

/** Opens another review and knows until then which one is wanted. @param shownId the review that is shown now */
export function useReviewChoice(tracker: Tracker, shownId: number | undefined): ReviewChoice {
  const [wantedId, setWantedId] = React.useState<number>();
  const isShown = React.useRef(true);
  React.useEffect(() => () => void (isShown.current = false), []);
  const choose = (reviewId: number): void => {
    setWantedId(reviewId);
    void tracker.load(reviewId).then(() => {
      if (isShown.current) setWantedId((wanted) => (wanted === reviewId ? undefined : wanted));
    });
  };
  // Its first actions may be here while the others are still on their way.
  return { wantedId: wantedId === shownId ? undefined : wantedId, choose };
}
