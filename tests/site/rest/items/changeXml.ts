import type { Call } from '../call';
import { invalidQuery, invalidValue, notEmulated } from '../errors';
import { queryCaml } from '../caml/queryCaml';
import { parseQuery, parseView, type CamlView } from '../caml/view';
import { changeToken } from '../lists/listEntity';
import { escapeXml } from '../fieldXml';
import { childOf, parseXml } from '../xml';
import type { ChangeState, ItemState, ListState } from '../state';
import { sequenceOf } from './changes';
import { findItem } from './itemState';
import { rowAttributes, viewColumns } from './listStream';

const understood = ['ChangeToken', 'Query', 'QueryOptions', 'RowLimit', 'ViewFields', 'ViewName', 'Contains'];

type Parameters = Readonly<Record<string, unknown>>;

function textOf(query: Parameters, name: string): string {
  const value = query[name];
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw invalidQuery(`The parameter ${name} of getlistitemchangessincetoken is not valid.`);
  return value;
}

function parametersOf(body: Parameters): Parameters {
  const { query } = body;
  if (typeof query !== 'object' || query === null) throw invalidQuery('The parameter query of getlistitemchangessincetoken is not valid.');
  const other = Object.keys(query).find((name) => !understood.includes(name));
  if (other !== undefined) throw notEmulated(`'${other}' in the query of getlistitemchangessincetoken`);
  const parameters = query as Parameters;
  for (const name of ['ViewName', 'Contains']) if (textOf(parameters, name) !== '') throw notEmulated(`${name} in the query of getlistitemchangessincetoken`);
  return parameters;
}

function pagingToken(options: string): string | undefined {
  if (options === '') return undefined;
  const element = parseXml(options);
  const paging = element.name === 'Paging' ? element : childOf(element, 'Paging');
  const other = element.name === 'Paging' ? undefined : element.children.find((child) => child.name !== 'Paging');
  if (other) throw notEmulated(`<${other.name}> in the QueryOptions of getlistitemchangessincetoken`);
  return paging?.attributes['ListItemCollectionPositionNext'];
}

function viewOf(parameters: Parameters): CamlView {
  const query = textOf(parameters, 'Query');
  const { where, orderBy } = query === '' ? { where: undefined, orderBy: [] } : parseQuery(parseXml(query));
  const limit = textOf(parameters, 'RowLimit');
  if (limit !== '' && !/^\d+$/.test(limit)) throw invalidValue(`The RowLimit '${limit}' is not valid.`);
  const fields = textOf(parameters, 'ViewFields');
  const { viewFields } = parseView(fields === '' ? '<View/>' : `<View>${fields}</View>`);
  return { where, orderBy, viewFields, rowLimit: limit === '' || limit === '0' ? undefined : Number(limit), scope: 'RecursiveAll' };
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values).map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
}

const idOf = (kind: string) => ({ itemId, uniqueId }: ChangeState): string => `<Id ChangeType="${kind}" UniqueId="${uniqueId}">${itemId}</Id>`;

/** Deleted and restored items of the changes, each once. */
function idsXml(changes: readonly ChangeState[]): string {
  const newest = new Map(changes.map((change) => [change.itemId, change]));
  const of = (type: number): ChangeState[] => [...newest.values()].filter((change) => change.type === type);
  return [...of(3).map(idOf('Delete')), ...of(7).map(idOf('Restore'))].join('');
}

interface Found {
  readonly items: readonly ItemState[];
  readonly next: string | undefined;
  readonly ids: string;
}

/** Without a token the whole list comes; with one, what was added or changed since, and what went. */
function findChanges(call: Call, list: ListState, parameters: Parameters, view: CamlView): Found {
  const token = textOf(parameters, 'ChangeToken');
  if (token === '') return { ...queryCaml(call, list, { view, token: pagingToken(textOf(parameters, 'QueryOptions')) }), ids: '' };
  const since = sequenceOf(list, { StringValue: token });
  const changes = list.changes.filter((change) => change.sequence > since);
  const changed = new Set(changes.filter((change) => change.type !== 3).map((change) => change.itemId));
  const { items } = queryCaml(call, list, { view: { ...view, rowLimit: undefined } });
  return { items: items.filter((item) => changed.has(item.id) && findItem(list, item.id)), next: undefined, ids: idsXml(changes) };
}

function lastToken(list: ListState): string {
  const last = list.changes[list.changes.length - 1];
  return changeToken(list, last?.time ?? list.created, last?.sequence ?? 0).StringValue;
}

/** What `getlistitemchangessincetoken` answers. Without a token the real answer holds the list's schema too, which is left out here. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms774810(v=office.14) */
export function changesXml(call: Call, list: ListState, body: Parameters): string {
  const parameters = parametersOf(body);
  const view = viewOf(parameters);
  const { items, next, ids } = findChanges(call, list, parameters, view);
  const style = { site: call.site, user: call.user, list, isUtc: true };
  const fields = viewColumns(list, view.viewFields);
  const rows = items.map((item) => `<z:row${attributes(rowAttributes(style, fields, item))} />`).join('');
  const more = next === undefined ? '' : attributes({ ListItemCollectionPositionNext: next });
  return '<?xml version="1.0" encoding="utf-8"?><GetListItemChangesSinceTokenResult>'
    + '<listitems MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" MaxRecommendedEmbeddedFileSize="500" '
    + 'AlternateUrls="" EffectivePermMask="FullMask" xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema">'
    + `<Changes${attributes({ LastChangeToken: lastToken(list) })}>${ids}</Changes>`
    + `<rs:data ItemCount="${items.length}"${more}>${rows}</rs:data></listitems></GetListItemChangesSinceTokenResult>`;
}
