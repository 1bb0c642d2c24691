import * as React from 'react';

/** Shows a long list piece by piece. */
export interface Growing {
  /** How many may be shown now. */
  readonly count: number;
  /** Shows some more. */
  readonly grow: () => void;
  /** Stands after the last that is shown: when it comes near the window, more are shown by themselves. */
  readonly end: React.RefObject<HTMLDivElement>;
}

const nearby = '800px 0px';

/** Keeps how much of a list is shown. @param step so many at first, and as many more each time */
export function useGrowing(step: number): Growing {
  const [count, setCount] = React.useState(step);
  const end = React.useRef<HTMLDivElement>(null);
  const grow = React.useCallback(() => setCount((present) => present + step), [step]);
  React.useEffect(() => {
    const watched = end.current;
    if (!watched) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) grow();
    }, { rootMargin: nearby });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [count, grow]);
  return { count, grow, end };
}
