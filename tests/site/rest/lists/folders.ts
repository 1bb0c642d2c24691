import { listPath, sitePath, type ItemState, type ListState, type SiteState } from '../state';

/** A folder: the site's own, `Lists`, a list's own, or one inside a list. */
export interface FolderRef {
  /** Server-relative, without a slash at the end. */
  readonly path: string;
  readonly list: ListState | null;
  /** The item that is the folder; null for a folder that is no item. */
  readonly item: ItemState | null;
}

/** The address of an item below its list, for example `2026/Spring`: its own when it is a folder or a file. */
export function placePath(item: ItemState): string {
  const { directory, name } = item.place ?? { directory: '', name: '' };
  const leaf = name === '' ? `${item.id}_.000` : name;
  return directory === '' ? leaf : `${directory}/${leaf}`;
}

/** A list's own folder. */
export function rootFolderOf(site: SiteState, list: ListState): FolderRef {
  return { path: listPath(site, list), list, item: null };
}

/** A folder that is an item. */
export function folderOf(site: SiteState, list: ListState, item: ItemState): FolderRef {
  return { path: `${listPath(site, list)}/${placePath(item)}`, list, item };
}

/** The site's own folder. */
export function webFolder(site: SiteState): FolderRef {
  return { path: sitePath(site), list: null, item: null };
}

/** Where a folder's own items stand, below the list. */
export function directoryOf(folder: FolderRef): string {
  return folder.item ? placePath(folder.item) : '';
}

/** A path as the server compares it: server-relative, no slash at the end, small letters. A path that does not begin with a slash is below the site. */
export function comparablePath(site: SiteState, path: string): string {
  const plain = path.replace(/^https?:\/\/[^/]+/i, '').replace(/\/+$/, '');
  return (plain.startsWith('/') ? plain : `${sitePath(site)}/${plain}`.replace(/\/$/, '')).toLowerCase();
}

/** The folder at a path; undefined without one. Letters' case does not count. */
export function findFolder(site: SiteState, path: string): FolderRef | undefined {
  const wanted = comparablePath(site, path);
  const root = webFolder(site);
  if (wanted === root.path.toLowerCase()) return root;
  if (wanted === `${root.path}/lists`.toLowerCase()) return { path: `${root.path}/Lists`, list: null, item: null };
  for (const list of site.lists) {
    const own = rootFolderOf(site, list);
    if (wanted === own.path.toLowerCase()) return own;
    if (!wanted.startsWith(`${own.path.toLowerCase()}/`)) continue;
    const item = list.items.find((candidate) => candidate.place?.isFolder === true && folderOf(site, list, candidate).path.toLowerCase() === wanted);
    if (item) return folderOf(site, list, item);
  }
  return undefined;
}

/** The folders right below a folder. The site's own shows `Lists` and the libraries; a real one has some more. */
export function foldersIn(site: SiteState, folder: FolderRef): FolderRef[] {
  const { list } = folder;
  if (list) {
    const inside = directoryOf(folder);
    return list.items.filter((item) => item.place?.isFolder === true && item.place.directory === inside).map((item) => folderOf(site, list, item));
  }
  const isRoot = folder.path === sitePath(site);
  const lists = site.lists.filter((candidate) => (candidate.template === 101) === isRoot).map((candidate) => rootFolderOf(site, candidate));
  return isRoot ? [{ path: `${folder.path}/Lists`, list: null, item: null }, ...lists] : lists;
}

/** The items right inside a folder that are no folders. */
export function itemsIn(folder: FolderRef): ItemState[] {
  const inside = directoryOf(folder);
  return (folder.list?.items ?? []).filter((item) => item.place?.isFolder !== true && (item.place?.directory ?? '') === inside);
}

/** Every item below a folder, at any depth. */
export function itemsBelow(list: ListState, item: ItemState): ItemState[] {
  const inside = placePath(item);
  return list.items.filter(({ place }) => place !== undefined && (place.directory === inside || place.directory.startsWith(`${inside}/`)));
}
