import * as React from 'react';
import { findRecommendation } from '../../../application/openRecommendation';
import type { RecommendationView, TrackerView } from '../../../application/trackerView';
import { useNavigation } from '../../shared/navigation/Navigation';
import type { OpenAction } from './useOpenAction';

/** An open recommendation, with those of the review in their order. */
export interface OpenedRecommendation {
  readonly recommendation: RecommendationView;
  readonly inOrder: readonly RecommendationView[];
  readonly opening: OpenAction;
  /** The action that was open over it and is closed now. */
  readonly returnTo: number | undefined;
  readonly namesPeople: boolean;
}

/** Which recommendation is to be drawn beside the screen. */
export interface OpenRecommendation {
  /** Absent while none is open, and while an action lies over it. */
  readonly opened: Omit<OpenedRecommendation, 'namesPeople'> | undefined;
  /** Whether the address names one that is not there. */
  readonly isMissing: boolean;
  readonly close: () => void;
}

/** What opened a recommendation; where that has gone, the heading of the list. */
function placeToReturnTo(root: HTMLElement | null, key: string): HTMLElement | null {
  const openers = Array.from(root?.querySelectorAll<HTMLElement>('[data-opens-recommendation]') ?? []);
  return openers.find((each) => each.dataset['opensRecommendation'] === key) ?? root?.querySelector<HTMLElement>('[data-list-heading]') ?? null;
}

/** Keeps which recommendation is open. An action that is opened from it lies over it; once that is closed, it is there again. */
export function useOpenRecommendation(root: React.RefObject<HTMLElement>, view: TrackerView, opening: OpenAction): OpenRecommendation {
  const { address, go } = useNavigation();
  const { recommendation: key, review } = address;
  const { openId } = opening;
  const lastKey = React.useRef(key);
  const lastActionId = React.useRef<number>();
  if (openId !== undefined) lastActionId.current = openId;
  React.useEffect(() => {
    if (key === undefined && lastKey.current !== undefined) {
      lastActionId.current = undefined;
      // An action that is open instead has taken the focus.
      if (openId === undefined) placeToReturnTo(root.current, lastKey.current)?.focus();
    }
    lastKey.current = key;
  }, [key, openId, root]);
  const recommendation = key === undefined ? undefined : findRecommendation(view.recommendations, key, review);
  const isUncovered = openId === undefined;
  return {
    opened: recommendation && isUncovered ? { recommendation, inOrder: view.recommendations, opening, returnTo: lastActionId.current } : undefined,
    isMissing: key !== undefined && !recommendation && isUncovered,
    close: () => go({ recommendation: undefined }),
  };
}
