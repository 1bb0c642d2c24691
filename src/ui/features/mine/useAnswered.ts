import * as React from 'react';
import type { NewProgress } from '../../../application/addProgress';
import type { ActionView } from '../../../application/trackerView';

/** What was answered on this screen since it was opened. */
export interface Answered {
  /** What was said of each action last, by action id. */
  readonly said: ReadonlyMap<number, NewProgress>;
  /** Each answered action as it was listed when it was answered, so that nothing jumps away from under the hand. */
  readonly asListed: ReadonlyMap<number, ActionView>;
  /** What has just happened, to be read out. */
  readonly announced: string;
  readonly note: (action: ActionView, progress: NewProgress, announcement: string) => void;
  /** Lets go of what was said: it was taken back, or is to be said anew. */
  readonly forget: (actionId: number, announcement?: string) => void;
}

/** The card from which the answer to another action is next: the following one that waits for an answer, or from the top. */
function nextCard(root: HTMLElement, actionId: number): Element | undefined {
  const cards = [...root.querySelectorAll('[data-card]')];
  const place = cards.findIndex((card) => card.getAttribute('data-card') === String(actionId));
  return [...cards.slice(place + 1), ...cards.slice(0, Math.max(place, 0))].find((card) => card.hasAttribute('data-to-answer'));
}

/** Keeps what was answered here, and leads from an answered action to the next one, or to the heading once all are. */
export function useAnswered(root: React.RefObject<HTMLElement>): Answered {
  const [said, setSaid] = React.useState<Answered['said']>(new Map());
  const [asListed, setAsListed] = React.useState<Answered['asListed']>(new Map());
  const [announced, setAnnounced] = React.useState('');
  const answeredLast = React.useRef<number>();
  React.useEffect(() => {
    if (answeredLast.current === undefined || !root.current) return;
    const next = nextCard(root.current, answeredLast.current)?.querySelector('[data-opens-action]');
    const place = next ?? root.current.querySelector('[data-list-heading]');
    if (place instanceof HTMLElement) place.focus();
    answeredLast.current = undefined;
  }, [said, root]);
  const note = React.useCallback<Answered['note']>((action, progress, announcement) => {
    const { id } = action.record.value;
    answeredLast.current = id;
    setAsListed((before) => (before.has(id) ? before : new Map(before).set(id, action)));
    setSaid((before) => new Map(before).set(id, progress));
    setAnnounced(announcement);
  }, []);
  const forget = React.useCallback<Answered['forget']>((actionId, announcement = '') => {
    setSaid((before) => new Map([...before].filter(([id]) => id !== actionId)));
    setAnnounced(announcement);
  }, []);
  return { said, asListed, announced, note, forget };
}
