import type { Call } from '../call';
import { unknownField, type RestError } from '../errors';
import { entityName, isLookup, isMulti, isUser } from '../lists/fieldKinds';
import { itemType } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import { itemMask } from '../security/permissions';
import { maskPair } from '../security/roles';
import { listPath, type FieldState, type ItemState, type ListState, type SiteState } from '../state';
import { attachmentEntities } from './attachmentEntity';
import { userFields } from './columns';
import { etagOf, findItem, valueOf } from './itemState';

function idsOf(item: ItemState, field: FieldState): readonly number[] {
  const value = valueOf(item, field);
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? (value as readonly number[]) : [];
}

/** Empty multi-valued columns: lookups an empty array, persons null. General knowledge, to be checked on a tenant. */
function referenceProperties(item: ItemState, field: FieldState): Record<string, unknown> {
  const name = entityName(field.internalName);
  const ids = idsOf(item, field);
  if (!isUser(field)) return { [`${name}Id`]: isMulti(field) ? ids : ids[0] ?? null };
  const isEmpty = ids.length === 0;
  if (isMulti(field)) return { [`${name}Id`]: isEmpty ? null : ids, [`${name}StringId`]: isEmpty ? null : ids.map(String) };
  return { [`${name}Id`]: ids[0] ?? null, [`${name}StringId`]: isEmpty ? null : String(ids[0]) };
}

const leading: Readonly<Record<string, unknown>> = { FileSystemObjectType: 0, ServerRedirectedEmbedUri: null, ServerRedirectedEmbedUrl: '', ComplianceAssetId: null };

/** An item's columns as JSON. Source: recorded answers in https://github.com/pnp/pnpcore (both `Id` and `ID`, `OData__` names) */
function properties(list: ListState, item: ItemState): Record<string, unknown> {
  const result: Record<string, unknown> = { ...leading, Id: item.id };
  for (const field of list.fields) {
    if (field.type === 'Computed') continue;
    if (isLookup(field) || isUser(field)) Object.assign(result, referenceProperties(item, field));
    else result[entityName(field.internalName)] = valueOf(item, field);
  }
  return result;
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

function targetEntity(site: SiteState, field: FieldState, id: number): Entity | null {
  const target = site.lists.find((list) => list.id === field.lookupListId);
  const item = target && findItem(target, id);
  if (!target || !item) return null;
  const editLink = `Web/Lists(guid'${target.id}')/Items(${id})`;
  const shown = target.fields.filter((column) => shownTypes.includes(column.type));
  return {
    type: itemType(target), id: `${site.url}/_api/${editLink}`, editLink, etag: etagOf(item),
    unknown: (name: string): RestError => unknownField(`${field.internalName}/${name}`),
    properties: { Id: item.id, ...Object.fromEntries(shown.map((column) => [entityName(column.internalName), valueOf(item, column)])) },
  };
}

function references(call: Call, item: ItemState, field: FieldState): Entity | Entity[] | null {
  const read = isUser(field) ? (id: number) => userInfoEntity(call.site, id) : (id: number) => targetEntity(call.site, field, id);
  const found = idsOf(item, field).flatMap((id) => read(id) ?? []);
  return isMulti(field) ? found : found[0] ?? null;
}

/** An item as an entity: lookups and persons are ids until they are expanded. */
export function itemEntity(call: Call, list: ListState, item: ItemState): Entity {
  const { site, user } = call;
  const editLink = `Web/Lists(guid'${list.id}')/Items(${item.id})`;
  const navigation: Record<string, () => Entity | Entity[] | null> = {
    AttachmentFiles: () => attachmentEntities(site, list, item),
  };
  for (const field of list.fields.filter((candidate) => isLookup(candidate) || isUser(candidate))) {
    navigation[entityName(field.internalName)] = () => references(call, item, field);
  }
  return {
    type: itemType(list), id: `${site.url}/_api/${editLink}`, editLink, etag: etagOf(item), navigation, unknown: unknownField,
    properties: properties(list, item),
    onRequest: {
      EffectiveBasePermissions: () => maskPair(itemMask(site, list, item, user)),
      HasUniqueRoleAssignments: () => item.assignments !== null,
      FileRef: () => `${listPath(site, list)}/${item.id}_.000`,
      FileDirRef: () => listPath(site, list),
    },
  };
}
