import type { Action } from './records';

/** Whether somebody still has to do something for an action, as far as its status says. */
function isUnfinished({ status }: Action): boolean {
  return status !== 'complete' && status !== 'cancelled';
}

/**
 * The actions that move along when a post gets another holder: those that it leads, that are not finished, and that are not assigned
 * to that person already.
 * @param holderId site user id of the new holder; null for a vacancy
 */
export function handoverPlan<T extends { readonly value: Action }>(actions: readonly T[], ownerId: number, holderId: number | null): readonly T[] {
  return actions.filter(({ value }) => value.leadOwnerId === ownerId && isUnfinished(value) && (value.assignedToId ?? null) !== holderId);
}
