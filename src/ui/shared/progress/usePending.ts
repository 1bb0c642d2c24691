import * as React from 'react';
import type { ProgressIntent } from '../../../application/outbox/entry';
import type { OutboxItem } from '../../../application/outbox/outboxState';
import { useFromOutbox } from '../useOutbox';

/** Progress that is not saved yet, as it is said. */
export type PendingProgress = OutboxItem & { readonly entry: { readonly intent: ProgressIntent } };

function isOf(item: OutboxItem, actionId: number): item is PendingProgress {
  const { intent } = item.entry;
  return intent.kind === 'progress' && intent.action.value.id === actionId;
}

/** Progress on an action that SharePoint does not have yet, newest first; the very same list while nothing of it changes. */
export function usePending(actionId: number): readonly PendingProgress[] {
  const last = React.useRef<readonly PendingProgress[]>([]);
  return useFromOutbox(({ items }) => {
    const pending = items.filter((item): item is PendingProgress => isOf(item, actionId)).reverse();
    const isSame = pending.length === last.current.length && pending.every((item, index) => item === last.current[index]);
    if (!isSame) last.current = pending;
    return last.current;
  });
}
