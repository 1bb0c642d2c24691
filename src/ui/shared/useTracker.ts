import * as React from 'react';
import type { Tracker, TrackerState } from '../../application/tracker';

/** The present state of a tracker; draws again when it changes. */
export function useTrackerState(tracker: Tracker): TrackerState {
  const [state, setState] = React.useState(() => tracker.getState());
  React.useEffect(() => {
    setState(tracker.getState());
    return tracker.subscribe(() => setState(tracker.getState()));
  }, [tracker]);
  return state;
}
