import type { Call } from '../call';
import { isLookup, isMulti, isUser } from '../lists/fieldKinds';
import type { Entity } from '../odata/entity';
import { unknownField } from '../errors';
import type { FieldState, ItemState, ListState, StoredValue, VersionState } from '../state';
import { findItem, versionLabel } from './itemState';
import { encodedColumn } from './textValues';

interface Reference {
  readonly LookupId: number;
  readonly LookupValue: string | null;
  readonly Email?: string;
}

function person(call: Call, id: number): Reference {
  const user = call.site.users.find((candidate) => candidate.id === id);
  return { LookupId: id, LookupValue: user?.name ?? null, Email: user?.email ?? '' };
}

function reference(call: Call, field: FieldState, id: number): Reference {
  if (isUser(field)) return person(call, id);
  const target = call.site.lists.find((list) => list.id === field.lookupListId);
  const item = target && findItem(target, id);
  return { LookupId: id, LookupValue: item ? String(item.values[field.lookupField] ?? '') : null };
}

function shown(call: Call, field: FieldState, value: StoredValue): unknown {
  if (!isLookup(field) && !isUser(field)) return value;
  const ids = typeof value === 'number' ? [value] : Array.isArray(value) ? (value as readonly number[]) : [];
  const found = ids.map((id) => reference(call, field, id));
  return isMulti(field) ? found : found[0] ?? null;
}

function versionEntity(call: Call, list: ListState, item: ItemState, version: VersionState): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Items(${item.id})/Versions(${version.uiVersion})`;
  const columns = list.fields.filter((field) => !field.isBuiltIn || field.internalName === 'Title');
  return {
    type: 'SP.ListItemVersion', id: `${call.site.url}/_api/${editLink}`, editLink, unknown: unknownField,
    properties: {
      VersionId: version.uiVersion, VersionLabel: versionLabel(version.uiVersion), IsCurrentVersion: version.uiVersion === item.uiVersion,
      ID: item.id, Created: version.modified, Modified: version.modified, Author: person(call, item.authorId), Editor: person(call, version.editorId),
      OData__x005f_UIVersionString: versionLabel(version.uiVersion), OData__x005f_UIVersion: version.uiVersion,
      ...Object.fromEntries(columns.map((field) => [encodedColumn(field.internalName), shown(call, field, version.values[field.internalName] ?? null)])),
    },
  };
}

/** An item's versions, newest first; without versioning there is the current one alone. Source: recorded answers in https://github.com/pnp/pnpcore */
export function versionEntities(call: Call, list: ListState, item: ItemState): Entity[] {
  const { uiVersion, modified, editorId, values } = item;
  const all = [...item.versions, { uiVersion, modified, editorId, values }];
  return all.reverse().map((version) => versionEntity(call, list, item, version));
}
