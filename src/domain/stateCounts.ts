import type { ActionState } from './actionState';
import type { Colour } from './legend';
import { stateKinds, type StateKind } from './stateKind';

/** How many actions stand in one state. */
export interface StateCount {
  readonly kind: StateKind;
  readonly colour: Colour;
  readonly count: number;
}

/** Counts actions by state, in the order in which totals are told; states without any are left out. */
export function stateCounts(states: readonly ActionState[]): readonly StateCount[] {
  const counts = new Map<StateKind, StateCount>();
  for (const { kind, colour } of states) counts.set(kind, { kind, colour, count: (counts.get(kind)?.count ?? 0) + 1 });
  return stateKinds.flatMap((kind) => counts.get(kind) ?? []);
}
