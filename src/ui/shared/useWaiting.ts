import type { OutboxItem, OutboxState } from '../../application/outbox/outboxState';
import { useFromOutbox } from './useOutbox';

function isOf({ entry: { intent } }: OutboxItem, actionId: number): boolean {
  if (intent.kind === 'progress') return intent.action.value.id === actionId;
  if (intent.kind === 'decide') return intent.decision.actionId === actionId;
  return intent.kind === 'edit' && intent.record === 'action' && intent.id === actionId;
}

/** Whether something of an action is not saved yet, and whether all of that is being saved now. */
export function useWaiting(actionId: number): { readonly isWaiting: boolean; readonly isSaving: boolean } {
  // A word, and not an object: rows draw again only when it is another one.
  const standing = useFromOutbox(({ items }: OutboxState) => {
    const own = items.filter((item) => isOf(item, actionId));
    if (own.length === 0) return 'saved';
    return own.every(({ phase }) => phase.name === 'sending') ? 'saving' : 'waiting';
  });
  return { isWaiting: standing !== 'saved', isSaving: standing === 'saving' };
}
