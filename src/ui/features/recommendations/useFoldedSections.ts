import * as React from 'react';
import { useIsPrinting } from '../../shared/useIsPrinting';
import type { TrackerList } from './useTrackerList';

/** Which recommendations are unfolded. */
export interface FoldedSections {
  readonly isOpen: (number: string) => boolean;
  readonly toggle: (number: string) => void;
  readonly expandAll: () => void;
  readonly collapseAll: () => void;
}

/** A review with more actions than this starts folded, so that the first look stays quick. */
const mostUnfolded = 60;

/** Keeps which recommendations are unfolded; a new filter unfolds what it leaves, and paper shows all. */
export function useFoldedSections(list: TrackerList): FoldedSections {
  const [isOpenAsRule, setOpenAsRule] = React.useState(list.view.actions.length <= mostUnfolded);
  const [exceptions, setExceptions] = React.useState<ReadonlySet<string>>(new Set());
  const isPrinting = useIsPrinting();
  const setAll = (isOpen: boolean): void => {
    setOpenAsRule(isOpen);
    setExceptions(new Set());
  };
  React.useEffect(() => {
    if (list.filter) setAll(true);
  }, [list.filter]);
  const toggle = (number: string): void =>
    setExceptions((present) => {
      const next = new Set(present);
      if (!next.delete(number)) next.add(number);
      return next;
    });
  return {
    isOpen: (number) => isPrinting || isOpenAsRule !== exceptions.has(number),
    toggle,
    expandAll: () => setAll(true),
    collapseAll: () => setAll(false),
  };
}
