import * as React from 'react';

/** A function that stays the same from draw to draw and does what the newest one does: rows that are given it need not be drawn again. */
export function useStable<A extends readonly unknown[]>(does: (...values: A) => void): (...values: A) => void {
  const newest = React.useRef(does);
  newest.current = does;
  return React.useCallback((...values: A) => newest.current(...values), []);
}
