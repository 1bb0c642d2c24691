import type { Call } from '../call';
import { stampOf } from '../call';
import { deletionRestricted, invalidValue, unknownField } from '../errors';
import { nextGuid } from '../guid';
import { entityName, isLookup, isUser } from '../lists/fieldKinds';
import { itemsBelow } from '../lists/folders';
import { binItem } from '../lists/recycleBin';
import type { FieldState, ItemState, ListState, RecycledState, Values } from '../state';
import { logChange } from './changes';
import { convertValue, defaultOf } from './convert';
import { addUnique, demandUnique, forgetUnique, removeUnique } from './unique';

/** Written by nobody: SharePoint ignores them in a body. General knowledge, to be checked on a tenant. */
const ignored = new Set(['Id', 'ID', 'GUID', 'Created', 'Modified', 'AuthorId', 'AuthorStringId', 'EditorId', 'EditorStringId', 'Attachments',
  'OData__UIVersionString', 'FileSystemObjectType', 'ContentTypeId', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl', 'ComplianceAssetId']);

function writtenName(field: FieldState): string {
  const name = entityName(field.internalName);
  return isLookup(field) || isUser(field) ? `${name}Id` : name;
}

function readBody(call: Call, list: ListState, body: Readonly<Record<string, unknown>>): Values {
  const values: Values = {};
  for (const [name, value] of Object.entries(body)) {
    if (ignored.has(name) || name.startsWith('odata.') || name.includes('@odata.')) continue;
    const field = list.fields.find((candidate) => !candidate.isReadOnly && writtenName(candidate) === name);
    if (!field) throw unknownField(name);
    values[field.internalName] = convertValue(call.site, field, value);
  }
  return values;
}

function withDefaults(call: Call, list: ListState, given: Values): Values {
  const values: Values = {};
  for (const field of list.fields.filter((candidate) => !candidate.isReadOnly)) {
    const value = field.internalName in given ? given[field.internalName] ?? null : defaultOf(call.site, field, call.now);
    if (value !== null) values[field.internalName] = value;
  }
  return values;
}

/** What makes a new item more than a plain one. */
export type NewItem = Pick<ItemState, 'place' | 'contentTypeId'>;

/** The content type that a body asks for, or the list's first one. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-2010/ms452896(v=office.14); that an unknown one is refused: believed */
function contentTypeOf(list: ListState, wanted: unknown): Pick<ItemState, 'contentTypeId'> {
  const given = typeof wanted === 'object' && wanted !== null && 'StringValue' in wanted ? wanted.StringValue : wanted;
  const found = given === undefined ? list.contentTypes[0] : list.contentTypes.find(({ id }) => typeof given === 'string' && id.toLowerCase().startsWith(given.toLowerCase()));
  if (!found && given !== undefined) throw invalidValue(`The content type '${JSON.stringify(given)}' is none of the list's.`);
  return found ? { contentTypeId: found.id } : {};
}

/** Creates an item from what a body says; `extra` makes it a folder, a file, or one of another content type. */
export function createItem(call: Call, list: ListState, body: Readonly<Record<string, unknown>>, extra: NewItem = {}): ItemState {
  return createWith(call, list, readBody(call, list, body), { ...contentTypeOf(list, body['ContentTypeId']), ...extra });
}

/** Creates an item from values that are checked already; defaults fill what they leave out. */
export function createWith(call: Call, list: ListState, given: Values, extra: NewItem = contentTypeOf(list, undefined)): ItemState {
  const values = withDefaults(call, list, given);
  demandUnique(list, 0, values);
  const now = stampOf(call);
  list.lastItemId += 1;
  const item: ItemState = {
    id: list.lastItemId, guid: nextGuid(call.site), created: now, authorId: call.user.id, modified: now, editorId: call.user.id,
    version: 1, uiVersion: 512, values, attachments: [], versions: [], assignments: null, ...extra,
  };
  list.items.push(item);
  addUnique(list, item);
  list.lastModified = now;
  logChange(call, list, item, 'add');
  return item;
}

function keepVersion(list: ListState, item: ItemState): void {
  if (!list.enableVersioning) return;
  item.versions.push({ uiVersion: item.uiVersion, modified: item.modified, editorId: item.editorId, values: { ...item.values } });
  const kept = Math.max(0, list.majorVersionLimit - 1);
  if (item.versions.length > kept) item.versions.splice(0, item.versions.length - kept);
  item.uiVersion += 512;
}

/** Marks an item as written just now: its ETag moves on, with a new version when values changed. */
export function touchItem(call: Call, list: ListState, item: ItemState, change: () => void): void {
  keepVersion(list, item);
  change();
  item.version += 1;
  item.modified = stampOf(call);
  item.editorId = call.user.id;
  list.lastModified = item.modified;
  logChange(call, list, item, 'update');
}

/** Changes an item by what a body says; what it does not name stays. */
export function updateItem(call: Call, list: ListState, item: ItemState, body: Readonly<Record<string, unknown>>): void {
  updateWith(call, list, item, readBody(call, list, body));
}

/** Changes an item by values that are checked already. */
export function updateWith(call: Call, list: ListState, item: ItemState, given: Values): void {
  const values: Values = {};
  for (const [name, value] of Object.entries({ ...item.values, ...given })) if (value !== null) values[name] = value;
  demandUnique(list, item.id, values);
  removeUnique(list, item);
  touchItem(call, list, item, () => {
    item.values = values;
  });
  addUnique(list, item);
}

function demandNotRestricted(call: Call, list: ListState, item: ItemState): void {
  for (const other of call.site.lists) {
    for (const field of other.fields.filter((candidate) => candidate.deleteBehavior === 'Restrict' && candidate.lookupListId === list.id)) {
      if (other.items.some((candidate) => candidate.values[field.internalName] === item.id)) throw deletionRestricted(list.title, other.title);
    }
  }
}

function emptyLookup(item: ItemState, field: FieldState, id: number): void {
  const value = item.values[field.internalName];
  if (value === id) delete item.values[field.internalName];
  else if (Array.isArray(value)) item.values[field.internalName] = (value as readonly number[]).filter((target) => target !== id);
}

/** Lookups at an item that goes are emptied. General knowledge, to be checked on a tenant (recycled targets). */
function emptyLookups(call: Call, list: ListState, id: number): void {
  for (const other of call.site.lists) {
    for (const field of other.fields.filter((candidate) => isLookup(candidate) && candidate.lookupListId === list.id)) {
      for (const item of other.items) emptyLookup(item, field, id);
      if (field.isUnique) forgetUnique(other);
    }
  }
}

/** Moves an item, a folder with what is in it, to the recycle bin, as REST's DELETE does too. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/complete-basic-operations-using-sharepoint-rest-endpoints */
export function recycleItem(call: Call, list: ListState, item: ItemState): RecycledState {
  const below = item.place?.isFolder === true ? itemsBelow(list, item) : [];
  const gone = new Set([item, ...below]);
  for (const one of gone) demandNotRestricted(call, list, one);
  for (const one of gone) emptyLookups(call, list, one.id);
  list.items = list.items.filter((candidate) => !gone.has(candidate));
  list.recycled.push(...gone);
  list.lastDeleted = stampOf(call);
  list.lastModified = list.lastDeleted;
  for (const one of gone) logChange(call, list, one, 'delete');
  return binItem(call, list, item, below);
}
