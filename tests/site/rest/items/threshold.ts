import { overThreshold, tooManyLookups } from '../errors';
import { isLookup, isUser } from '../lists/fieldKinds';
import type { Filter } from '../odata/filter';
import { filterPaths } from '../odata/filter';
import type { QueryOptions } from '../odata/options';
import type { FieldState, ItemState, ListState } from '../state';
import type { Column } from './columns';
import { findField } from './itemState';
import type { OrderColumn } from './paging';

/** Most lookup and person columns in one query. Source: https://learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits */
export const mostLookups = 12;

/** What is needed to judge a query of a big list. */
export interface Query {
  readonly list: ListState;
  readonly filter: Filter | undefined;
  readonly orders: readonly OrderColumn[];
  readonly threshold: number;
  readonly columnOf: (path: string) => Column;
  readonly countOf: (filter: Filter) => number;
}

/** The first clause that decides how many rows are read: the leftmost of an `and`, both sides of an `or`. */
function leadingClauses(filter: Filter): Filter[] {
  if (filter.kind === 'and') return leadingClauses(filter.left);
  if (filter.kind === 'or') return [...leadingClauses(filter.left), ...leadingClauses(filter.right)];
  return [filter];
}

function usesIndex(query: Query, clause: Filter): boolean {
  if (clause.kind === 'substringof' || (clause.kind === 'compare' && clause.part !== undefined)) return false;
  return filterPaths(clause).every((path) => query.columnOf(path).field.isIndexed);
}

/**
 * Refuses (500) what a list over the threshold does not answer: a filter whose first clause has no index or finds too many,
 * or an order without an index and without such a filter. `$top` does not help. General knowledge, simplified, to be checked on a tenant.
 */
export function demandUnderThreshold(query: Query): void {
  if (query.list.items.length <= query.threshold) return;
  if (!query.filter) {
    const first = query.orders[0];
    if (first && !first.column.field.isIndexed) throw overThreshold();
    return;
  }
  const clauses = leadingClauses(query.filter);
  if (!clauses.every((clause) => usesIndex(query, clause))) throw overThreshold();
  const found = clauses.reduce((sum, clause) => sum + query.countOf(clause), 0);
  if (found > query.threshold) throw overThreshold();
}

function isReference(field: FieldState | undefined): field is FieldState {
  return field !== undefined && (isLookup(field) || isUser(field));
}

/** The lookup or person column that a name in `$select` or `$expand` reads: `Owner` and `OwnerId` alike. */
function referenceAt(list: ListState, name: string): string[] {
  const found = [findField(list, name), name.endsWith('Id') ? findField(list, name.slice(0, -2)) : undefined].find(isReference);
  return found ? [found.internalName] : [];
}

function lookupNames(list: ListState, { select, expand }: QueryOptions): Set<string> {
  const named = [...Object.keys(select ?? {}), ...Object.keys(expand)].flatMap((name) => referenceAt(list, name));
  const isAll = select === undefined || '*' in select;
  return new Set([...named, ...(isAll ? list.fields.filter(isReference).map((field) => field.internalName) : [])]);
}

/** Refuses (500) more than twelve lookup and person columns in one query, author and editor included. Source: public issues that quote the code; how ids count is general knowledge. */
export function demandFewLookups(list: ListState, options: QueryOptions): void {
  const names = lookupNames(list, options);
  const filtered = options.filter ? filterPaths(options.filter) : [];
  for (const path of [...filtered, ...options.orderBy.map((order) => order.path)]) if (path.includes('/')) names.add(path.split('/')[0] ?? '');
  if (names.size > mostLookups) throw tooManyLookups();
}

/** Items that a query would find without any other limit. */
export function countWhere(items: readonly ItemState[], test: (item: ItemState) => boolean): number {
  return items.reduce((count, item) => (test(item) ? count + 1 : count), 0);
}
