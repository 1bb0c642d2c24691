import type { Call } from '../call';
import { projectedFieldEmpty, unknownField, type RestError } from '../errors';
import { entityName, isLookup, isMulti, isUser } from '../lists/fieldKinds';
import { contentTypeEntity } from '../lists/contentTypeEntity';
import { folderEntity } from '../lists/folderEntity';
import { folderOf, placePath } from '../lists/folders';
import { itemType, listEntity } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import type { NameTree } from '../odata/options';
import { itemMask } from '../security/permissions';
import { maskPair } from '../security/roles';
import { listPath, type FieldState, type ItemState, type ListState, type SiteState } from '../state';
import { attachmentEntities } from './attachmentEntity';
import { userFields } from './columns';
import { allTexts, textCollections } from './textValues';
import { etagOf, findItem, valueOf } from './itemState';

/** One property of an item in JSON. */
interface ShownColumn {
  readonly name: string;
  readonly read: (item: ItemState) => unknown;
}

function idsOf(item: ItemState, field: FieldState): readonly number[] {
  const value = valueOf(item, field);
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? (value as readonly number[]) : [];
}

function textsOf(ids: readonly number[]): string[] | null {
  return ids.length === 0 ? null : ids.map(String);
}

/** Empty multi-valued columns: lookups an empty array, persons null. General knowledge, to be checked on a tenant. */
function referenceColumns(field: FieldState): ShownColumn[] {
  const name = entityName(field.internalName);
  const isSeveral = isMulti(field);
  if (!isUser(field)) return [{ name: `${name}Id`, read: (item) => (isSeveral ? idsOf(item, field) : idsOf(item, field)[0] ?? null) }];
  const idOrNull = (ids: readonly number[]): readonly number[] | number | null => (isSeveral && ids.length > 0 ? ids : ids[0] ?? null);
  return [
    { name: `${name}Id`, read: (item) => idOrNull(idsOf(item, field)) },
    { name: `${name}StringId`, read: (item) => (isSeveral ? textsOf(idsOf(item, field)) : textsOf(idsOf(item, field))?.[0] ?? null) },
  ];
}

const leading: readonly ShownColumn[] = [
  { name: 'FileSystemObjectType', read: (item) => (item.place?.isFolder === true ? 1 : 0) },
  { name: 'ServerRedirectedEmbedUri', read: () => null },
  { name: 'ServerRedirectedEmbedUrl', read: () => '' },
  { name: 'ComplianceAssetId', read: () => null },
  { name: 'Id', read: (item) => item.id },
];

function fieldColumns(field: FieldState): ShownColumn[] {
  if (field.type === 'Computed') return [];
  if (isLookup(field) || isUser(field)) return referenceColumns(field);
  return [{ name: entityName(field.internalName), read: (item) => valueOf(item, field) }];
}

/** The properties that a request shows of a list's items. Source: recorded answers in https://github.com/pnp/pnpcore (both `Id` and `ID`, `OData__` names) */
function shownColumns(list: ListState, select: NameTree | undefined): ShownColumn[] {
  const all = [...leading, ...list.fields.flatMap(fieldColumns)];
  return select === undefined || '*' in select ? all : all.filter(({ name }) => name in select);
}

function userInfoEntity(site: SiteState, id: number): Entity | null {
  const user = site.users.find((candidate) => candidate.id === id);
  if (!user) return null;
  const editLink = `Web/SiteUserInfoList/Items(${id})`;
  return {
    type: 'SP.Data.UserInfoItem', id: `${site.url}/_api/${editLink}`, editLink,
    properties: Object.fromEntries(Object.entries(userFields).map(([name, read]) => [name, read(user)])),
  };
}

/** A lookup gives single lines, numbers, dates and the id of its target, nothing else. General knowledge, to be checked on a tenant. */
const shownTypes = ['Text', 'Number', 'DateTime', 'Counter'];

/** The columns of its target that a lookup can show. */
export function lookupColumns(site: SiteState, field: FieldState): FieldState[] {
  const target = site.lists.find((list) => list.id === field.lookupListId);
  return (target?.fields ?? []).filter((column) => shownTypes.includes(column.type));
}

function targetEntity(site: SiteState, field: FieldState, id: number): Entity | null {
  const target = site.lists.find((list) => list.id === field.lookupListId);
  const item = target && findItem(target, id);
  if (!target || !item) return null;
  const editLink = `Web/Lists(guid'${target.id}')/Items(${id})`;
  const shown = lookupColumns(site, field);
  return {
    type: itemType(target), id: `${site.url}/_api/${editLink}`, editLink, etag: etagOf(item),
    unknown: (name: string): RestError => unknownField(`${field.internalName}/${name}`),
    properties: { Id: item.id, ...Object.fromEntries(shown.map((column) => [entityName(column.internalName), valueOf(item, column)])) },
  };
}

/** Several targets are refused (500) when one of them has nothing in a field that is asked for: SharePoint cannot project it. */
function demandProjected(call: Call, field: FieldState, found: readonly Entity[]): void {
  const name = entityName(field.internalName);
  const asked = Object.keys(call.options.select?.[name] ?? {});
  const empty = asked.find((below) => found.some((entity) => below in entity.properties && [null, ''].includes(entity.properties[below] as null)));
  if (empty !== undefined) throw projectedFieldEmpty(name, empty);
}

function references(call: Call, item: ItemState, field: FieldState): Entity | Entity[] | null {
  const read = isUser(field) ? (id: number) => userInfoEntity(call.site, id) : (id: number) => targetEntity(call.site, field, id);
  const found = idsOf(item, field).flatMap((id) => read(id) ?? []);
  if (!isMulti(field)) return found[0] ?? null;
  demandProjected(call, field, found);
  return found.length === 0 ? null : found;
}

/** The texts of an item's columns as `SP.FieldStringValues`. */
export function textsEntity(site: SiteState, list: ListState, item: ItemState, name: keyof typeof textCollections): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Items(${item.id})/${name}`;
  return { type: 'SP.FieldStringValues', id: `${site.url}/_api/${editLink}`, editLink, properties: allTexts(site, list, item, textCollections[name]) };
}

type Navigation = Record<string, () => Entity | Entity[] | null>;

function navigationOf(call: Call, list: ListState, item: ItemState, fields: readonly FieldState[]): Navigation {
  const type = list.contentTypes.find(({ id }) => id === item.contentTypeId);
  const navigation: Navigation = {
    AttachmentFiles: () => attachmentEntities(call.site, list, item),
    ContentType: () => (type ? contentTypeEntity(call.site, list, type) : null),
    Folder: () => (item.place?.isFolder === true ? folderEntity(call.site, folderOf(call.site, list, item)) : null),
    ParentList: () => listEntity(call, list),
  };
  for (const name of Object.keys(textCollections) as (keyof typeof textCollections)[]) navigation[name] = () => textsEntity(call.site, list, item, name);
  for (const field of fields) navigation[entityName(field.internalName)] = () => references(call, item, field);
  return navigation;
}

/** Where an item stands. Source: recorded answers in https://github.com/pnp/pnpcore (`FileRef` of a plain item: `…/1_.000`) */
function placeProperties(folder: string, item: ItemState): Record<string, () => unknown> {
  return {
    FileRef: () => `${folder}/${placePath(item)}`,
    FileDirRef: () => `${folder}/${placePath(item)}`.replace(/\/[^/]*$/, ''),
    FileLeafRef: () => placePath(item).replace(/^.*\//, ''),
    FSObjType: () => (item.place?.isFolder === true ? 1 : 0),
  };
}

/** Makes entities of a list's items, with the properties that the request shows: lookups and persons are ids until they are expanded. */
export function itemEntities(call: Call, list: ListState, items: readonly ItemState[]): Entity[] {
  const { site, user } = call;
  const columns = shownColumns(list, call.options.select);
  const fields = list.fields.filter((candidate) => isLookup(candidate) || isUser(candidate));
  const [type, folder] = [itemType(list), listPath(site, list)];
  return items.map((item) => {
    const editLink = `Web/Lists(guid'${list.id}')/Items(${item.id})`;
    const properties: Record<string, unknown> = {};
    for (const { name, read } of columns) properties[name] = read(item);
    return {
      type, id: `${site.url}/_api/${editLink}`, editLink, etag: etagOf(item), unknown: unknownField, properties,
      navigation: navigationOf(call, list, item, fields),
      onRequest: {
        EffectiveBasePermissions: () => maskPair(itemMask(site, list, item, user)),
        HasUniqueRoleAssignments: () => item.assignments !== null,
        ...placeProperties(folder, item),
      },
    };
  });
}

/** An item as an entity. */
export function itemEntity(call: Call, list: ListState, item: ItemState): Entity {
  const [entity] = itemEntities(call, list, [item]);
  if (!entity) throw new Error('An item has no entity.');
  return entity;
}
