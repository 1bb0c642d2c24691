import * as React from 'react';
import type { DecideIntent } from '../../../application/outbox/entry';
import type { OutboxItem } from '../../../application/outbox/outboxState';
import type { NewDecision } from '../../../domain/checkDecision';
import { useFromOutbox } from '../useOutbox';

/** A decision that is not saved yet. */
export type PendingDecision = OutboxItem & { readonly entry: { readonly intent: DecideIntent } };

/** Decisions that SharePoint does not have yet, newest first; the very same list while nothing of it changes. @param isMeant those about one record */
export function usePendingDecisions(isMeant: (decision: NewDecision) => boolean): readonly PendingDecision[] {
  const last = React.useRef<readonly PendingDecision[]>([]);
  return useFromOutbox(({ items }) => {
    const isPending = (item: OutboxItem): item is PendingDecision => item.entry.intent.kind === 'decide' && isMeant(item.entry.intent.decision);
    const pending = items.filter(isPending).reverse();
    const isSame = pending.length === last.current.length && pending.every((item, index) => item === last.current[index]);
    if (!isSame) last.current = pending;
    return last.current;
  });
}
