import { daysBetween, type CalendarDate } from './calendarDate';
import type { ActionState, StateKind } from './actionState';
import type { Action, Part } from './records';
import type { ResponseClock } from './responseClock';

/** Why something needs somebody, with the numbers that the words are made of. Days are whole days up to today. */
export type AttentionReason =
  | { readonly kind: 'overdue'; readonly daysLate: number }
  /** The owner says that it is done; `days` since then, absent where that is not known. */
  | { readonly kind: 'to-confirm'; readonly days?: number }
  /** So many parts wait for a response whose last day has passed. */
  | { readonly kind: 'response-late'; readonly daysLate: number; readonly parts: number }
  | { readonly kind: 'unclear' }
  /** The executive answered, and not this part. */
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'off-track' }
  | { readonly kind: 'nobody' }
  | { readonly kind: 'vacant' }
  | { readonly kind: 'at-risk' }
  /** `days` from the first to the present day; `times` where it is known how often. */
  | { readonly kind: 'moved'; readonly days: number; readonly times?: number }
  /** Nobody has said anything for `days`: since the last update, or, where there was none ever, since the executive answered, if that is known. */
  | { readonly kind: 'silent'; readonly days?: number; readonly isEver: boolean }
  | { readonly kind: 'paused'; readonly days?: number }
  | { readonly kind: 'no-date' };

/** The kinds of reasons, the most urgent first. */
export const attentionKinds: readonly AttentionReason['kind'][] = [
  'overdue',
  'to-confirm',
  'response-late',
  'unclear',
  'unanswered',
  'off-track',
  'nobody',
  'vacant',
  'at-risk',
  'moved',
  'silent',
  'paused',
  'no-date',
];

/** The reasons of one thing, the most urgent first. */
export type Reasons = readonly [AttentionReason, ...AttentionReason[]];

/** What is asked about an action. */
export interface AttentiveAction {
  readonly action: Action & { readonly timesMoved?: number };
  readonly state: ActionState;
  /** Whether a post or body leads it. */
  readonly hasLead: boolean;
  /** Whether the leading post is known to be held by nobody. */
  readonly isVacant: boolean;
  /** Day of the newest update; absent while there is none. */
  readonly heardOn?: CalendarDate | undefined;
  /** Day from which somebody could have been expected to report: when the executive answered, or the report was made. */
  readonly expectedFrom?: CalendarDate | undefined;
}

/** What it is judged by. */
export interface AttentionOptions {
  readonly today: CalendarDate;
  /** Days without a word after which it is said. */
  readonly staleDays: number;
}

const settled: readonly StateKind[] = ['confirmed', 'closed'];

/** From so many moves, or from so many days in all, a date that moves is worth a look of its own. */
const manyMoves = 2;
const manyDays = 90;

function movedReason({ originalDueOn, dueOn, timesMoved }: AttentiveAction['action']): AttentionReason[] {
  if (originalDueOn === undefined || dueOn === undefined) return [];
  const days = daysBetween(originalDueOn, dueOn);
  const isMuch = days >= manyDays || (days > 0 && (timesMoved ?? 0) >= manyMoves);
  return isMuch ? [{ kind: 'moved', days, ...(timesMoved === undefined ? {} : { times: timesMoved }) }] : [];
}

function silentReason({ heardOn, expectedFrom, state }: AttentiveAction, { today, staleDays }: AttentionOptions): AttentionReason[] {
  const since = heardOn ?? expectedFrom;
  const days = since === undefined ? undefined : Math.max(0, daysBetween(since, today));
  // Of what is late, and only late, it is always said when somebody last spoke of it.
  if (state.kind !== 'overdue' && (days === undefined || days < staleDays)) return [];
  return [{ kind: 'silent', isEver: heardOn === undefined, ...(days === undefined ? {} : { days }) }];
}

function pausedReason(one: AttentiveAction, { today, staleDays }: AttentionOptions): AttentionReason[] {
  const days = one.heardOn === undefined ? undefined : daysBetween(one.heardOn, today);
  if (days === undefined) return [{ kind: 'paused' }];
  return days < staleDays ? [] : [{ kind: 'paused', days }];
}

function stateReason({ state, heardOn }: AttentiveAction, { today }: AttentionOptions): AttentionReason[] {
  switch (state.kind) {
    case 'overdue':
      return [{ kind: 'overdue', daysLate: state.daysLate ?? 1 }];
    case 'done':
      return [{ kind: 'to-confirm', ...(heardOn === undefined ? {} : { days: Math.max(0, daysBetween(heardOn, today)) }) }];
    case 'off-track':
    case 'at-risk':
    case 'no-date':
      return [{ kind: state.kind }];
    default:
      return [];
  }
}

function leadReason({ hasLead, isVacant }: AttentiveAction): AttentionReason[] {
  if (!hasLead) return [{ kind: 'nobody' }];
  return isVacant ? [{ kind: 'vacant' }] : [];
}

function openReasons(one: AttentiveAction, options: AttentionOptions): AttentionReason[] {
  const spoken = one.state.kind === 'paused' ? pausedReason(one, options) : silentReason(one, options);
  return [...leadReason(one), ...movedReason(one.action), ...spoken];
}

function inUrgency(reasons: readonly AttentionReason[]): Reasons | undefined {
  const [first, ...others] = [...reasons].sort((a, b) => attentionKinds.indexOf(a.kind) - attentionKinds.indexOf(b.kind));
  return first && [first, ...others];
}

/** Why an action needs somebody; undefined where it does not. Done, it only waits to be confirmed; confirmed or closed, for nothing. */
export function actionReasons(one: AttentiveAction, options: AttentionOptions): Reasons | undefined {
  const { kind } = one.state;
  // A row that cannot be read is named, with what to mend, above every screen.
  if (settled.includes(kind) || kind === 'unreadable') return undefined;
  const own = stateReason(one, options);
  return inUrgency(kind === 'done' ? own : [...own, ...openReasons(one, options)]);
}

/** Why a part needs somebody by itself; undefined where it does not. What waits for a late response is told of the whole review. */
export function partReasons({ decision }: Part, clock: ResponseClock): Reasons | undefined {
  if (decision === 'unclear') return [{ kind: 'unclear' }];
  const isAnswered = clock.kind === 'answered' || clock.kind === 'answered-in-time' || clock.kind === 'answered-late';
  return decision === 'awaiting-response' && isAnswered ? [{ kind: 'unanswered' }] : undefined;
}

/** Why a review needs somebody: the response to so many of its parts is late. */
export function responseReasons(waitingParts: number, clock: ResponseClock): Reasons | undefined {
  if (clock.kind !== 'overdue' || waitingParts === 0) return undefined;
  return [{ kind: 'response-late', daysLate: clock.daysLate ?? 1, parts: waitingParts }];
}
