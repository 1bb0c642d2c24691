import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import { actionsInOrder, filterRecommendations, sameFilter, type TrackerFilter } from '../../../application/trackerFilter';
import { trackerView, type ActionView, type RecommendationView, type TrackerView } from '../../../application/trackerView';
import { useTrackerContext } from '../../shared/TrackerContext';

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

/** Puts a snapshot in order for the screen and keeps the filter. */
export function useTrackerList(snapshot: TrackerSnapshot): TrackerList {
  const { services } = useTrackerContext();
  const today = services.clock.today();
  const [filter, setFilter] = React.useState<TrackerFilter>();
  const view = React.useMemo(() => trackerView(snapshot, today), [snapshot, today]);
  const shown = React.useMemo(() => filterRecommendations(view, filter), [view, filter]);
  const inOrder = React.useMemo(() => actionsInOrder(shown), [shown]);
  const namesPeople = snapshot.owners.records.some((owner) => owner.value.holder !== undefined);
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
