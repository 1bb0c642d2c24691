import { facets, groupKeys, sortKeys, wholeQuery, type ActionQuery, type Facet } from './actionQuery';

/** Parameters of an address, as `URLSearchParams` reads them. */
export interface Parameters {
  get(name: string): string | null;
}

/** Longest search and longest list of values that an address may carry, in characters and values: an address is anybody's text. */
const longestSearch = 200;
const mostValues = 50;

const known = <T extends string>(words: readonly T[], word: string | null): T | undefined => words.find((each) => each === word);

function filtersFrom(parameters: Parameters): ActionQuery['filters'] {
  const entries = facets.flatMap((facet): readonly (readonly [Facet, readonly string[]])[] => {
    const values = (parameters.get(facet) ?? '').split('~').filter((value) => value !== '');
    return values.length === 0 ? [] : [[facet, [...new Set(values)].slice(0, mostValues)]];
  });
  return Object.fromEntries(entries);
}

function sortFrom(text: string | null): ActionQuery['sort'] {
  const by = known(sortKeys, text?.replace(/^-/, '') ?? null);
  return by === undefined ? undefined : { by, isDescending: text?.startsWith('-') === true };
}

/** Reads a query from an address; what makes no sense in it is left out. */
export function queryFrom(parameters: Parameters): ActionQuery {
  const sort = sortFrom(parameters.get('sort'));
  const group = known(groupKeys, parameters.get('group'));
  return {
    ...wholeQuery,
    search: (parameters.get('q') ?? '').slice(0, longestSearch),
    filters: filtersFrom(parameters),
    ...(sort ? { sort } : {}),
    ...(group ? { group } : {}),
  };
}

/** Names and values under which an address carries a query; undefined where there is nothing to carry. Values of a facet are divided by "~". */
export function queryParameters({ search, filters, sort, group }: ActionQuery): Readonly<Record<string, string | undefined>> {
  return {
    q: search.trim() === '' ? undefined : search,
    ...Object.fromEntries(facets.map((facet) => [facet, filters[facet]?.map((value) => value.replace(/~/g, ' ')).join('~')])),
    sort: sort && `${sort.isDescending ? '-' : ''}${sort.by}`,
    group,
  };
}
