import type { Call } from '../call';
import { stampOf } from '../call';
import { invalidQuery, invalidValue, notEmulated } from '../errors';
import { changeToken } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import type { ChangeState, ItemState, ListState } from '../state';

const changeTypes = { add: 1, update: 2, delete: 3 } as const;

/** Notes a change of an item. Source: recorded answers in https://github.com/pnp/pnpcore (types 1, 2, 3) */
export function logChange(call: Pick<Call, 'site' | 'user' | 'now'>, list: ListState, item: ItemState, kind: keyof typeof changeTypes): void {
  const { site, user } = call;
  list.changes.push({ sequence: site.nextSequence, type: changeTypes[kind], itemId: item.id, uniqueId: item.guid, time: stampOf(call), editorId: user.id });
  site.nextSequence += 1;
}

const flags = ['Item', 'Add', 'Update', 'DeleteObject', 'RecursiveAll'];

/** The sequence number in a change token of this list. */
function sequenceOf(list: ListState, token: unknown): number {
  const text = typeof token === 'object' && token !== null ? (token as Record<string, unknown>)['StringValue'] : undefined;
  const found = typeof text === 'string' ? /^1;3;([0-9a-f-]{36});\d+;(-?\d+)$/i.exec(text) : null;
  if (!found || found[1]?.toLowerCase() !== list.id) throw invalidValue('The changeToken is not valid for this list.');
  return Number(found[2]);
}

function queryOf(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { query, ...rest } = body;
  if (Object.keys(rest).length > 0 || typeof query !== 'object' || query === null) throw invalidQuery('The parameter query of getchanges is not valid.');
  const other = Object.keys(query).find((name) => ![...flags, 'ChangeTokenStart', 'ChangeTokenEnd', 'FetchLimit'].includes(name));
  if (other !== undefined) throw notEmulated(`'${other}' in the query of getchanges`);
  return query as Record<string, unknown>;
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

/** The changes of items that `getchanges` asks for, oldest first, at most `FetchLimit`. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
export function changeEntities(call: Call, list: ListState, body: Readonly<Record<string, unknown>>): Entity[] {
  const query = queryOf(body);
  if (query['Item'] !== true) throw notEmulated('getchanges without Item: true');
  const wanted: number[] = [];
  if (query['Add'] === true) wanted.push(changeTypes.add);
  if (query['Update'] === true) wanted.push(changeTypes.update);
  if (query['DeleteObject'] === true) wanted.push(changeTypes.delete);
  const start = query['ChangeTokenStart'] === undefined ? -1 : sequenceOf(list, query['ChangeTokenStart']);
  const end = query['ChangeTokenEnd'] === undefined ? Number.MAX_SAFE_INTEGER : sequenceOf(list, query['ChangeTokenEnd']);
  const limit = typeof query['FetchLimit'] === 'number' ? query['FetchLimit'] : 1000;
  const found = list.changes.filter((change) => change.sequence > start && change.sequence <= end && wanted.includes(change.type));
  return found.slice(0, limit).map((change) => changeEntity(call, list, change));
}
