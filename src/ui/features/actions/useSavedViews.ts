import * as React from 'react';
import type { SavedView } from '../../../application/ports/savedViewStore';
import { useTrackerContext } from '../../shared/TrackerContext';

/** The person's views and what can be done to them. */
export interface SavedViews {
  readonly views: readonly SavedView[];
  /** What happened last, in words. */
  readonly message: string;
  readonly say: (message: string) => void;
  readonly keep: (view: SavedView) => Promise<void>;
  readonly drop: (name: string) => Promise<void>;
}

/** Reads the person's views, and keeps and deletes them. */
export function useSavedViews(): SavedViews {
  const { savedViews, strings } = useTrackerContext();
  const words = strings.actions.views;
  const [views, setViews] = React.useState<readonly SavedView[]>([]);
  const [message, say] = React.useState('');
  const isShown = React.useRef(true);
  const doing = async (work: () => Promise<void>, done: string): Promise<void> => {
    const outcome = await work()
      .then(() => savedViews.all())
      .catch(() => undefined);
    if (!isShown.current) return;
    if (outcome) setViews(outcome);
    say(outcome ? done : words.failed);
  };
  const read = React.useRef(() => doing(() => Promise.resolve(), ''));
  React.useEffect(() => {
    isShown.current = true;
    void read.current();
    return () => {
      isShown.current = false;
    };
  }, []);
  return {
    views,
    message,
    say,
    keep: (view) => doing(() => savedViews.keep(view), words.saved(view.name)),
    drop: (name) => doing(() => savedViews.drop(name), words.removed(name)),
  };
}
