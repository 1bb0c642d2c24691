import * as React from 'react';
import type { Loaded, Tracker } from '../../../application/tracker';
import type { ProgressUpdate } from '../../../domain/records';
import type { Rows } from '../../../domain/versioned';
import { isWaitingId } from '../../../domain/waitingId';
import { useTrackerState } from '../../shared/useTracker';

/** The updates of an action, newest first; fetched when they are not there. */
export function useHistory(tracker: Tracker, actionId: number): Loaded<Rows<ProgressUpdate>> {
  const history = useTrackerState(tracker).histories.get(actionId);
  const isWanted = history === undefined && !isWaitingId(actionId);
  React.useEffect(() => {
    if (isWanted) void tracker.loadHistory(actionId);
  }, [tracker, actionId, isWanted]);
  return history ?? { phase: 'loading' };
}
