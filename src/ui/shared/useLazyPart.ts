import * as React from 'react';
import type { Loaded } from '../../application/tracker';

/** A part of the program that is being fetched, and a way to try again after a failure. */
export interface LazyPartState<P> {
  readonly part: Loaded<P>;
  readonly again: () => void;
}

/** Fetches a part of the program. React's own `lazy` keeps a failure for ever; this can try again. */
export function useLazyPart<P>(load: () => Promise<P>): LazyPartState<P> {
  const [part, setPart] = React.useState<Loaded<P>>({ phase: 'loading' });
  const [attempt, setAttempt] = React.useState(1);
  React.useEffect(() => {
    let isWanted = true;
    const show = (next: Loaded<P>): void => {
      if (isWanted) setPart(next);
    };
    show({ phase: 'loading' });
    load().then(
      (value) => show({ phase: 'ready', value }),
      (error: unknown) => show({ phase: 'failed', error }),
    );
    return () => {
      isWanted = false;
    };
  }, [load, attempt]);
  return { part, again: () => setAttempt(attempt + 1) };
}
