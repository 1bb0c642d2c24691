import type { RecommendationView } from '../../application/trackerView';
import type { Strings } from '../strings/en';

/** How far a recommendation is: "1 of 2 done · 1 late · next due 31 March 2020". */
export function recommendationFacts({ state, actions, lateCount }: RecommendationView, { list, states }: Strings): string {
  if (state.totalCount === 0) return actions.length === 0 ? list.noActions : states.closed;
  const facts = [list.doneOf(state.doneCount, state.totalCount)];
  if (lateCount > 0) facts.push(list.late(lateCount));
  if (state.nextDueOn) facts.push(list.nextDue(state.nextDueOn));
  return facts.join(' · ');
}
