import * as React from 'react';
import { toggled, wholeQuery, type ActionQuery, type Facet } from '../../../application/actionQuery';
import { actionsInOrder, filterRecommendations } from '../../../application/trackerFilter';
import type { ActionView, RecommendationView, TrackerView } from '../../../application/trackerView';
import { useNavigation } from '../../shared/navigation/Navigation';

/** A review as it is listed now. */
export interface TrackerList {
  /** All of it. */
  readonly view: TrackerView;
  /** What the query leaves. */
  readonly shown: readonly RecommendationView[];
  /** The actions that are left, each once. */
  readonly inOrder: readonly ActionView[];
  readonly query: ActionQuery;
  /** Narrows down to a value of a facet as well, or no longer. */
  readonly toggle: (facet: Facet, value: string) => void;
  readonly clear: () => void;
  /** Whether the register names people, so that a post without one is a vacancy worth saying. */
  readonly namesPeople: boolean;
}

/** What a review's list shows: the address says by which query. */
export function useTrackerList(view: TrackerView, namesPeople: boolean): TrackerList {
  const { address, go } = useNavigation();
  const { query } = address;
  const shown = React.useMemo(() => filterRecommendations(view, query), [view, query]);
  const inOrder = React.useMemo(() => actionsInOrder(shown), [shown]);
  return {
    view,
    shown,
    inOrder,
    query,
    toggle: (facet, value) => go({ query: toggled(query, facet, value) }),
    clear: () => go({ query: wholeQuery }),
    namesPeople,
  };
}
