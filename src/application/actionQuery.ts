/** What actions can be narrowed down by. */
export type Facet = 'state' | 'owner' | 'recommendation' | 'decision' | 'due' | 'committee' | 'needs';

/** Every facet, in the order in which they are offered. */
export const facets: readonly Facet[] = ['state', 'owner', 'recommendation', 'decision', 'due', 'committee', 'needs'];

/** What actions can be put in order by. */
export type SortKey = 'paper' | 'action' | 'state' | 'owner' | 'due' | 'moved' | 'updated';

/** Every key to sort by. */
export const sortKeys: readonly SortKey[] = ['paper', 'action', 'state', 'owner', 'due', 'moved', 'updated'];

/** What actions can be put together by. */
export type GroupKey = 'recommendation' | 'owner' | 'state' | 'due' | 'committee' | 'review';

/** Every key to group by. */
export const groupKeys: readonly GroupKey[] = ['recommendation', 'owner', 'state', 'due', 'committee', 'review'];

/**
 * Which actions are wanted, and in which order. The values of a facet: state kinds, post ids ("12", or "none"), numbers of recommendations
 * ("7"), decisions, months ("2020-03", or "none"), names of committees, and reasons that need attention.
 */
export interface ActionQuery {
  /** Words that must all occur; empty for any. */
  readonly search: string;
  /** Within a facet one value suffices, all facets must hold. A facet without values is absent. */
  readonly filters: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** The order of the paper where absent. */
  readonly sort?: { readonly by: SortKey; readonly isDescending: boolean };
  readonly group?: GroupKey;
}

/** Everything, in the order of the paper. */
export const wholeQuery: ActionQuery = { search: '', filters: {} };

/** Whether a query leaves anything out. */
export function isNarrowed({ search, filters }: ActionQuery): boolean {
  return search.trim() !== '' || Object.values(filters).some((values) => (values?.length ?? 0) > 0);
}

/** A query with other values of one facet; none takes the facet away. */
export function withFacet(query: ActionQuery, facet: Facet, values: readonly string[]): ActionQuery {
  const { [facet]: _before, ...others } = query.filters;
  return { ...query, filters: values.length === 0 ? others : { ...others, [facet]: values } };
}

/** A query with one value of a facet added, or taken away where it was there. */
export function toggled(query: ActionQuery, facet: Facet, value: string): ActionQuery {
  const present = query.filters[facet] ?? [];
  return withFacet(query, facet, present.includes(value) ? present.filter((each) => each !== value) : [...present, value]);
}
