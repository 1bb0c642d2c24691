import type { ActionQuery } from '../../../application/actionQuery';
import { narrowsActions } from '../../../application/trackerFilter';
import type { RecommendationView } from '../../../application/trackerView';
import type { Strings } from '../../strings/en';
import type { TrackerList } from './useTrackerList';

const partsOf = (recommendations: readonly RecommendationView[]): number => recommendations.reduce((sum, { parts }) => sum + parts.length, 0);

/** What a query is about: its numbers count that. */
function subjectOf(query: ActionQuery): 'actions' | 'parts' | 'recommendations' {
  if (narrowsActions(query) || query.search.trim() !== '') return 'actions';
  return query.filters.decision ? 'parts' : 'recommendations';
}

/** How many a query leaves of how many: "3 of 22 actions", "1 of 23 parts", "2 of 13 recommendations". */
export function countsText({ query, shown, inOrder, view }: TrackerList, strings: Strings): string {
  const words = strings.screens.shown;
  const subject = subjectOf(query);
  if (subject === 'actions') return words.of(inOrder.length, view.actions.length, words.action, words.actions);
  if (subject === 'parts') return words.of(partsOf(shown), partsOf(view.recommendations), words.part, words.parts);
  return words.of(shown.length, view.recommendations.length, words.recommendation, words.recommendations);
}
