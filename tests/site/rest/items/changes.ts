import type { Call } from '../call';
import { stampOf } from '../call';
import { invalidQuery, invalidValue, notEmulated } from '../errors';
import { changeToken } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import { itemMask } from '../security/permissions';
import { right } from '../security/roles';
import { findItem } from './itemState';
import type { ChangeState, ItemState, ListState } from '../state';

const changeTypes = { add: 1, update: 2, delete: 3, restore: 7 } as const;

/** Notes a change of an item. Source: recorded answers in https://github.com/pnp/pnpcore (types 1, 2, 3); 7 is https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee545877(v=office.15) */
export function logChange(call: Pick<Call, 'site' | 'user' | 'now'>, list: ListState, item: ItemState, kind: keyof typeof changeTypes): void {
  const { site, user } = call;
  list.changes.push({ sequence: site.nextSequence, type: changeTypes[kind], itemId: item.id, uniqueId: item.guid, time: stampOf(call), editorId: user.id });
  site.nextSequence += 1;
}

/** What a query may ask for that this log keeps. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee547937(v=office.15) */
const kept = ['Item', 'Add', 'Update', 'DeleteObject', 'Restore', 'RecursiveAll', 'LatestFirst', 'RequireSecurityTrim', 'IgnoreStartTokenNotFoundError'];
/** What a query may ask for that never happens to the items of a list here: nothing is found of it. */
const never = ['Rename', 'Move', 'SystemUpdate', 'Activity'];
/** What a query may ask for that this log does not keep: it is refused when it is true. */
const notKept = ['Alert', 'ContentType', 'Field', 'File', 'Folder', 'Group', 'GroupMembershipAdd', 'GroupMembershipDelete', 'List', 'Navigation',
  'RoleAssignmentAdd', 'RoleAssignmentDelete', 'RoleDefinitionAdd', 'RoleDefinitionDelete', 'RoleDefinitionUpdate', 'SecurityPolicy', 'Site', 'User', 'View', 'Web'];

/** The sequence number in a change token of this list; 400 for another one. */
export function sequenceOf(list: ListState, token: unknown): number {
  const text = typeof token === 'object' && token !== null ? (token as Record<string, unknown>)['StringValue'] : undefined;
  const found = typeof text === 'string' ? /^1;3;([0-9a-f-]{36});\d+;(-?\d+)$/i.exec(text) : null;
  if (!found || found[1]?.toLowerCase() !== list.id) throw invalidValue('The changeToken is not valid for this list.');
  return Number(found[2]);
}

function queryOf(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { query, ...rest } = body;
  if (Object.keys(rest).length > 0 || typeof query !== 'object' || query === null) throw invalidQuery('The parameter query of getchanges is not valid.');
  const asked = query as Record<string, unknown>;
  for (const [name, value] of Object.entries(asked)) {
    const isKnown = [...kept, ...never, 'ChangeTokenStart', 'ChangeTokenEnd', 'FetchLimit', '__metadata'].includes(name);
    if (!isKnown && !(notKept.includes(name) && value !== true)) throw notEmulated(`'${name}' in the query of getchanges`);
  }
  return asked;
}

function changeEntity(call: Call, list: ListState, change: ChangeState): Entity {
  const editor = call.site.users.find((user) => user.id === change.editorId);
  return {
    type: 'SP.ChangeItem', id: `${call.site.url}/_api/SP.ChangeItem`, editLink: 'SP.ChangeItem',
    properties: {
      ChangeToken: changeToken(list, change.time, change.sequence), ChangeType: change.type, SiteId: call.site.id, Time: change.time,
      Editor: editor?.name ?? '', EditorEmailHint: editor?.email ?? '', ItemId: change.itemId, ListId: list.id, UniqueId: change.uniqueId, WebId: call.site.webId,
    },
  };
}

function wantedTypes(query: Readonly<Record<string, unknown>>): number[] {
  const types: readonly (readonly [string, number])[] = [['Add', changeTypes.add], ['Update', changeTypes.update], ['DeleteObject', changeTypes.delete], ['Restore', changeTypes.restore]];
  return types.flatMap(([name, type]) => (query[name] === true ? [type] : []));
}

function isGiven(token: unknown): boolean {
  return token !== undefined && token !== null;
}

/** Changes of items that are gone cannot be judged any more and are told. General knowledge, to be checked on a tenant. */
function isSeen(call: Call, list: ListState, change: ChangeState): boolean {
  const item = findItem(list, change.itemId);
  return !item || (itemMask(call.site, list, item, call.user) & right.viewListItems) !== 0n;
}

/** The changes of items that `getchanges` asks for, oldest first unless asked otherwise, at most `FetchLimit`. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
export function changeEntities(call: Call, list: ListState, body: Readonly<Record<string, unknown>>): Entity[] {
  const query = queryOf(body);
  if (query['Item'] !== true) throw notEmulated('getchanges without Item: true');
  const wanted = wantedTypes(query);
  const { ChangeTokenStart: from, ChangeTokenEnd: to, FetchLimit: limit } = query;
  const start = isGiven(from) ? sequenceOf(list, from) : -1;
  const end = isGiven(to) ? sequenceOf(list, to) : Number.MAX_SAFE_INTEGER;
  let found = list.changes.filter((change) => change.sequence > start && change.sequence <= end && wanted.includes(change.type));
  if (query['RequireSecurityTrim'] === true) found = found.filter((change) => isSeen(call, list, change));
  if (query['LatestFirst'] === true) found = [...found].reverse();
  return found.slice(0, typeof limit === 'number' ? limit : 1000).map((change) => changeEntity(call, list, change));
}
