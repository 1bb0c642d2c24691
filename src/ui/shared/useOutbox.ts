import * as React from 'react';
import type { OutboxItem, OutboxState } from '../../application/outbox/outboxState';
import { useTrackerContext } from './TrackerContext';

/** What a part of the screen wants to know of the outbox; draws again only when that changes. @param select gives the same value (by identity) while nothing changes */
export function useFromOutbox<T>(select: (state: OutboxState) => T): T {
  const { outbox } = useTrackerContext();
  const newest = React.useRef(select);
  newest.current = select;
  const [, draw] = React.useState<T>();
  React.useEffect(() => {
    const look = (): void => draw(() => newest.current(outbox.getState()));
    look();
    return outbox.subscribe(look);
  }, [outbox]);
  return select(outbox.getState());
}

const whole = (state: OutboxState): OutboxState => state;

/** What is not saved yet; draws again when it changes. */
export function useOutbox(): OutboxState {
  return useFromOutbox(whole);
}

/** One entry and how it stands; undefined once it is saved or taken back. */
export function useOutboxItem(key: string | undefined): OutboxItem | undefined {
  return useFromOutbox(({ items }) => items.find(({ entry }) => entry.key === key));
}
