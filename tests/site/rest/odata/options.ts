import { invalidQuery, notEmulated } from '../errors';
import { parseFilter, type Filter } from './filter';

/** Names asked for at one level of `$select` or `$expand`, with the names below each. */
export interface NameTree {
  readonly [name: string]: NameTree;
}

/** One step of `$orderby`. */
export interface Order {
  readonly path: string;
  readonly isDescending: boolean;
}

/** The OData options of a request. */
export interface QueryOptions {
  /** Undefined when there is no `$select`. */
  readonly select: NameTree | undefined;
  readonly expand: NameTree;
  readonly filter: Filter | undefined;
  readonly orderBy: readonly Order[];
  readonly top: number | undefined;
  readonly skip: number | undefined;
  readonly skipToken: string | undefined;
}

const known = ['$select', '$expand', '$filter', '$orderby', '$top', '$skip', '$skiptoken'];

/** A tree without the names that every object has: `$select=constructor` asks for a column. */
function emptyTree(): Record<string, NameTree> {
  return Object.create(null) as Record<string, NameTree>;
}

function parseTree(text: string | undefined): NameTree {
  const tree = emptyTree();
  for (const path of (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '')) {
    let level: Record<string, NameTree> = tree;
    for (const name of path.split('/')) {
      if (name === '') throw invalidQuery(`The expression "${path}" is not valid.`);
      level = (level[name] ??= emptyTree()) as Record<string, NameTree>;
    }
  }
  return tree;
}

function parseOrder(text: string | undefined): Order[] {
  return (text ?? '').split(',').map((part) => part.trim()).filter((part) => part !== '').map((part) => {
    const found = /^([\w/]+)(?:\s+(asc|desc))?$/i.exec(part);
    if (!found) throw invalidQuery(`The expression "${part}" is not valid.`);
    return { path: found[1] ?? '', isDescending: found[2]?.toLowerCase() === 'desc' };
  });
}

/** `$top` is a whole number up to 5,000. General knowledge, to be checked on a tenant. */
function parseTop(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw invalidQuery(`The expression "$top=${text}" is not valid.`);
  const top = Number(text);
  if (top === 0 || top > 5000) throw notEmulated(`$top=${text}: 1 to 5000 are understood`);
  return top;
}

function parseSkip(text: string | undefined): number | undefined {
  if (text !== undefined && !/^\d+$/.test(text)) throw invalidQuery(`The expression "$skip=${text}" is not valid.`);
  return text === undefined ? undefined : Number(text);
}

function refuseOthers(query: ReadonlyMap<string, string>): void {
  for (const name of query.keys()) {
    if (name.startsWith('@') || known.includes(name)) continue;
    throw notEmulated(`the query option '${name}'`);
  }
}

/** Reads the OData options; an unknown one is refused with 501. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests */
export function parseOptions(query: ReadonlyMap<string, string>): QueryOptions {
  refuseOthers(query);
  const filter = query.get('$filter');
  return {
    select: query.has('$select') ? parseTree(query.get('$select')) : undefined,
    expand: parseTree(query.get('$expand')),
    filter: filter === undefined ? undefined : parseFilter(filter),
    orderBy: parseOrder(query.get('$orderby')),
    top: parseTop(query.get('$top')),
    skip: parseSkip(query.get('$skip')),
    skipToken: query.get('$skiptoken'),
  };
}
