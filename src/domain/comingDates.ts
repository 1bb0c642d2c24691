import type { ActionState } from './actionState';

/** Days ahead that are looked at. */
export const daysAhead = 28;

/** Whether an open action is due from today to `daysAhead` days on. */
export function isComing({ daysLeft }: ActionState): boolean {
  return daysLeft !== undefined && daysLeft <= daysAhead;
}
