import { daysBetween, type CalendarDate } from './calendarDate';
import { compareInstants } from './instant';
import type { Action, ProgressUpdate } from './records';

/** One change of an action's due day. */
export interface DueDateChange {
  /** Absent where there was no day before. */
  readonly from?: CalendarDate;
  readonly to: CalendarDate;
  readonly reason: string;
  readonly byName: string;
  /** Instant, ISO 8601 in UTC. */
  readonly at: string;
}

/** How far an action has moved from what was first promised. */
export interface Slippage {
  readonly originalDueOn?: CalendarDate;
  readonly dueOn?: CalendarDate;
  /** Oldest first. */
  readonly changes: readonly DueDateChange[];
  /** Changes from one day to another; the first day given to an action without one is not a move. */
  readonly timesMoved: number;
  /** Days from the original to the present due day, negative when it was brought forward; 0 where one is missing. */
  readonly daysMoved: number;
}

/** Every change of an action's due day, oldest first. Updates of other actions are passed over. */
function changesOf(action: Action, updates: readonly ProgressUpdate[]): DueDateChange[] {
  const changes: DueDateChange[] = [];
  const own = updates.filter(({ actionId }) => actionId === action.id);
  for (const update of own.sort((a, b) => compareInstants(a.at, b.at) || a.id - b.id)) {
    if (!update.dateChange) continue;
    const from = update.previousDueOn ?? changes[changes.length - 1]?.to ?? action.originalDueOn;
    const { newDueOn: to, reason } = update.dateChange;
    changes.push({ ...(from === undefined ? {} : { from }), to, reason, byName: update.byName, at: update.at });
  }
  return changes;
}

/** Tells the story of an action's due day from its updates. */
export function slippage(action: Action, updates: readonly ProgressUpdate[]): Slippage {
  const { originalDueOn, dueOn } = action;
  const changes = changesOf(action, updates);
  return {
    ...(originalDueOn === undefined ? {} : { originalDueOn }),
    ...(dueOn === undefined ? {} : { dueOn }),
    changes,
    timesMoved: changes.filter(({ from, to }) => from !== undefined && from !== to).length,
    daysMoved: originalDueOn === undefined || dueOn === undefined ? 0 : daysBetween(originalDueOn, dueOn),
  };
}

/** How often the updates that an action's due day is in step with moved it from one day to another: the same in whatever order they come. */
export function countMoves(action: Action, updates: readonly ProgressUpdate[]): number {
  const { dueOnUpdateId } = action;
  return dueOnUpdateId === undefined ? 0 : slippage(action, updates.filter(({ id }) => id <= dueOnUpdateId)).timesMoved;
}
