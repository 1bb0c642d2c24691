import type { Call } from '../call';
import { stampOf } from '../call';
import { invalidQuery, invalidValue, notEmulated } from '../errors';
import { sequenceIn, tokenOf, type TokenOwner } from '../lists/changeToken';
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

/** Whose log of changes is read: a list's, or that of all lists of a web or of a site collection. */
export interface ChangeLog extends TokenOwner {
  readonly lists: readonly ListState[];
}

function sequenceFor(owner: TokenOwner, token: unknown): number {
  const sequence = sequenceIn(owner, token);
  if (sequence === undefined) throw invalidValue('The changeToken is not valid for this object.');
  return sequence;
}

/** The sequence number in a change token of this list; 400 for another one. */
export function sequenceOf(list: ListState, token: unknown): number {
  return sequenceFor({ kind: 3, id: list.id }, token);
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

function changeEntity(call: Call, owner: TokenOwner, list: ListState, change: ChangeState): Entity {
  const editor = call.site.users.find((user) => user.id === change.editorId);
  return {
    type: 'SP.ChangeItem', id: `${call.site.url}/_api/SP.ChangeItem`, editLink: 'SP.ChangeItem',
    properties: {
      ChangeToken: tokenOf(owner, change.time, change.sequence), ChangeType: change.type, SiteId: call.site.id, Time: change.time,
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

/** The changes of items that `getchanges` of a list, web or site asks for, oldest first unless asked otherwise, at most `FetchLimit`. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
export function changeEntities(call: Call, log: ChangeLog, body: Readonly<Record<string, unknown>>): Entity[] {
  const query = queryOf(body);
  if (query['Item'] !== true) throw notEmulated('getchanges without Item: true');
  const wanted = wantedTypes(query);
  const { ChangeTokenStart: from, ChangeTokenEnd: to, FetchLimit: limit } = query;
  const start = isGiven(from) ? sequenceFor(log, from) : -1;
  const end = isGiven(to) ? sequenceFor(log, to) : Number.MAX_SAFE_INTEGER;
  const isWanted = (change: ChangeState): boolean => change.sequence > start && change.sequence <= end && wanted.includes(change.type);
  let found = log.lists.flatMap((list) => list.changes.filter(isWanted).map((change) => ({ list, change })));
  if (log.lists.length > 1) found.sort((left, right) => left.change.sequence - right.change.sequence);
  if (query['RequireSecurityTrim'] === true) found = found.filter(({ list, change }) => isSeen(call, list, change));
  if (query['LatestFirst'] === true) found = [...found].reverse();
  return found.slice(0, typeof limit === 'number' ? limit : 1000).map(({ list, change }) => changeEntity(call, log, list, change));
}
