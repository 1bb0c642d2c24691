import type { Call } from '../call';
import { notEmulated, overThreshold, tooManyLookups } from '../errors';
import { seenItems } from '../items/queryItems';
import { afterToken, compareItems, tokenAfter, type OrderColumn, type Ordering } from '../items/paging';
import { isLookup, isUser } from '../lists/fieldKinds';
import { mostLookups } from '../items/threshold';
import type { ItemState, ListState } from '../state';
import { camlColumn, demandColumn, type CamlScene } from './camlColumn';
import type { CamlView } from './view';
import { isIndexedCondition, leadingConditions, whereTest } from './where';

/** One page of a CAML query. */
export interface CamlPage {
  readonly items: readonly ItemState[];
  /** `Paged=TRUE&p_ID=…`; undefined after the last page. */
  readonly next: string | undefined;
}

function orderColumn(scene: CamlScene, name: string, isDescending: boolean): OrderColumn {
  const reference = { name: 'FieldRef', attributes: { Name: name }, children: [], text: '' };
  const { field, kind, read } = camlColumn(scene, reference, false);
  return { path: name, isDescending, column: { field, kind, isJoin: false, read: (item) => read(item)[0] ?? null } };
}

function orderingOf(scene: CamlScene, view: CamlView): Ordering {
  const id = view.orderBy.findIndex(({ name }) => name === 'ID');
  const before = id < 0 ? view.orderBy : view.orderBy.slice(0, id);
  return { columns: before.map(({ name, isDescending }) => orderColumn(scene, name, isDescending)), isIdDescending: view.orderBy[id]?.isDescending ?? false };
}

/** The rule of the list view threshold, as for `$filter`. General knowledge, simplified, to be checked on a tenant. */
function demandUnderThreshold(call: Call, scene: CamlScene, view: CamlView): void {
  const { list } = scene;
  if (list.items.length <= call.threshold) return;
  if (!view.where) {
    const [first] = view.orderBy;
    if (first && !demandColumn(list, first.name).isIndexed) throw overThreshold();
    return;
  }
  const conditions = leadingConditions(view.where);
  if (!conditions.every((condition) => isIndexedCondition(scene, condition))) throw overThreshold();
  const tests = conditions.map((condition) => whereTest(scene, condition));
  if (list.items.filter((item) => tests.some((test) => test(item))).length > call.threshold) throw overThreshold();
}

/** Refuses (500) more than twelve lookup and person columns in a view, or in the whole list when the view names none. Source: public issues that quote the code. */
function demandFewLookups(list: ListState, view: CamlView): void {
  const shown = view.viewFields.length === 0 ? list.fields : list.fields.filter((field) => view.viewFields.includes(field.internalName));
  if (shown.filter((field) => isLookup(field) || isUser(field)).length > mostLookups) throw tooManyLookups();
}

/** What is asked of a list. */
export interface CamlRequest {
  readonly view: CamlView;
  /** `Paged=TRUE&p_ID=…` of the page before. */
  readonly token?: string | undefined;
  /** Folder below the list's own in which is looked; the list's own when empty or absent. */
  readonly directory?: string | undefined;
}

/** Without a scope only what is right in the folder is found, folders too. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-server/ms447709(v=office.15) (SPViewScope) */
function isInScope(view: CamlView, directory: string): (item: ItemState) => boolean {
  const isDeep = view.scope.startsWith('Recursive');
  const hasFolders = view.scope === '' || view.scope === 'RecursiveAll';
  return ({ place }) => {
    const own = place?.directory ?? '';
    const isInside = own === directory || (isDeep && (directory === '' || own.startsWith(`${directory}/`)));
    return isInside && (hasFolders || place?.isFolder !== true);
  };
}

/** The page of items that a CAML view asks for. Without `<RowLimit>` all that are found come at once. */
export function queryCaml(call: Call, list: ListState, { view, token, directory = '' }: CamlRequest): CamlPage {
  const scene: CamlScene = { site: call.site, list, userId: call.user.id, now: call.now };
  if (token?.includes('PagedPrev=TRUE') === true) throw notEmulated('PagedPrev in a paging token');
  for (const name of view.viewFields) demandColumn(list, name);
  demandFewLookups(list, view);
  demandUnderThreshold(call, scene, view);
  const ordering = orderingOf(scene, view);
  const test = view.where ? whereTest(scene, view.where) : undefined;
  const isHere = isInScope(view, directory);
  let found = seenItems(call, list).filter((item) => isHere(item) && (test === undefined || test(item)));
  found = [...found].sort((left, right) => compareItems(ordering, left, right));
  if (token !== undefined) found = found.filter(afterToken(token, ordering));
  const items = found.slice(0, view.rowLimit);
  const last = items[items.length - 1];
  return { items, next: last !== undefined && found.length > items.length ? tokenAfter(ordering, last) : undefined };
}
