import * as React from 'react';
import type { FoundPerson } from '../../../application/ports/directory';
import type { Loaded } from '../../../application/tracker';

/** What a search for people is at; `idle` while too little is typed. */
export type PeopleSearch = Loaded<readonly FoundPerson[]> | { readonly phase: 'idle' };

/** Milliseconds without another key before somebody is looked for. */
const rest = 250;
/** Letters from which a search makes sense. */
const fewestLetters = 2;

/** Looks for people a moment after the last key; the answer to an earlier text never takes the place of that to a later one. */
export function usePeopleSearch(text: string, search: (text: string) => Promise<readonly FoundPerson[]>): PeopleSearch & { readonly again: () => void } {
  const [state, setState] = React.useState<PeopleSearch>({ phase: 'idle' });
  const [attempt, setAttempt] = React.useState(0);
  const newest = React.useRef(search);
  newest.current = search;
  const wanted = text.trim();
  React.useEffect(() => {
    if (wanted.length < fewestLetters) {
      setState({ phase: 'idle' });
      return undefined;
    }
    let isWanted = true;
    const show = (next: PeopleSearch): void => {
      if (isWanted) setState(next);
    };
    setState({ phase: 'loading' });
    const timer = window.setTimeout(() => {
      newest.current(wanted).then(
        (value) => show({ phase: 'ready', value }),
        (error: unknown) => show({ phase: 'failed', error }),
      );
    }, rest);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [wanted, attempt]);
  return { ...state, again: () => setAttempt(attempt + 1) };
}
