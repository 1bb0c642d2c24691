import type { ImportProgress } from '../importPaper';
import type { Clashing } from '../saveEdit';
import type { OutboxEntry } from './entry';
import type { Pause } from './pause';
import type { Saved } from './saved';

/** How an entry stands. `clash` and `refused` wait for its person; nothing behind them on the same record is sent. */
export type ItemPhase =
  | { readonly name: 'waiting' }
  | { readonly name: 'sending'; readonly progress?: ImportProgress }
  | ({ readonly name: 'clash' } & Clashing)
  | { readonly name: 'refused'; readonly error: unknown };

/** An entry and how it stands. */
export interface OutboxItem {
  readonly entry: OutboxEntry;
  readonly phase: ItemPhase;
  /** Whether it outlives the page; false where the browser had no room for it. */
  readonly isKept: boolean;
}

/** What is not saved yet. */
export interface OutboxState {
  /** Oldest first. */
  readonly items: readonly OutboxItem[];
  /** Why nothing is being sent; absent while sending goes on or nothing waits. */
  readonly pause?: Pause;
}

/** How an entry stood when it first came to rest. `saved` without a change: another page of this person has saved it. */
export type Settled =
  | { readonly name: 'saved'; readonly saved?: Saved }
  | { readonly name: 'waiting'; readonly pause?: Pause; readonly heldUntil?: number }
  | Extract<ItemPhase, { readonly name: 'clash' | 'refused' }>;

/** Whether an entry can be taken back: not while it is sent, nor while it waits and some of it may be written already. */
export function canUndo({ entry, phase }: OutboxItem): boolean {
  if (phase.name === 'sending') return false;
  return !entry.mayBeWritten || phase.name !== 'waiting';
}
