import * as React from 'react';

/** How much of a long list is shown. */
export interface ShownCount {
  readonly shown: number;
  /** How many the button adds; 0 where all are shown. */
  readonly next: number;
  readonly isAllNext: boolean;
  readonly showMore: () => void;
  /** Undefined while no more than the first are shown. */
  readonly showFewer: (() => void) | undefined;
}

/** What one press adds: a page with thousands of rows would be slow to draw and slow to read. */
const step = 200;

/** Keeps how much of a list is shown, the first few to begin with. */
export function useShownCount(total: number, first: number): ShownCount {
  const [wanted, setWanted] = React.useState(first);
  const shown = Math.min(total, wanted);
  const next = Math.min(step, total - shown);
  return {
    shown,
    next,
    isAllNext: shown + next === total,
    showMore: () => setWanted(shown + step),
    showFewer: wanted > first && total > first ? () => setWanted(first) : undefined,
  };
}
