import { itemNotFound } from '../errors';
import { entityName } from '../lists/fieldKinds';
import type { FieldState, ItemState, ListState, StoredValue } from '../state';

/** The item with an id, or undefined. Items stand in the order of their ids. */
export function findItem(list: ListState, id: number): ItemState | undefined {
  let low = 0;
  let high = list.items.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const item = list.items[middle];
    if (item === undefined) return undefined;
    if (item.id === id) return item;
    if (item.id < id) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** The item with an id; 404 without one. */
export function demandItem(list: ListState, id: number): ItemState {
  const item = findItem(list, id);
  if (!item) throw itemNotFound();
  return item;
}

/** An item's ETag: `"<guid>,<number of writes>"`. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/working-with-lists-and-list-items-with-rest */
export function etagOf(item: ItemState): string {
  return `"${item.guid},${item.version}"`;
}

/** `3.0` for the third version. */
export function versionLabel(uiVersion: number): string {
  return `${Math.floor(uiVersion / 512)}.${uiVersion % 512}`;
}

const builtIn: Readonly<Record<string, (item: ItemState) => StoredValue>> = {
  ID: (item) => item.id,
  Created: (item) => item.created,
  Modified: (item) => item.modified,
  Author: (item) => item.authorId,
  Editor: (item) => item.editorId,
  GUID: (item) => item.guid,
  Attachments: (item) => item.attachments.length > 0,
  ContentTypeId: (item) => item.contentTypeId ?? '0x0100A1B2C3D4E5F60718293A4B5C6D7E8F90',
  FileLeafRef: (item) => item.place?.name ?? '',
  _UIVersionString: (item) => versionLabel(item.uiVersion),
};

/** The value of a column of an item, as stored; a dependent lookup has the one of the lookup that it hangs on. */
export function valueOf(item: ItemState, field: FieldState): StoredValue {
  const special = field.isBuiltIn ? builtIn[field.internalName] : undefined;
  if (special) return special(item);
  return item.values[field.primaryName === '' ? field.internalName : field.primaryName] ?? null;
}

/** The column that a name in JSON means, without regard to lookups' `Id`. */
export function findField(list: ListState, name: string): FieldState | undefined {
  if (name === 'Id') return list.fields.find((field) => field.internalName === 'ID');
  return list.fields.find((field) => entityName(field.internalName) === name);
}
