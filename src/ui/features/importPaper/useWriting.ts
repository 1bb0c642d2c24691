import * as React from 'react';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useOutboxItem } from '../../shared/useOutbox';
import type { ImportState } from './importState';

/** Follows what the outbox does with the paper: once it is kept there, it need not be kept here; once it is saved, the import is done. */
export function useWriting(state: ImportState, setState: (next: ImportState) => void, forget: () => void): void {
  const { outbox } = useTrackerContext();
  const writing = state.step === 'writing' ? state : undefined;
  const item = useOutboxItem(writing?.key);
  const isKept = item?.isKept === true;
  React.useEffect(() => {
    if (isKept) forget();
  }, [isKept, forget]);
  React.useEffect(() => {
    if (!writing) return undefined;
    return outbox.onSaved((entry, saved) => {
      if (entry.key === writing.key && saved.kind === 'import') setState({ step: 'done', paper: writing.paper, reviewId: saved.reviewId });
    });
  }, [outbox, writing, setState]);
  const isGone = writing !== undefined && item === undefined;
  React.useEffect(() => {
    // What this page has saved was told of just before or is told of in a moment; what is gone without it, another page has saved.
    if (!isGone || !writing) return undefined;
    const timer = window.setTimeout(() => setState({ step: 'done', paper: writing.paper }), 50);
    return () => window.clearTimeout(timer);
  }, [isGone, writing, setState]);
}
