import type { Call } from '../call';
import { notEmulated } from '../errors';
import { entityName } from '../lists/fieldKinds';
import { testOf } from '../odata/compare';
import type { Filter } from '../odata/filter';
import { itemMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ItemState, ListState } from '../state';
import { findItem } from './itemState';
import { columnOf, type Column } from './columns';
import { afterToken, compareItems, nextLink, tokenAfter, type Ordering } from './paging';
import { uniqueHolder } from './unique';
import { countWhere, demandFewLookups, demandUnderThreshold } from './threshold';

/** One page of items. */
export interface ItemPage {
  readonly items: readonly ItemState[];
  readonly nextLink: string | undefined;
}

/** Rows in a page when `$top` does not say. General knowledge, to be checked on a tenant. */
const defaultTop = 100;

/** What comes after the id in an order says nothing: the id is unique. */
function orderingOf(call: Call, columnAt: (path: string) => Column): Ordering {
  const columns = call.options.orderBy.map(({ path, isDescending }) => ({ path, isDescending, column: columnAt(path) }));
  const id = columns.findIndex(({ column, path }) => column.field.internalName === 'ID' && !path.includes('/'));
  return { columns: id < 0 ? columns : columns.slice(0, id), isIdDescending: columns[id]?.isDescending ?? false };
}

function seenOf(call: Call, list: ListState, items: readonly ItemState[]): readonly ItemState[] {
  return items.filter((item) => (itemMask(call.site, list, item, call.user) & right.viewListItems) !== 0n);
}

/** The items of a list that the caller may see. */
export function seenItems(call: Call, list: ListState): readonly ItemState[] {
  const isPlain = list.readSecurity === 1 && list.items.every((item) => item.assignments === null);
  if (isPlain) return list.items;
  return seenOf(call, list, list.items);
}

/** Both sides' items, each once, in the order of their ids. */
function union(left: readonly ItemState[] | undefined, right: readonly ItemState[] | undefined): readonly ItemState[] | undefined {
  return left && right ? [...new Set([...left, ...right])].sort((one, other) => one.id - other.id) : undefined;
}

/** The only items that an `eq` on unique columns can find, so that the others need not be read; undefined when the filter is no such one. */
function holders(list: ListState, filter: Filter): readonly ItemState[] | undefined {
  if (filter.kind === 'and') return holders(list, filter.left) ?? holders(list, filter.right);
  if (filter.kind === 'or') return union(holders(list, filter.left), holders(list, filter.right));
  if (filter.kind !== 'compare' || filter.operator !== 'eq' || filter.value.kind !== 'string') return undefined;
  const field = list.fields.find((candidate) => candidate.isUnique && candidate.type === 'Text' && entityName(candidate.internalName) === filter.path);
  if (!field) return undefined;
  const id = uniqueHolder(list, field, filter.value.text);
  const item = id === undefined ? undefined : findItem(list, id);
  return item ? [item] : [];
}

function candidates(call: Call, list: ListState): readonly ItemState[] {
  const found = call.options.filter && holders(list, call.options.filter);
  return found ? seenOf(call, list, found) : seenItems(call, list);
}

/** The page of items that a request asks for: filtered, ordered, cut, with the address of the next one. */
export function queryItems(call: Call, list: ListState): ItemPage {
  const { filter, skip, skipToken, expand, top = defaultTop } = call.options;
  if (skip !== undefined) throw notEmulated('$skip on items: SharePoint ignores it; follow odata.nextLink or use $skiptoken');
  demandFewLookups(list, call.options);
  const columnAt = (path: string): Column => columnOf(call.site, list, path, expand);
  const ordering = orderingOf(call, columnAt);
  const countOf = (clause: NonNullable<typeof filter>): number => countWhere(list.items, testOf(clause, columnAt));
  demandUnderThreshold({ list, filter, orders: ordering.columns, threshold: call.threshold, columnOf: columnAt, countOf });
  let found = candidates(call, list);
  if (filter) found = found.filter(testOf(filter, columnAt));
  if (ordering.columns.length > 0 || ordering.isIdDescending) found = [...found].sort((left, other) => compareItems(ordering, left, other));
  if (skipToken !== undefined) found = found.filter(afterToken(skipToken, ordering));
  const items = found.slice(0, top);
  const last = items[items.length - 1];
  const hasMore = last !== undefined && found.length > items.length;
  return { items, nextLink: hasMore ? nextLink(call.url.address, call.url.query, tokenAfter(ordering, last)) : undefined };
}
