import type { Call } from '../call';
import { testOf } from '../odata/compare';
import { itemMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ItemState, ListState } from '../state';
import { columnOf, type Column } from './columns';
import { afterToken, compareItems, nextLink, tokenAfter, type OrderColumn } from './paging';
import { countWhere, demandFewLookups, demandUnderThreshold } from './threshold';

/** One page of items. */
export interface ItemPage {
  readonly items: readonly ItemState[];
  readonly nextLink: string | undefined;
}

/** Rows in a page when `$top` does not say. General knowledge, to be checked on a tenant. */
const defaultTop = 100;

function ordersOf(call: Call, columnAt: (path: string) => Column): OrderColumn[] {
  const orders = call.options.orderBy.map(({ path, isDescending }) => ({ path, isDescending, column: columnAt(path) }));
  const id = orders.findIndex(({ column, isDescending }) => column.field.internalName === 'ID' && !isDescending);
  return id < 0 ? orders : orders.slice(0, id);
}

function seen(call: Call, list: ListState): readonly ItemState[] {
  const isPlain = list.readSecurity === 1 && list.items.every((item) => item.assignments === null);
  if (isPlain) return list.items;
  return list.items.filter((item) => (itemMask(call.site, list, item, call.user) & right.viewListItems) !== 0n);
}

/** The page of items that a request asks for: filtered, ordered, cut, with the address of the next one. */
export function queryItems(call: Call, list: ListState): ItemPage {
  const { filter, skipToken, expand, top = defaultTop } = call.options;
  demandFewLookups(list, call.options);
  const columnAt = (path: string): Column => columnOf(call.site, list, path, expand);
  const orders = ordersOf(call, columnAt);
  const countOf = (clause: NonNullable<typeof filter>): number => countWhere(list.items, testOf(clause, columnAt));
  demandUnderThreshold({ list, filter, orders, threshold: call.threshold, columnOf: columnAt, countOf });
  let found = seen(call, list);
  if (filter) found = found.filter(testOf(filter, columnAt));
  if (orders.length > 0) found = [...found].sort((left, right_) => compareItems(orders, left, right_));
  if (skipToken !== undefined) found = found.filter(afterToken(skipToken, orders));
  const items = found.slice(0, top);
  const last = items[items.length - 1];
  const hasMore = last !== undefined && found.length > items.length;
  return { items, nextLink: hasMore ? nextLink(call.url.address, call.url.query, tokenAfter(orders, last)) : undefined };
}
