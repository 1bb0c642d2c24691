import { isNarrowed, type ActionQuery, type Facet } from './actionQuery';
import type { ActionView, RecommendationView, TrackerView } from './trackerView';

/** The value of the facets "owner" and "due" that stands for none. */
const none = 'none';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/\s+/).filter((word) => word !== '');

function ownersOf({ lead, others }: ActionView): readonly string[] {
  const owners = [...(lead ? [lead] : []), ...others];
  return owners.length === 0 ? [none] : owners.map(({ id }) => String(id));
}

/** What an action has of each facet that is its own; the others are the recommendation's or the review's. */
const ownFacets: Readonly<Partial<Record<Facet, (action: ActionView) => readonly string[]>>> = {
  state: ({ state }) => [state.kind],
  owner: ownersOf,
  due: ({ record }) => [record.value.dueOn?.slice(0, 7) ?? none],
};

/** Whether a query asks for some actions rather than others, beside its search. */
export function narrowsActions({ filters }: ActionQuery): boolean {
  return (Object.keys(ownFacets) as Facet[]).some((facet) => (filters[facet]?.length ?? 0) > 0);
}

function hasFacets({ filters }: ActionQuery): (action: ActionView) => boolean {
  const wanted = (Object.entries(ownFacets) as [Facet, (action: ActionView) => readonly string[]][]).flatMap(([facet, valuesOf]) => {
    const values = filters[facet];
    return values && values.length > 0 ? [(action: ActionView) => valuesOf(action).some((value) => values.includes(value))] : [];
  });
  return (action) => wanted.every((holds) => holds(action));
}

function hasWords(words: readonly string[], texts: readonly string[]): boolean {
  const all = texts.join('\n').toLowerCase();
  return words.every((word) => all.includes(word));
}

function textsOf({ record, lead, others }: ActionView): readonly string[] {
  const { text, successCriteria } = record.value;
  return [text, successCriteria, ...[...(lead ? [lead] : []), ...others].flatMap(({ title, holder }) => [title, holder?.name ?? ''])];
}

function paperOf({ number, theme, parts }: RecommendationView): readonly string[] {
  return [number, theme, ...parts.flatMap(({ text, response }) => [text, response])];
}

/** What a query leaves of one recommendation; undefined where it leaves nothing. */
function narrowed(query: ActionQuery): (recommendation: RecommendationView) => RecommendationView | undefined {
  const { recommendation: numbers = [], decision: decisions = [] } = query.filters;
  const words = wordsOf(query.search);
  const holds = hasFacets(query);
  const wantsActions = narrowsActions(query);
  return (recommendation) => {
    if (numbers.length > 0 && !numbers.includes(recommendation.number)) return undefined;
    const parts = decisions.length === 0 ? recommendation.parts : recommendation.parts.filter(({ decision }) => (decisions).includes(decision));
    if (decisions.length > 0 && parts.length === 0) return undefined;
    const isFound = words.length === 0 || hasWords(words, paperOf(recommendation));
    const actions = recommendation.actions.filter((action) => holds(action) && (isFound || hasWords(words, textsOf(action))));
    if (actions.length === 0 && (wantsActions || !isFound)) return undefined;
    return { ...recommendation, parts, actions };
  };
}

/**
 * The recommendations with what a query leaves of them, in the same order; those of which nothing is left fall away.
 * A search finds a recommendation by its own words or by those of an action beneath it.
 */
export function filterRecommendations(view: TrackerView, query: ActionQuery): readonly RecommendationView[] {
  if (!isNarrowed(query)) return view.recommendations;
  const narrow = narrowed(query);
  return view.recommendations.flatMap((recommendation) => narrow(recommendation) ?? []);
}

/** The actions that a filter leaves, each once, in the order in which the recommendations show them. */
export function actionsInOrder(recommendations: readonly RecommendationView[]): readonly ActionView[] {
  return [...new Set(recommendations.flatMap((recommendation) => recommendation.actions))];
}
