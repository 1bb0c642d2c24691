import * as React from 'react';
import type { ActionQuery } from '../../../application/actionQuery';
import { actionsInOrder, filterRecommendations } from '../../../application/trackerFilter';
import { timelineLayout, type Timeline } from '../../../application/timelineLayout';
import type { TrackerView } from '../../../application/trackerView';
import { useTrackerContext } from '../../shared/TrackerContext';

/** What the timeline shows. */
export interface ShownTimeline {
  readonly timeline: Timeline;
  /** Actions that the query leaves. */
  readonly shownCount: number;
}

/** Lays out over time what a query leaves. */
export function useTimeline(view: TrackerView, query: ActionQuery): ShownTimeline {
  const today = useTrackerContext().services.clock.today();
  return React.useMemo(() => {
    const shown = filterRecommendations(view, query);
    return { timeline: timelineLayout(shown, today), shownCount: actionsInOrder(shown).length };
  }, [view, query, today]);
}
