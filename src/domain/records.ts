import type { ByWhen } from './byWhen';
import type { CalendarDate } from './calendarDate';
import type { Decision } from './decision';

/** What an owner says of an action. Whether it is confirmed is a decision, not a status. */
export type ActionStatus = 'not-started' | 'in-progress' | 'paused' | 'complete' | 'cancelled';

/** How an owner says that an action is going. */
export type Health = 'on-track' | 'at-risk' | 'off-track';

/** One scrutiny review: the piece of work whose report made the recommendations. */
export interface Review {
  readonly id: number;
  readonly title: string;
  /** Empty where not known. */
  readonly committee: string;
  readonly reportedOn?: CalendarDate;
  readonly responseDueOn?: CalendarDate;
  readonly respondedOn?: CalendarDate;
  readonly sourceUrl?: string;
  readonly status: 'open' | 'closed';
}

/** One part of a recommendation with the executive's response; a recommendation without parts is one part with an empty `part`. */
export interface Part {
  readonly id: number;
  readonly reviewId: number;
  /** As printed: "2". */
  readonly number: string;
  /** As printed, without brackets: "ii"; empty where the recommendation has no parts. */
  readonly part: string;
  readonly theme: string;
  /** Plain text; lines are divided by "\n", bullets begin with "• ". */
  readonly text: string;
  readonly decision: Decision;
  /** The response's own words. */
  readonly response: string;
  readonly respondedOn?: CalendarDate;
}

/** A field of an action from which its state is judged. */
export type UnreadableField = 'status' | 'health' | 'dueOn';

/** One promise. */
export interface Action {
  readonly id: number;
  readonly reviewId: number;
  /** The parts that this action serves, in no order; none where the list names none that is there. */
  readonly partIds: readonly number[];
  /** As printed: "i", "1"; empty where there is none. */
  readonly label: string;
  readonly text: string;
  readonly leadOwnerId?: number;
  readonly otherOwnerIds: readonly number[];
  /** Site user id of the lead's holder. Ids differ from site to site. */
  readonly assignedToId?: number;
  readonly byWhen: ByWhen;
  /** Day the action is due now: the latest day of `byWhen`, or the day it was moved to. Absent for ongoing and to be confirmed. */
  readonly dueOn?: CalendarDate;
  /** Day first promised; never changes. */
  readonly originalDueOn?: CalendarDate;
  readonly successCriteria: string;
  readonly status: ActionStatus;
  readonly health?: Health;
  /** Instant of the newest update, ISO 8601 in UTC; absent while there is none but what the paper itself reported. */
  readonly latestUpdateAt?: string;
  /** Id of the newest update that the action is in step with. Ids order updates exactly: instants have whole seconds. */
  readonly latestUpdateId?: number;
  /** Id of the update that moved `dueOn` last; absent while none did. */
  readonly dueOnUpdateId?: number;
  /** How often the due day was moved from one day to another by the updates up to `dueOnUpdateId`; absent while it never was. */
  readonly timesMoved?: number;
  /** Day on which an ongoing action is looked at again. */
  readonly reviewOn?: CalendarDate;
  /** What the list holds in no way that makes sense; absent where all does. Nothing is to be concluded from these fields. */
  readonly unreadable?: readonly UnreadableField[];
}

/** A new date for an action and why. */
export interface DateChange {
  readonly newDueOn: CalendarDate;
  readonly reason: string;
}

/** One progress update; never edited afterwards. */
export interface ProgressUpdate {
  readonly id: number;
  readonly actionId: number;
  readonly reviewId: number;
  readonly status: ActionStatus;
  readonly health?: Health;
  /** Empty where the status says it all. */
  readonly words: string;
  readonly dateChange?: DateChange;
  /** Day the action was due before `dateChange`; absent where there was none. */
  readonly previousDueOn?: CalendarDate;
  readonly evidenceUrl?: string;
  readonly byName: string;
  /** Instant of writing, ISO 8601 in UTC. */
  readonly at: string;
}

/** A post or body that owns actions: not a person, because people move on. */
export interface Owner {
  readonly id: number;
  readonly title: string;
  /** Empty where not known. */
  readonly organisation: string;
  readonly email: string;
  readonly holder?: { readonly userId: number; readonly name: string };
}

/** What officers or the committee decided about an action or a part. */
export type DecisionOutcome =
  | 'completion-confirmed'
  | 'extension-agreed'
  | 'sent-back'
  | 'closed-without-doing'
  | 'response-noted'
  | 'update-requested';

/** One decision by officers or the committee. */
export interface ScrutinyDecision {
  readonly id: number;
  readonly reviewId: number;
  readonly actionId?: number;
  readonly partId?: number;
  readonly outcome: DecisionOutcome;
  readonly meetingOn?: CalendarDate;
  /** Empty where not known. */
  readonly minuteReference: string;
  /** Empty where the outcome says it all. */
  readonly words: string;
  /** Who recorded it; absent where SharePoint does not say. */
  readonly byName?: string;
  /** Instant of writing, ISO 8601 in UTC. */
  readonly at: string;
}
