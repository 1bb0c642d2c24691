import * as React from 'react';
import { actionsInOrder, filterRecommendations, sameFilter, type TrackerFilter } from '../../../application/trackerFilter';
import type { ActionView, RecommendationView, TrackerView } from '../../../application/trackerView';

/** A review as it is listed now. */
export interface TrackerList {
  /** All of it. */
  readonly view: TrackerView;
  /** What the filter leaves. */
  readonly shown: readonly RecommendationView[];
  /** The actions that are left, each once. */
  readonly inOrder: readonly ActionView[];
  readonly filter: TrackerFilter | undefined;
  /** Filters, or shows everything again when that filter holds already. */
  readonly toggleFilter: (filter: TrackerFilter) => void;
  readonly clearFilter: () => void;
  /** Whether the register names people, so that a post without one is a vacancy worth saying. */
  readonly namesPeople: boolean;
}

/** Keeps the filter of a review's list. */
export function useTrackerList(view: TrackerView, namesPeople: boolean): TrackerList {
  const [filter, setFilter] = React.useState<TrackerFilter>();
  const shown = React.useMemo(() => filterRecommendations(view, filter), [view, filter]);
  const inOrder = React.useMemo(() => actionsInOrder(shown), [shown]);
  return {
    view,
    shown,
    inOrder,
    filter,
    toggleFilter: (wanted) => setFilter((present) => (sameFilter(present, wanted) ? undefined : wanted)),
    clearFilter: () => setFilter(undefined),
    namesPeople,
  };
}
