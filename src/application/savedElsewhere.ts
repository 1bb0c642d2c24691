import type { Outbox } from './outbox/outbox';
import type { Tracker } from './tracker';

/**
 * Reads anew what another page of the same person has saved: here it only leaves the outbox.
 * @returns a function that ends it
 */
export function watchSavedElsewhere(outbox: Outbox, tracker: Tracker): () => void {
  let known: ReadonlySet<string> = new Set();
  const savedHere = new Set<string>();
  const look = (): void => {
    const present = new Set(outbox.getState().items.map(({ entry }) => entry.key));
    const gone = [...known].filter((key) => !present.has(key));
    known = present;
    if (gone.length === 0) return;
    // What this page has saved is told of in the same turn.
    void Promise.resolve().then(() => {
      const isShown = tracker.getState().snapshot.phase === 'ready';
      if (gone.filter((key) => !savedHere.delete(key)).length > 0 && isShown) void tracker.refresh();
    });
  };
  const endings = [outbox.subscribe(look), outbox.onSaved(({ key }) => savedHere.add(key))];
  return () => endings.forEach((end) => end());
}
