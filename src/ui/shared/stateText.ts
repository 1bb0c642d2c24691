import type { ActionState } from '../../domain/actionState';
import type { Action } from '../../domain/records';
import type { Strings } from '../strings/en';

/** How an action stands, in words. */
export interface StateText {
  /** For a row: "31 days late", "Due in 12 days", "On track". */
  readonly short: string;
  /** Why: "31 days late: was due 31 March 2020". */
  readonly reason: string;
}

function reasonText(action: Action, state: ActionState, strings: Strings): string {
  const reason = strings.reasons[state.kind];
  if (state.daysToReview !== undefined && action.reviewOn) return `${reason}; ${strings.reviewOn.reason(state.daysToReview, action.reviewOn)}`;
  if (!action.dueOn) return reason;
  // How late it is says already that it is not done.
  if (state.daysLate !== undefined) return strings.due.late(state.daysLate, action.dueOn);
  return state.daysLeft === undefined ? reason : `${reason}; ${strings.due.left(state.daysLeft, action.dueOn)}`;
}

/** Words for the state of an action and for its reason. */
export function stateText(action: Action, state: ActionState, strings: Strings): StateText {
  const reason = reasonText(action, state, strings);
  if (state.kind === 'overdue' && state.daysLate !== undefined) return { short: strings.stateShort.late(state.daysLate), reason };
  if (state.kind === 'due-soon' && state.daysLeft !== undefined) return { short: strings.stateShort.dueIn(state.daysLeft), reason };
  if (state.daysToReview !== undefined && action.reviewOn) return { short: strings.reviewOn.short(state.daysToReview, action.reviewOn), reason };
  return { short: strings.states[state.kind], reason };
}
