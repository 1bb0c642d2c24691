import type { ActionStatus, Health, ProgressUpdate } from '../../domain/records';

/** One answer to "How is it going?". */
export type ProgressChoice = 'on-track' | 'at-risk' | 'off-track' | 'complete' | 'paused' | 'cancelled';

/** The answers, in the order in which they are offered. */
export const progressChoices: readonly ProgressChoice[] = ['on-track', 'at-risk', 'off-track', 'complete', 'paused', 'cancelled'];

/** What an answer says of status and health. */
export function saidBy(choice: ProgressChoice): { readonly status: ActionStatus; readonly health?: Health } {
  if (choice === 'complete' || choice === 'paused' || choice === 'cancelled') return { status: choice };
  return { status: 'in-progress', health: choice };
}

/** The answer that an update gave; undefined for one that only says "in progress" or "not started". */
export function choiceOf({ status, health }: Pick<ProgressUpdate, 'status' | 'health'>): ProgressChoice | undefined {
  if (status === 'complete' || status === 'paused' || status === 'cancelled') return status;
  return status === 'in-progress' ? health : undefined;
}
