import type { Call } from '../call';
import { invalidValue, notEmulated } from '../errors';
import { createItem, touchItem } from '../items/writeItem';
import type { ItemState, ListState } from '../state';
import { directoryOf, foldersIn, itemsBelow, itemsIn, placePath, type FolderRef } from './folders';

/** Refuses a name that SharePoint does not take. Source: https://support.microsoft.com/office/restrictions-and-limitations-in-onedrive-and-sharepoint-64883a5d-228e-48f5-b3d2-eb39e07630fa; status and code are believed. */
export function demandName(name: string): void {
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d|_vti_.*)$/i.test(name);
  if (name === '' || name.length > 255 || /["*:<>?/\\|]/.test(name) || /^[ ]|[ .]$/.test(name) || isReserved) throw invalidValue(`The file or folder name '${name}' is not valid.`);
}

function demandList(folder: FolderRef): ListState {
  if (!folder.list) throw notEmulated(`a new folder in ${folder.path}: folders outside lists are not kept`);
  return folder.list;
}

/** The file or folder with a name right inside a folder. */
export function childNamed(call: Call, folder: FolderRef, name: string): ItemState | undefined {
  const wanted = name.toLowerCase();
  const all = [...foldersIn(call.site, folder).flatMap(({ item }) => item ?? []), ...itemsIn(folder)];
  return all.find((item) => item.place?.name.toLowerCase() === wanted);
}

/** Adds a folder; its title stays empty. A taken name is refused. Believed: status and code. */
export function addFolder(call: Call, parent: FolderRef, name: string): ItemState {
  const list = demandList(parent);
  demandName(name);
  if (childNamed(call, parent, name)) throw invalidValue(`A file or folder with the name ${parent.path}/${name} already exists.`);
  const contentType = list.contentTypes.find(({ id }) => id.startsWith('0x0120'));
  return createItem(call, list, {}, {
    place: { directory: directoryOf(parent), name, isFolder: true, content: null },
    ...(contentType ? { contentTypeId: contentType.id } : {}),
  });
}

/** Gives a folder another name; what is in it moves with it. */
export function renameFolder(call: Call, list: ListState, item: ItemState, name: string): void {
  const { place } = item;
  if (!place) return;
  demandName(name);
  const before = placePath(item);
  const below = itemsBelow(list, item);
  touchItem(call, list, item, () => { place.name = name; });
  const after = placePath(item);
  for (const one of below) if (one.place) one.place.directory = after + one.place.directory.slice(before.length);
}

/** Puts a file into a library's folder; a taken name is refused unless it may be overwritten. Believed: status and code. */
export function addFile(call: Call, folder: FolderRef, name: string, how: { readonly content: string; readonly isOverwriting: boolean }): ItemState {
  const list = demandList(folder);
  if (list.template !== 101) throw notEmulated('a file in a list that is no document library');
  demandName(name);
  const same = childNamed(call, folder, name);
  if (same && (!how.isOverwriting || same.place?.isFolder === true)) throw invalidValue(`A file or folder with the name ${folder.path}/${name} already exists.`);
  if (same) {
    writeFile(call, list, same, how.content);
    return same;
  }
  return createItem(call, list, {}, { place: { directory: directoryOf(folder), name, isFolder: false, content: how.content } });
}

/** Replaces what is in a file. */
export function writeFile(call: Call, list: ListState, item: ItemState, content: string): void {
  const { place } = item;
  if (place) touchItem(call, list, item, () => { place.content = content; });
}
