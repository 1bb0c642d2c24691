import { complexAnswer, pageAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { queryCaml } from '../caml/queryCaml';
import { parseView } from '../caml/view';
import { fileNotFound, invalidQuery, notEmulated } from '../errors';
import { changesXml } from '../items/changeXml';
import { itemEntities } from '../items/itemEntity';
import { streamRow, viewColumns } from '../items/listStream';
import { directoryOf, findFolder } from '../lists/folders';
import { itemType } from '../lists/listEntity';
import { listMask } from '../security/permissions';
import type { ListState } from '../state';
import { segmentAt } from './arguments';
import { addValidated } from './itemForms';
import { demandEnd, demandVerb } from './unknown';

type Body = Readonly<Record<string, unknown>>;

function objectOf(body: Body, name: string): Body {
  const value = body[name];
  if (typeof value !== 'object' || value === null) throw invalidQuery(`The parameter ${name} is not valid.`);
  return value as Body;
}

function refuseOthers(what: string, given: Body, names: readonly string[]): void {
  const other = Object.entries(given).find(([name, value]) => !names.includes(name) && value !== null && value !== undefined);
  if (other) throw notEmulated(`'${other[0]}' in the ${what}`);
}

function viewXmlOf(query: Body): string {
  const xml = query['ViewXml'];
  if (xml !== undefined && typeof xml !== 'string') throw invalidQuery("Cannot convert a primitive value to the expected type 'Edm.String'. See the inner exception for more details.");
  return xml ?? '';
}

/** The folder, below the list's own, that a query names; 404 for one that the list has not. */
function directoryIn(call: Call, list: ListState, query: Body): string {
  const path = query['FolderServerRelativeUrl'];
  if (path === undefined || path === null || path === '') return '';
  const folder = typeof path === 'string' ? findFolder(call.site, path) : undefined;
  if (folder?.list !== list) throw fileNotFound();
  return directoryOf(folder);
}

/** Serves `getitems` by CAML. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
function getItems(call: Call, list: ListState): Answer {
  const query = objectOf(bodyOf(call), 'query');
  refuseOthers('query of getitems', query, ['ViewXml', 'ListItemCollectionPosition', 'DatesInUtc', 'FolderServerRelativeUrl', '__metadata']);
  const position = query['ListItemCollectionPosition'];
  const token = typeof position === 'object' && position !== null ? String((position as Body)['PagingInfo'] ?? '') : undefined;
  const page = queryCaml(call, list, { view: parseView(viewXmlOf(query)), token, directory: directoryIn(call, list, query) });
  return pageAnswer(call, itemType(list), itemEntities(call, list, page.items));
}

interface Stream {
  readonly xml: string;
  readonly token: string | undefined;
  readonly first: number;
  readonly isUtc: boolean;
  readonly directory: string;
}

/** Only the rows are known (RenderOptions 0, 2 or none): the schema and the rest of what can be rendered are not. */
function streamOf(call: Call, list: ListState, body: Body): Stream {
  refuseOthers('body of RenderListDataAsStream', body, ['parameters']);
  const parameters = objectOf(body, 'parameters');
  refuseOthers('parameters of RenderListDataAsStream', parameters, ['ViewXml', 'Paging', 'DatesInUtc', 'RenderOptions', 'AddRequiredFields', 'FolderServerRelativeUrl', '__metadata']);
  const { RenderOptions: options = 2, Paging: paging, DatesInUtc: isUtc } = parameters;
  if (options !== 0 && options !== 2) throw notEmulated(`RenderOptions ${JSON.stringify(options)} of RenderListDataAsStream`);
  const token = typeof paging === 'string' && paging !== '' ? paging.replace(/^\?/, '') : undefined;
  const first = Number(/(?:^|&)PageFirstRow=(\d+)/.exec(token ?? '')?.[1] ?? '1');
  return { xml: viewXmlOf(parameters), token: token?.replace(/&(PageFirstRow|View)=[^&]*/g, ''), first, isUtc: isUtc === true, directory: directoryIn(call, list, parameters) };
}

/** Serves `RenderListDataAsStream`. Without a `RowLimit` a page has 30 rows. Source: recorded answers in https://github.com/pnp/pnpcore; the limit is general knowledge. */
function renderStream(call: Call, list: ListState): Answer {
  const { xml, token, first, isUtc, directory } = streamOf(call, list, bodyOf(call));
  const view = parseView(xml);
  const limit = view.rowLimit ?? 30;
  const page = queryCaml(call, list, { view: { ...view, rowLimit: limit }, token, directory });
  const style = { site: call.site, user: call.user, list, isUtc };
  const fields = viewColumns(list, view.viewFields);
  const last = first + page.items.length - 1;
  const next = page.next === undefined ? {} : { NextHref: `?${page.next}&PageFirstRow=${last + 1}&View=00000000-0000-0000-0000-000000000000` };
  return complexAnswer(call, 'SP.ListDataStream', {
    Row: page.items.map((item) => streamRow(style, fields, item)), FirstRow: first,
    FolderPermissions: `0x${listMask(call.site, list, call.user).toString(16)}`, LastRow: last, RowLimit: limit, ...next, FilterLink: '?', ForceNoHierarchy: '1', HierarchyHasIndention: '',
  });
}

function changesSinceToken(call: Call, list: ListState): Answer {
  return { status: 200, headers: { 'Content-Type': 'text/xml; charset=utf-8' }, body: changesXml(call, list, bodyOf(call)) };
}

const routes: Readonly<Record<string, (call: Call, list: ListState) => Answer>> = {
  getitems: getItems,
  renderlistdataasstream: renderStream,
  getlistitemchangessincetoken: changesSinceToken,
  addvalidateupdateitemusingpath: addValidated,
};

/** Serves what asks a list for its items other than by `items`; undefined for another step. */
export function routeListQueries(call: Call, list: ListState, at: number): Answer | undefined {
  const name = segmentAt(call, at)?.name ?? '';
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (!route) return undefined;
  demandVerb(call, 'POST');
  demandEnd(call, at + 1);
  return route(call, list);
}
