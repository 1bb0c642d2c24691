import { invalidQuery, notEmulated } from '../errors';
import { compareValues, type Comparable } from '../odata/compare';
import { parseQuery } from '../url';
import type { ItemState } from '../state';
import type { Column } from './columns';

/** A column that a page is ordered by. */
export interface OrderColumn {
  readonly path: string;
  readonly column: Column;
  readonly isDescending: boolean;
}

/** How a page is ordered: by columns, then by id. */
export interface Ordering {
  readonly columns: readonly OrderColumn[];
  readonly isIdDescending: boolean;
}

/** Orders items by the columns asked for, then by id. */
export function compareItems(ordering: Ordering, left: ItemState, right: ItemState): number {
  for (const { column, isDescending } of ordering.columns) {
    const difference = compareValues(column.kind, column.read(left), column.read(right));
    if (difference !== 0) return isDescending ? -difference : difference;
  }
  return ordering.isIdDescending ? right.id - left.id : left.id - right.id;
}

function tokenText(value: Comparable): string {
  if (value === null) return '';
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}

function tokenValue(column: Column, text: string): Comparable {
  if (text === '') return null;
  if (column.kind === 'number') return Number(text);
  return column.kind === 'boolean' ? text === '1' : text;
}

/** The `$skiptoken` that goes on after an item. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests (`Paged=TRUE&p_ID=`); `p_<column>` is general knowledge. */
export function tokenAfter(ordering: Ordering, item: ItemState): string {
  const keys = ordering.columns.map(({ path, column }) => `p_${path}=${encodeURIComponent(tokenText(column.read(item)))}`);
  return ['Paged=TRUE', ...keys, `p_ID=${item.id}`].join('&');
}

/** A test of the items that come after a `$skiptoken`. */
export function afterToken(token: string, { columns: orders, isIdDescending }: Ordering): (item: ItemState) => boolean {
  const given = parseQuery(token);
  if (given.get('Paged') !== 'TRUE') throw invalidQuery(`The expression "$skiptoken=${token}" is not valid.`);
  const id = Number(given.get('p_ID'));
  if (!given.has('p_ID') || !Number.isInteger(id)) throw notEmulated(`the $skiptoken '${token}': it needs p_ID`);
  const other = [...given.keys()].find((key) => key !== 'Paged' && key !== 'p_ID' && !orders.some(({ path }) => key === `p_${path}`));
  if (other !== undefined) throw notEmulated(`'${other}' in the $skiptoken`);
  const keys = orders.map(({ path, column, isDescending }) => {
    const text = given.get(`p_${path}`);
    if (text === undefined) throw notEmulated(`the $skiptoken '${token}' with $orderby: it needs p_${path}`);
    return { column, isDescending, value: tokenValue(column, text) };
  });
  return (item) => {
    for (const { column, isDescending, value } of keys) {
      const difference = compareValues(column.kind, column.read(item), value);
      if (difference !== 0) return isDescending ? difference < 0 : difference > 0;
    }
    return isIdDescending ? item.id < id : item.id > id;
  };
}

/** A query value as SharePoint writes it in `odata.nextLink`: hex in lower case. Source: recorded answers in https://github.com/pnp/pnpcore */
function encodeLower(text: string): string {
  return encodeURIComponent(text).replace(/'/g, '%27').replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}

/** The address of the next page: every option of this one, and the token. */
export function nextLink(address: string, query: ReadonlyMap<string, string>, token: string): string {
  const others = [...query].filter(([name]) => name !== '$skiptoken');
  const options = [['$skiptoken', token] as const, ...others].map(([name, value]) => `${encodeURIComponent(name)}=${encodeLower(value)}`);
  return `${address}?${options.join('&')}`;
}
