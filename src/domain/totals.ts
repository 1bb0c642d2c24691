import type { ActionState } from './actionState';
import { decisions, type Decision } from './decision';
import type { Part } from './records';
import { stateKinds, type StateKind } from './stateKind';

function countEach<Kind extends string>(kinds: readonly Kind[], found: readonly Kind[]): Record<Kind, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<Kind, number>;
  for (const kind of found) counts[kind] += 1;
  return counts;
}

/** How many actions stand in each kind of state; kinds without any are 0. */
export function totalsOf(states: readonly ActionState[]): Readonly<Record<StateKind, number>> {
  return countEach(stateKinds, states.map(({ kind }) => kind));
}

/** How many parts have each decision; decisions without any are 0. */
export function decisionTotals(parts: readonly Part[]): Readonly<Record<Decision, number>> {
  return countEach(decisions, parts.map(({ decision }) => decision));
}
