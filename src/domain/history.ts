import { compareInstants } from './instant';
import type { ProgressUpdate, ScrutinyDecision } from './records';

/** One thing in the history of an action. */
export type HistoryItem =
  | { readonly kind: 'progress'; readonly at: string; readonly update: ProgressUpdate }
  | { readonly kind: 'decision'; readonly at: string; readonly decision: ScrutinyDecision };

/** What a person may want to see of a history. */
export type HistoryFilter = 'all' | 'progress' | 'dates' | 'decisions';

/** Every filter, in the order in which they stand. */
export const historyFilters: readonly HistoryFilter[] = ['all', 'progress', 'dates', 'decisions'];

/** What was said and decided, newest first; of the same second the decision, which followed on what was said. */
export function historyOf(updates: readonly ProgressUpdate[], decisions: readonly ScrutinyDecision[]): readonly HistoryItem[] {
  const items: readonly HistoryItem[] = [
    ...decisions.map((decision): HistoryItem => ({ kind: 'decision', at: decision.at, decision })),
    ...updates.map((update): HistoryItem => ({ kind: 'progress', at: update.at, update })),
  ];
  const idOf = (item: HistoryItem): number => (item.kind === 'progress' ? item.update.id : item.decision.id);
  return [...items].sort((one, other) => compareInstants(other.at, one.at) || (one.kind === other.kind ? idOf(other) - idOf(one) : 0));
}

/** Whether something in a history is what a filter asks for. A move of the date is progress too; an agreed extension is about the date, too. */
export function isShownBy(filter: HistoryFilter, item: HistoryItem): boolean {
  if (filter === 'all') return true;
  if (filter === 'progress') return item.kind === 'progress';
  if (filter === 'decisions') return item.kind === 'decision';
  return item.kind === 'progress' ? item.update.dateChange !== undefined : item.decision.outcome === 'extension-agreed';
}
