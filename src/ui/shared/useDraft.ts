import * as React from 'react';
import { DraftKeeper } from './draftKeeper';
import { useTrackerContext } from './TrackerContext';

/** How a form has what is typed into it kept. Stable from draw to draw. */
export interface DraftKeeping<T> {
  /** Keeps the form as it stands, a moment later. */
  keep(value: T): void;
  /** Keeps at once what waits for its moment. */
  keepNow(): Promise<void>;
  /** Forgets what is kept: it was sent, or thrown away. */
  drop(): void;
}

/** A kept draft: the way to keep it, and whether the browser does. */
export interface KeptDraft<T> {
  readonly draft: DraftKeeping<T>;
  /** Whether the browser could not keep what was typed last: it would be lost with the page. */
  readonly isFailing: boolean;
}

/** What is read back as a draft. */
export interface DraftReading<T> {
  /** Whether something that was kept, perhaps by another version, still fits the form. */
  readonly isValue: (value: unknown) => value is T;
  /** Called with what an earlier visit left, once it is read, and with what is given back while the form is open. @param at ISO 8601 in UTC */
  readonly onFound: (value: T, at: string, isGivenBack: boolean) => void;
}

/**
 * Keeps what is typed into a form, as typed: a moment after each key, and at once when the page is hidden or left.
 * @param name the form and its record: "progress:12"; another name needs another key of the component
 */
export function useDraft<T>(name: string, reading: DraftReading<T>): KeptDraft<T> {
  const { drafts } = useTrackerContext();
  const [isFailing, setFailing] = React.useState(false);
  const newest = React.useRef(reading);
  newest.current = reading;
  const keeper = React.useMemo(
    () =>
      new DraftKeeper(drafts, name, {
        onFailing: setFailing,
        onFound: ({ value, at }, isGivenBack) => newest.current.isValue(value) && newest.current.onFound(value, at, isGivenBack),
      }),
    [drafts, name],
  );
  React.useEffect(() => {
    const end = keeper.open();
    const flush = (): void => void keeper.flush();
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', flush);
      end();
    };
  }, [keeper]);
  const draft = React.useMemo(
    (): DraftKeeping<T> => ({ keep: (value) => keeper.keep(value), keepNow: () => keeper.flush(), drop: () => keeper.drop() }),
    [keeper],
  );
  return { draft, isFailing };
}
