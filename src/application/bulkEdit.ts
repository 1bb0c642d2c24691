import type { CalendarDate } from '../domain/calendarDate';
import { fieldsOf } from '../domain/editable';
import type { Action, ActionStatus, Health } from '../domain/records';
import type { Versioned } from '../domain/versioned';
import { undoTime, type Intent } from './outbox/entry';
import type { Outbox } from './outbox/outbox';
import type { Keys } from './ports/keys';

/** One change to many actions. Dates and statuses move through progress, so that each move has its place in the history. */
export type BulkChange =
  | { readonly kind: 'lead'; readonly leadOwnerId: number | null }
  | { readonly kind: 'due'; readonly newDueOn: CalendarDate; readonly reason: string }
  | { readonly kind: 'status'; readonly status: ActionStatus; readonly health?: Health; readonly words: string };

/** What is to be done to one action; undefined where it is so already. @param name what the action is called, for the person */
export function bulkIntent(record: Versioned<Action>, change: BulkChange, name: string): Intent | undefined {
  const { value: action, version } = record;
  if (change.kind === 'lead') {
    if ((action.leadOwnerId ?? null) === change.leadOwnerId) return undefined;
    return { kind: 'edit', record: 'action', id: action.id, name, version, base: fieldsOf('action', action), changes: { leadOwnerId: change.leadOwnerId } };
  }
  if (change.kind === 'due') {
    if (action.dueOn === change.newDueOn) return undefined;
    const { status, health } = action;
    const dateChange = { newDueOn: change.newDueOn, reason: change.reason };
    return { kind: 'progress', action: record, progress: { status, words: '', dateChange, ...(health ? { health } : {}) } };
  }
  const { status, health, words } = change;
  if (action.status === status && action.health === health && words === '') return undefined;
  return { kind: 'progress', action: record, progress: { status, words, ...(health ? { health } : {}) } };
}

/** What was asked of many actions. */
export interface BulkOutcome {
  /** Names all entries together: for `outbox.undoGroup`. */
  readonly group: string;
  /** Actions that change, and those that were so already. */
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Changes many actions, each by an entry of its own in the outbox, held back together so that all can be taken back.
 * @param nameOf what an action is called, for the person
 */
export async function bulkEdit(
  { outbox, keys }: { readonly outbox: Pick<Outbox, 'add'>; readonly keys: Pick<Keys, 'random'> },
  actions: readonly Versioned<Action>[],
  change: BulkChange,
  nameOf: (action: Action) => string,
): Promise<BulkOutcome> {
  const group = keys.random();
  const intents = actions.flatMap((record) => bulkIntent(record, change, nameOf(record.value)) ?? []);
  await Promise.all(intents.map((intent) => outbox.add(keys.random(), intent, { holdFor: undoTime, group })));
  return { group, changed: intents.length, unchanged: actions.length - intents.length };
}
