import { actionState, isConfirmed, type ActionState } from '../domain/actionState';
import type { CalendarDate } from '../domain/calendarDate';
import { actionsServing, groupByNumber, recommendationState, type RecommendationGroup, type RecommendationState } from '../domain/recommendationState';
import type { Action, Owner, Part } from '../domain/records';
import type { Versioned } from '../domain/versioned';
import { formatReference } from '../domain/reference';
import type { TrackerSnapshot } from './ports/trackerReader';

/** An action with everything a row of the screen says about it. */
export interface ActionView {
  readonly record: Versioned<Action>;
  readonly state: ActionState;
  readonly lead?: Owner;
  readonly others: readonly Owner[];
  /** References of the parts that it serves: "7 (i)". */
  readonly serves: readonly string[];
  /** Whether something in its row cannot be read: what is missing here may stand in the list. */
  readonly isToMend: boolean;
}

/** A recommendation with its parts and the actions beneath; without a number and parts, the actions whose recommendation cannot be found. */
export interface RecommendationView {
  readonly number: string;
  readonly theme: string;
  readonly parts: readonly Part[];
  readonly actions: readonly ActionView[];
  readonly state: RecommendationState;
  /** Actions beneath that are overdue. */
  readonly lateCount: number;
}

/** One review as the screen shows it. */
export interface TrackerView {
  readonly recommendations: readonly RecommendationView[];
  /** Every action once, in the order of the paper. */
  readonly actions: readonly ActionView[];
}

function viewAction(snapshot: TrackerSnapshot, record: Versioned<Action>, today: CalendarDate): ActionView {
  const action = record.value;
  const owners = snapshot.owners.records.map((owner) => owner.value);
  const lead = owners.find((owner) => owner.id === action.leadOwnerId);
  const parts = snapshot.parts.records.map((part) => part.value).filter((part) => action.partIds.includes(part.id));
  const decisions = snapshot.decisions.records.map((decision) => decision.value);
  const state = actionState(action, {
    today,
    dueSoonDays: snapshot.settings.dueSoonDays,
    isConfirmed: isConfirmed(action.id, decisions),
  });
  return {
    record,
    state,
    others: owners.filter((owner) => action.otherOwnerIds.includes(owner.id)),
    serves: parts.map(formatReference),
    isToMend: snapshot.actions.badRows.some((row) => row.id === action.id),
    ...(lead ? { lead } : {}),
  };
}

function gather(group: RecommendationGroup, actions: readonly ActionView[]): RecommendationView {
  const state = recommendationState(actions.map((view) => ({ state: view.state, dueOn: view.record.value.dueOn })));
  const lateCount = actions.filter((view) => view.state.kind === 'overdue').length;
  return { ...group, actions, state, lateCount };
}

/** Puts a snapshot in the order of the paper and says how each action stands today. */
export function trackerView(snapshot: TrackerSnapshot, today: CalendarDate): TrackerView {
  const actions = snapshot.actions.records.map((record) => viewAction(snapshot, record, today));
  const recommendations = groupByNumber(snapshot.parts.records.map((part) => part.value)).map((group) => {
    const serving = new Set(actionsServing(group, actions.map((view) => view.record.value)));
    const beneath = actions.filter((view) => serving.has(view.record.value));
    return gather(group, beneath);
  });
  const loose = actions.filter((view) => view.serves.length === 0);
  if (loose.length > 0) recommendations.push(gather({ number: '', theme: '', parts: [] }, loose));
  return { recommendations, actions };
}
