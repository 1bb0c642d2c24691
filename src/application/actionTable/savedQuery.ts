import type { ActionQuery } from '../actionQuery';
import { queryFrom, queryParameters } from '../queryText';

/** A query as it is kept: what an address would carry, so that a later version reads it as it reads an old link. */
export function savedQuery(query: ActionQuery): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(queryParameters(query)).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** The query that was kept; what makes no sense in it is left out. */
export function querySaved(parameters: Readonly<Record<string, string>>): ActionQuery {
  return queryFrom({ get: (name) => parameters[name] ?? null });
}
