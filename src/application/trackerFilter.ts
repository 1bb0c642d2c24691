import type { StateKind } from '../domain/actionState';
import type { Decision } from '../domain/decision';
import type { ActionView, RecommendationView, TrackerView } from './trackerView';

/** What a person wants to see: the actions in one state, or the parts with one decision. */
export type TrackerFilter =
  | { readonly by: 'state'; readonly kind: StateKind }
  | { readonly by: 'decision'; readonly decision: Decision };

function onlyState(recommendation: RecommendationView, kind: StateKind): RecommendationView {
  return { ...recommendation, actions: recommendation.actions.filter((action) => action.state.kind === kind) };
}

function onlyDecision(recommendation: RecommendationView, decision: Decision): RecommendationView {
  return { ...recommendation, parts: recommendation.parts.filter((part) => part.decision === decision) };
}

/** The recommendations with what a filter leaves of them, in the same order; those of which nothing is left fall away. */
export function filterRecommendations(view: TrackerView, filter: TrackerFilter | undefined): readonly RecommendationView[] {
  if (!filter) return view.recommendations;
  if (filter.by === 'state') {
    return view.recommendations.map((each) => onlyState(each, filter.kind)).filter((each) => each.actions.length > 0);
  }
  return view.recommendations.map((each) => onlyDecision(each, filter.decision)).filter((each) => each.parts.length > 0);
}

/** The actions that a filter leaves, each once, in the order in which the recommendations show them. */
export function actionsInOrder(recommendations: readonly RecommendationView[]): readonly ActionView[] {
  return [...new Set(recommendations.flatMap((recommendation) => recommendation.actions))];
}

/** Whether two filters ask for the same. */
export function sameFilter(one: TrackerFilter | undefined, other: TrackerFilter | undefined): boolean {
  if (one?.by === 'state' && other?.by === 'state') return one.kind === other.kind;
  if (one?.by === 'decision' && other?.by === 'decision') return one.decision === other.decision;
  return one === other;
}
