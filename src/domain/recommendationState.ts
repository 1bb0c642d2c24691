import type { ActionState } from './actionState';
import type { CalendarDate } from './calendarDate';
import type { Part } from './records';
import { compareParts, compareReferences, foldReference } from './reference';
import type { StateKind } from './stateKind';

/** A recommendation: its parts under one number. */
export interface RecommendationGroup {
  readonly number: string;
  /** The first theme that a part has; empty where none has. */
  readonly theme: string;
  /** At least one, in the order of their numerals or letters. */
  readonly parts: readonly Part[];
}

function sortParts(parts: readonly Part[]): Part[] {
  // Where some parts are plainly letters, a lone "i" among them is the letter after h.
  const isLettered = parts.every(({ part }) => part.length <= 1) && parts.some(({ part }) => /^[a-hj-uwyz]$/i.test(part));
  return [...parts].sort((a, b) => compareParts(a.part, b.part, isLettered) || a.id - b.id);
}

/** Puts the parts of one review under their numbers, in natural order of both. */
export function groupByNumber(parts: readonly Part[]): RecommendationGroup[] {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const key = foldReference(part.number);
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  return [...groups.values()]
    .map((group) => {
      const sorted = sortParts(group);
      return { number: sorted[0]?.number ?? '', theme: sorted.find(({ theme }) => theme !== '')?.theme ?? '', parts: sorted };
    })
    .sort((a, b) => compareReferences({ number: a.number, part: '' }, { number: b.number, part: '' }));
}

/** For each recommendation, the actions that serve at least one part of it, in the order given: one that serves two is under both. */
export function servingEach<T>(groups: readonly RecommendationGroup[], actions: readonly T[], partIdsOf: (action: T) => readonly number[]): T[][] {
  const groupOfPart = new Map<number, number>();
  groups.forEach(({ parts }, place) => parts.forEach(({ id }) => groupOfPart.set(id, place)));
  const serving = groups.map((): T[] => []);
  for (const action of actions) {
    const places = new Set(partIdsOf(action).map((id) => groupOfPart.get(id)));
    for (const place of places) if (place !== undefined) serving[place]?.push(action);
  }
  return serving;
}

/** How a recommendation stands, from its actions. The worst that needs attention wins; `closed` is that nothing will be done. */
export interface RecommendationState {
  readonly kind: 'no-actions' | 'complete' | 'to-confirm' | 'overdue' | 'at-risk' | 'in-progress' | 'not-started' | 'closed';
  /** Actions said to be done, confirmed or not. */
  readonly doneCount: number;
  /** Actions, without those closed without doing. */
  readonly totalCount: number;
  /** Earliest due day of an open action that is not late. */
  readonly nextDueOn?: CalendarDate;
}

/** One action as its recommendation sees it. */
export interface ServingAction {
  readonly state: ActionState;
  readonly dueOn?: CalendarDate | undefined;
}

const doneKinds: readonly StateKind[] = ['confirmed', 'done'];
const waitingKinds: readonly StateKind[] = ['not-started', 'no-date', 'paused'];

function kindOf(all: readonly StateKind[], live: readonly StateKind[]): RecommendationState['kind'] {
  if (all.length === 0) return 'no-actions';
  if (live.length === 0) return 'closed';
  if (live.every((kind) => kind === 'confirmed')) return 'complete';
  if (live.every((kind) => doneKinds.includes(kind))) return 'to-confirm';
  if (live.includes('overdue')) return 'overdue';
  if (live.includes('off-track') || live.includes('at-risk')) return 'at-risk';
  return live.every((kind) => waitingKinds.includes(kind)) ? 'not-started' : 'in-progress';
}

/** Says how a recommendation stands from the actions beneath it. */
export function recommendationState(actions: readonly ServingAction[]): RecommendationState {
  const kinds = actions.map(({ state }) => state.kind);
  const live = kinds.filter((kind) => kind !== 'closed');
  const [nextDueOn] = actions
    .flatMap(({ state, dueOn }) => (state.daysLeft !== undefined && dueOn !== undefined ? [dueOn] : []))
    .sort();
  return {
    kind: kindOf(kinds, live),
    doneCount: live.filter((kind) => doneKinds.includes(kind)).length,
    totalCount: live.length,
    ...(nextDueOn === undefined ? {} : { nextDueOn }),
  };
}
