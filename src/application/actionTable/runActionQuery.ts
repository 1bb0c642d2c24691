import { searchWords } from '../../domain/searchText';
import { facets, type ActionQuery, type Facet, type GroupKey } from '../actionQuery';
import type { ActionView } from '../trackerView';
import type { ActionTable, ColumnName } from './actionTable';
import { inRankOrder } from './ranks';
import { eachPlace, hasMarked } from './valueColumn';

/** Actions that stand together in the list. */
export interface FoundGroup {
  /** As the facet of that name has it. */
  readonly value: string;
  /** Place of its first action in `rows`. */
  readonly from: number;
  readonly count: number;
}

/** What a query finds. */
export interface FoundActions {
  /** In the order in which they are listed. One that belongs to two groups is there twice. */
  readonly rows: readonly ActionView[];
  /** Those of `rows`, one after another; none where nothing is grouped. */
  readonly groups: readonly FoundGroup[];
  /** Different actions found. */
  readonly count: number;
  /** The words that were searched, to be marked. */
  readonly words: readonly string[];
}

/** Which rows a query leaves, as one mark for each; a facet can be passed over. */
function markedRows(table: ActionTable, { search, filters }: ActionQuery, without?: Facet): Uint8Array {
  const marked = new Uint8Array(table.actions.length).fill(1);
  for (const facet of facets) {
    const wanted = filters[facet];
    if (facet === without || !wanted || wanted.length === 0) continue;
    const column = table.column(facet);
    const isWanted = Uint8Array.from(column.values, (value) => (wanted.includes(value) ? 1 : 0));
    for (let row = 0; row < marked.length; row += 1) if (marked[row] === 1 && !hasMarked(column, row, isWanted)) marked[row] = 0;
  }
  for (const word of searchWords(search)) table.texts.keepMatching(word, marked);
  return marked;
}

function placesOf(marked: Uint8Array): Uint32Array {
  const places = new Uint32Array(marked.length);
  let count = 0;
  for (let row = 0; row < marked.length; row += 1) {
    if (marked[row] !== 1) continue;
    places[count] = row;
    count += 1;
  }
  return places.subarray(0, count);
}

/** @param found in the order of the paper */
function inOrder(table: ActionTable, found: Uint32Array, sort: ActionQuery['sort']): Uint32Array {
  if (sort === undefined) return found;
  if (sort.by !== 'paper') return inRankOrder(found, table.ranksBy(sort.by), sort.isDescending);
  return sort.isDescending ? found.slice().reverse() : found;
}

const columnOfGroup = (group: GroupKey): ColumnName => (group === 'owner' ? 'lead' : group);

/** Puts rows under the values that they have, in the order of the values. */
function grouped(table: ActionTable, rows: Uint32Array, group: GroupKey): Pick<FoundActions, 'rows' | 'groups'> {
  const column = table.column(columnOfGroup(group));
  const members = column.values.map((): ActionView[] => []);
  for (const row of rows) {
    const action = table.actions[row];
    if (action) eachPlace(column, row, (place) => members[place]?.push(action));
  }
  const order = inRankOrder(Uint32Array.from(column.values.keys()), table.orderOf(columnOfGroup(group)), false);
  const groups: FoundGroup[] = [];
  const listed: ActionView[] = [];
  for (const place of order) {
    const own = members[place] ?? [];
    if (own.length > 0) groups.push({ value: column.values[place] ?? '', from: listed.length, count: own.length });
    for (const action of own) listed.push(action);
  }
  return { rows: listed, groups };
}

/** Finds the actions that a query asks for, in its order and its groups. The order is stable: what is equal stays as in the paper. */
export function runActionQuery(table: ActionTable, query: ActionQuery): FoundActions {
  const found = placesOf(markedRows(table, query));
  const rows = inOrder(table, found, query.sort);
  const listed = query.group
    ? grouped(table, rows, query.group)
    : { rows: Array.from(rows).flatMap((row) => table.actions[row] ?? []), groups: [] };
  return { ...listed, count: found.length, words: searchWords(query.search) };
}

/** One value of a facet and how many actions would be found with it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The values of a facet with how many actions each would find beside all other facets and the search; those that find none are left out, unless they are chosen. */
export function facetCounts(table: ActionTable, query: ActionQuery, facet: Facet): readonly FacetCount[] {
  const column = table.column(facet);
  const counts = new Uint32Array(column.values.length);
  for (const row of placesOf(markedRows(table, query, facet))) {
    eachPlace(column, row, (place) => (counts[place] = (counts[place] ?? 0) + 1));
  }
  const chosen = query.filters[facet] ?? [];
  const order = inRankOrder(Uint32Array.from(column.values.keys()), table.orderOf(facet), false);
  const present = Array.from(order, (place) => ({ value: column.values[place] ?? '', count: counts[place] ?? 0 }));
  const absent = chosen.filter((value) => !column.values.includes(value)).map((value) => ({ value, count: 0 }));
  return [...present, ...absent].filter(({ value, count }) => count > 0 || chosen.includes(value));
}
