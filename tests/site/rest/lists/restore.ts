import type { Call } from '../call';
import { stampOf } from '../call';
import { fileNotFound, invalidValue } from '../errors';
import { logChange } from '../items/changes';
import { addUnique, demandUnique, forgetUnique } from '../items/unique';
import type { ItemState, ListState, RecycledState } from '../state';
import { placePath } from './folders';
import { demandFreeTitle } from './listCreate';

function takenPath(list: ListState, item: ItemState): boolean {
  return item.place?.name !== undefined && item.place.name !== '' && list.items.some((other) => placePath(other).toLowerCase() === placePath(item).toLowerCase());
}

/** Items come back under their old ids. A value that a unique column has got meanwhile, or a taken name, is refused. Believed: statuses and codes. */
function restoreItems(call: Call, list: ListState, entry: RecycledState): void {
  const wanted = new Set([entry.itemId, ...entry.belowIds]);
  const back = list.recycled.filter((item) => wanted.has(item.id));
  if (!back.some((item) => item.id === entry.itemId)) throw fileNotFound();
  for (const item of back) {
    demandUnique(list, item.id, item.values);
    if (takenPath(list, item)) throw invalidValue(`A file or folder with the name ${placePath(item)} already exists.`);
  }
  list.recycled = list.recycled.filter((item) => !wanted.has(item.id));
  list.items = [...list.items, ...back].sort((left, right) => left.id - right.id);
  forgetUnique(list);
  list.lastModified = stampOf(call);
  for (const item of back) {
    addUnique(list, item);
    logChange(call, list, item, 'restore');
  }
}

function restoreList(call: Call, list: ListState): void {
  demandFreeTitle(call.site, list.title);
  call.site.lists.push(list);
}

/** Takes an entry out of the recycle bin and brings back what it stands for. */
export function restoreEntry(call: Call, entry: RecycledState): void {
  if (entry.list) restoreList(call, entry.list);
  else {
    const list = call.site.lists.find(({ id }) => id === entry.listId);
    if (!list) throw invalidValue('The list of this item is not there any more: restore it first.');
    restoreItems(call, list, entry);
  }
  call.site.bin = call.site.bin.filter((other) => other !== entry);
}

/** Forgets an entry for good. */
export function purgeEntry(call: Call, entry: RecycledState): void {
  const list = call.site.lists.find(({ id }) => id === entry.listId);
  const gone = new Set([entry.itemId, ...entry.belowIds]);
  if (list && !entry.list) list.recycled = list.recycled.filter((item) => !gone.has(item.id));
  call.site.bin = call.site.bin.filter((other) => other !== entry);
}
