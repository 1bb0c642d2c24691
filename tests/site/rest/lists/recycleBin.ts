import type { Call } from '../call';
import { stampOf } from '../call';
import { nextGuid } from '../guid';
import { listPath, type ItemState, type ListState, type RecycledState } from '../state';
import { placePath } from './folders';

type Actor = Pick<Call, 'site' | 'user' | 'now'>;

/** A path as the recycle bin says it: below the site's server, without a slash at the start. */
function binPath(path: string): string {
  return path.replace(/^\//, '');
}

function sizeOf(item: ItemState): number {
  const bytes = (base64: string): number => Math.floor((base64.length * 3) / 4);
  return bytes(item.place?.content ?? '') + item.attachments.reduce((sum, attachment) => sum + bytes(attachment.content), 0);
}

/** Notes in the recycle bin that an item went, with what went with it. Source: recorded answers in https://github.com/pnp/pnpcore (shape of a recycled item) */
export function binItem(call: Actor, list: ListState, item: ItemState, below: readonly ItemState[]): RecycledState {
  const { site, user } = call;
  const path = placePath(item).split('/');
  const leafName = path.pop() ?? '';
  const title = item.values['Title'];
  const entry: RecycledState = {
    id: nextGuid(site), title: typeof title === 'string' && item.place?.name === undefined ? title : leafName, leafName,
    dirName: binPath([listPath(site, list), ...path].join('/')), deleted: stampOf(call), deletedById: user.id, authorId: item.authorId,
    size: [item, ...below].reduce((sum, one) => sum + sizeOf(one), 0), stage: 1, listId: list.id, itemId: item.id, belowIds: below.map(({ id }) => id), list: null,
  };
  site.bin.push(entry);
  return entry;
}

/** Moves a whole list into the recycle bin. */
export function binList(call: Actor, list: ListState): RecycledState {
  const { site, user } = call;
  const path = listPath(site, list).split('/');
  const leafName = path.pop() ?? '';
  const entry: RecycledState = {
    id: nextGuid(site), title: list.title, leafName, dirName: binPath(path.join('/')), deleted: stampOf(call), deletedById: user.id, authorId: user.id,
    size: list.items.reduce((sum, item) => sum + sizeOf(item), 0), stage: 1, listId: list.id, itemId: 0, belowIds: [], list,
  };
  site.lists = site.lists.filter((other) => other !== list);
  site.bin.push(entry);
  return entry;
}

const kinds = { file: 1, item: 3, list: 4, folder: 5 } as const;

/** SharePoint's number of what an entry is. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee541897(v=office.15) */
export function kindOfEntry(call: Actor, entry: RecycledState): number {
  if (entry.list) return kinds.list;
  const item = call.site.lists.find(({ id }) => id === entry.listId)?.recycled.find(({ id }) => id === entry.itemId);
  if (item?.place?.isFolder === true) return kinds.folder;
  return item?.place?.content === undefined || item.place.content === null ? kinds.item : kinds.file;
}
