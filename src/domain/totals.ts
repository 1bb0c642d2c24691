import { decisions, type Decision } from './decision';
import type { Part } from './records';

/** How many parts have each decision; decisions without any are 0. */
export function decisionTotals(parts: readonly Part[]): Readonly<Record<Decision, number>> {
  const counts = Object.fromEntries(decisions.map((decision) => [decision, 0])) as Record<Decision, number>;
  for (const { decision } of parts) counts[decision] += 1;
  return counts;
}
