import { daysBetween, type CalendarDate } from './calendarDate';
import { defaultLegend, type Colour, type Legend } from './legend';
import type { Action, ScrutinyDecision, UnreadableField } from './records';
import { isSentBack } from './settledActions';
import type { StateKind } from './stateKind';

export type { StateKind } from './stateKind';

/** How an action stands on a day, and its colour. */
export interface ActionState {
  readonly kind: StateKind;
  readonly colour: Colour;
  /** Days since the due day, at least 1; only when overdue. */
  readonly daysLate?: number;
  /** Days to the due day, 0 on the day itself; only while the action is open and not late. */
  readonly daysLeft?: number;
  /** Days until an ongoing action is to be looked at again, negative when that is overdue; only when ongoing and a day is set. */
  readonly daysToReview?: number;
}

/** What the state of an action depends on beside the action. */
export interface ActionStateOptions {
  /** Today at the site. */
  readonly today: CalendarDate;
  /** An open action is due soon when so many days or fewer are left. */
  readonly dueSoonDays: number;
  /** The decision that settles the action, if there is one; see `settledActions`. */
  readonly settledBy?: ScrutinyDecision | undefined;
  readonly legend?: Legend;
}

function cannotRead(action: Action, field: UnreadableField): boolean {
  return action.unreadable?.includes(field) === true;
}

/** What is settled by what was decided and what the owner said, before any date is looked at. */
function settledKind(action: Action, settledBy: ScrutinyDecision | undefined): StateKind | undefined {
  if (settledBy?.outcome === 'closed-without-doing') return 'closed';
  if (cannotRead(action, 'status')) return 'unreadable';
  if (action.status === 'cancelled') return 'closed';
  if (action.status === 'paused') return 'paused';
  if (action.status !== 'complete') return undefined;
  // Sent back, it is open until its owner says once more that it is done.
  if (isSentBack(action.latestUpdateAt, settledBy)) return undefined;
  return settledBy?.outcome === 'completion-confirmed' ? 'confirmed' : 'done';
}

function openKind(action: Action, daysLeft: number | undefined, dueSoonDays: number): StateKind {
  if (daysLeft !== undefined && daysLeft < 0) return 'overdue';
  if (action.health === 'off-track' || action.health === 'at-risk') return action.health;
  // Anything that follows would call an action well, or without a date, of which nobody can tell.
  if (cannotRead(action, 'health') || cannotRead(action, 'dueOn')) return 'unreadable';
  if (daysLeft !== undefined && daysLeft <= dueSoonDays) return 'due-soon';
  if (daysLeft === undefined) return action.byWhen.precision === 'ongoing' ? 'ongoing' : 'no-date';
  return action.status === 'not-started' ? 'not-started' : 'on-track';
}

/** Says how an action stands today. It is late from the day after its due day, also when it never started. */
export function actionState(action: Action, options: ActionStateOptions): ActionState {
  const legend = options.legend ?? defaultLegend;
  const settled = settledKind(action, options.settledBy);
  if (settled) return { kind: settled, colour: legend[settled] };
  const daysLeft = action.dueOn === undefined ? undefined : daysBetween(options.today, action.dueOn);
  const kind = openKind(action, daysLeft, options.dueSoonDays);
  const days = daysLeft === undefined ? {} : daysLeft < 0 ? { daysLate: -daysLeft } : { daysLeft };
  const review = kind === 'ongoing' && action.reviewOn !== undefined ? { daysToReview: daysBetween(options.today, action.reviewOn) } : {};
  return { kind, colour: legend[kind], ...days, ...review };
}
