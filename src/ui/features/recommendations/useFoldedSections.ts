import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import { isNarrowed } from '../../../application/actionQuery';
import type { TrackerList } from './useTrackerList';

/** Which recommendations are unfolded. */
export interface FoldedSections {
  readonly isOpen: (recommendation: RecommendationView) => boolean;
  readonly toggle: (recommendation: RecommendationView) => void;
  readonly open: (recommendation: RecommendationView) => void;
  readonly expandAll: () => void;
  readonly collapseAll: () => void;
}

/** A list with more actions than this starts folded, so that the first look stays quick. */
const mostUnfolded = 60;

/** What tells one recommendation from another, also of another review. */
export function sectionKey({ reviewId, number }: RecommendationView): string {
  return `${reviewId} ${number}`;
}

/** Keeps which recommendations are unfolded; a new filter unfolds what it leaves, where that is not too much. */
export function useFoldedSections({ view, inOrder, query }: TrackerList): FoldedSections {
  const isShort = (isNarrowed(query) ? inOrder : view.actions).length <= mostUnfolded;
  const [isOpenAsRule, setOpenAsRule] = React.useState(isShort);
  const [exceptions, setExceptions] = React.useState<ReadonlySet<string>>(new Set());
  const setAll = (isOpen: boolean): void => {
    setOpenAsRule(isOpen);
    setExceptions(new Set());
  };
  const lastQuery = React.useRef(query);
  React.useEffect(() => {
    if (lastQuery.current !== query && isNarrowed(query)) setAll(isShort);
    lastQuery.current = query;
  }, [query, isShort]);
  const isOpen = (recommendation: RecommendationView): boolean => isOpenAsRule !== exceptions.has(sectionKey(recommendation));
  const toggle = (recommendation: RecommendationView): void =>
    setExceptions((present) => {
      const next = new Set(present);
      const key = sectionKey(recommendation);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return {
    isOpen,
    toggle,
    open: (recommendation) => {
      if (!isOpen(recommendation)) toggle(recommendation);
    },
    expandAll: () => setAll(true),
    collapseAll: () => setAll(false),
  };
}
