import { attentionKinds, type AttentionReason, type Reasons } from './attention';

/** How urgent something is, to be compared number by number: the smaller comes first. */
type Urgency = readonly number[];

/** How much of its kind a reason is, in days: more is more urgent. */
function weightOf(reason: AttentionReason): number {
  if ('daysLate' in reason) return reason.daysLate;
  return 'days' in reason ? (reason.days ?? 0) : 0;
}

/** By the kind of the first reason, then how much of it there is, then how many other reasons, and how much they are: of two that are equally late, the one nobody speaks of comes first. */
function urgencyOf(reasons: Reasons): Urgency {
  const [first] = reasons;
  const whole = reasons.reduce((total, reason) => total + weightOf(reason), 0);
  return [attentionKinds.indexOf(first.kind), -weightOf(first), -reasons.length, -whole];
}

function compare(one: Urgency, other: Urgency): number {
  const place = one.findIndex((value, index) => value !== other[index]);
  return place < 0 ? 0 : (one[place] ?? 0) - (other[place] ?? 0);
}

/** Orders by urgency, the most urgent first. What is equally urgent stays in the order given. */
export function inOrderOfUrgency<T extends { readonly reasons: Reasons }>(entries: readonly T[]): readonly T[] {
  // Worked out once for each, not at each comparison.
  const judged = entries.map((entry) => ({ entry, urgency: urgencyOf(entry.reasons) }));
  return judged.sort((one, other) => compare(one.urgency, other.urgency)).map(({ entry }) => entry);
}
