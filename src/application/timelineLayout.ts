import type { CalendarDate } from '../domain/calendarDate';
import { placeOf, timeScale, type TimeScale } from '../domain/timeScale';
import type { ActionView, RecommendationView } from './trackerView';

/** Where an action stands on the timeline. */
export interface TimelineRow {
  readonly action: ActionView;
  /** Where it is due now, as a share of the scale; absent for ongoing work. */
  readonly due?: number;
  /** Where it was due at first, where that is another day. */
  readonly original?: number;
  /** Whether it is ongoing work: open at the end. */
  readonly isOngoing: boolean;
}

/** The actions of one recommendation, each under the first that it serves alone. */
export interface TimelineGroup {
  readonly recommendation: RecommendationView;
  readonly rows: readonly TimelineRow[];
}

/** Actions over time. */
export interface Timeline {
  readonly scale: TimeScale;
  /** Where today is, as a share of the scale. */
  readonly today: number;
  readonly groups: readonly TimelineGroup[];
  /** Those of which nobody has said by when. */
  readonly undated: readonly ActionView[];
}

/** Whether an action is due on another day than was promised first. */
export function wasMoved({ record }: ActionView): boolean {
  const { dueOn, originalDueOn } = record.value;
  return dueOn !== undefined && originalDueOn !== undefined && dueOn !== originalDueOn;
}

const isOngoing = ({ record }: ActionView): boolean => record.value.dueOn === undefined && record.value.byWhen.precision === 'ongoing';

function daysOf({ record }: ActionView): readonly CalendarDate[] {
  const { dueOn, originalDueOn } = record.value;
  return dueOn === undefined ? [] : originalDueOn === undefined ? [dueOn] : [dueOn, originalDueOn];
}

function rowOf(action: ActionView, scale: TimeScale): TimelineRow {
  const { dueOn, originalDueOn } = action.record.value;
  return {
    action,
    isOngoing: isOngoing(action),
    ...(dueOn === undefined ? {} : { due: placeOf(dueOn, scale) }),
    ...(wasMoved(action) && originalDueOn ? { original: placeOf(originalDueOn, scale) } : {}),
  };
}

/** Lays out recommendations over time. Every action is on it once, under the first recommendation that it serves, or among the undated. */
export function timelineLayout(recommendations: readonly RecommendationView[], today: CalendarDate): Timeline {
  const seen = new Set<ActionView>();
  const own = recommendations.map((recommendation) => ({
    recommendation,
    actions: recommendation.actions.filter((action) => !seen.has(action) && seen.add(action)),
  }));
  const actions = [...seen];
  const scale = timeScale([today, ...actions.flatMap(daysOf)]);
  const isPlaced = (action: ActionView): boolean => isOngoing(action) || action.record.value.dueOn !== undefined;
  return {
    scale,
    today: placeOf(today, scale),
    groups: own
      .map((group) => ({ recommendation: group.recommendation, rows: group.actions.filter(isPlaced).map((action) => rowOf(action, scale)) }))
      .filter(({ rows }) => rows.length > 0),
    undated: actions.filter((action) => !isPlaced(action)),
  };
}

/** Actions that are due in one month, or never. */
export interface MonthGroup {
  /** Year and month: "2020-03"; undefined for ongoing work. */
  readonly month: string | undefined;
  readonly actions: readonly ActionView[];
}

/** The same actions month by month, the earliest first and ongoing work last; within a month by day. */
export function byMonth({ groups }: Timeline): readonly MonthGroup[] {
  const months = new Map<string, ActionView[]>();
  for (const { action } of groups.flatMap(({ rows }) => rows)) {
    const month = action.record.value.dueOn?.slice(0, 7) ?? '';
    const known = months.get(month);
    if (known) known.push(action);
    else months.set(month, [action]);
  }
  const dayOf = ({ record }: ActionView): string => record.value.dueOn ?? '';
  const order = [...months.keys()].sort((one, other) => Number(one === '') - Number(other === '') || (one < other ? -1 : 1));
  return order.map((month) => ({
    month: month === '' ? undefined : month,
    actions: [...(months.get(month) ?? [])].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : dayOf(one) > dayOf(other) ? 1 : 0)),
  }));
}
