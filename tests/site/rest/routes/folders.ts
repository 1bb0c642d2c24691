import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, nullAnswer, valueAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { accessDenied, fileNotFound, invalidValue } from '../errors';
import { itemEntity } from '../items/itemEntity';
import { recycleItem } from '../items/writeItem';
import { addFolder, childNamed, renameFolder } from '../lists/folderChanges';
import { folderEntity, parentOfFolder, uniqueIdOf } from '../lists/folderEntity';
import { findFolder, folderOf, foldersIn, webFolder, type FolderRef } from '../lists/folders';
import { isMark, objectIn, textIn } from '../lists/properties';
import { demand, itemMask, listMask } from '../security/permissions';
import { right } from '../security/roles';
import type { Segment } from '../url';
import { booleanOf, segmentAt, textOf } from './arguments';
import { routeFilesIn } from './files';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function isSeen(call: Call, { list }: FolderRef): boolean {
  return !list || (listMask(call.site, list, call.user) & right.viewListItems) !== 0n;
}

/** The folder at a path; 404 without one, 403 when its list may not be seen. */
export function demandFolder(call: Call, path: string): FolderRef {
  const folder = findFolder(call.site, path);
  if (!folder) throw fileNotFound();
  if (!isSeen(call, folder)) throw accessDenied();
  return folder;
}

function demandAdd(call: Call, { list }: FolderRef): void {
  if (list) demand(listMask(call.site, list, call.user), right.addListItems);
}

function created(call: Call, parent: FolderRef, name: string, isOverwriting: boolean): Answer {
  demandVerb(call, 'POST');
  demandAdd(call, parent);
  const same = isOverwriting ? childNamed(call, parent, name) : undefined;
  const item = same?.place?.isFolder === true ? same : addFolder(call, parent, name);
  const { list } = parent;
  if (!list) throw unknownRoute(call);
  return entityAnswer(call, folderEntity(call.site, folderOf(call.site, list, item)), 200);
}

/** `addUsingPath` takes a name, or a path: below the folder, or server-relative. */
function addUsingPath(call: Call, parent: FolderRef, segment: Segment): Answer {
  const path = textOf(segment, 'decodedurl');
  const cut = path.lastIndexOf('/');
  const above = cut < 0 ? parent : demandFolder(call, path.startsWith('/') ? path.slice(0, cut) : `${parent.path}/${path.slice(0, cut)}`);
  return created(call, above, path.slice(cut + 1), booleanOf(segment, 'overwrite', false));
}

/** Serves the folders right below a folder. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn450841(v=office.15) */
export function routeFolders(call: Call, parent: FolderRef, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return routeFolder(call, demandFolder(call, `${parent.path}/${textOf(own)}`), at + 1);
  if (next?.name === 'addusingpath') return addUsingPath(call, parent, next);
  if (next?.name === 'getbyurl') return routeFolder(call, demandFolder(call, `${parent.path}/${textOf(next)}`), at + 2);
  demandEnd(call, at + 1);
  demandVerb(call, 'GET');
  const seen = foldersIn(call.site, parent).filter((folder) => isSeen(call, folder));
  return collectionAnswer(call, 'SP.Folder', seen.map((folder) => folderEntity(call.site, folder)));
}

/** A folder that is no item can be neither changed nor thrown away. Believed: status and code. */
function demandItem(call: Call, folder: FolderRef, needed: bigint): { list: NonNullable<FolderRef['list']>; item: NonNullable<FolderRef['item']> } {
  const { list, item } = folder;
  if (!list || !item) throw invalidValue(`The folder ${folder.path} cannot be changed or deleted.`);
  demand(itemMask(call.site, list, item, call.user), needed);
  return { list, item };
}

function remove(call: Call, folder: FolderRef): string {
  const { list, item } = demandItem(call, folder, right.deleteListItems);
  return recycleItem(call, list, item).id;
}

function wholeFolder(call: Call, folder: FolderRef): Answer {
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, folderEntity(call.site, folder));
  if (call.verb === 'DELETE') {
    remove(call, folder);
    return deletedAnswer();
  }
  const { list, item } = demandItem(call, folder, right.editListItems);
  const { Name: name, ...rest } = bodyOf(call);
  if (Object.keys(rest).some((key) => !isMark(key))) throw unknownRoute(call);
  renameFolder(call, list, item, textIn(name));
  return mergedAnswer();
}

function itemFields(call: Call, folder: FolderRef): Answer {
  demandVerb(call, 'GET');
  const { list, item } = folder;
  return list && item ? entityAnswer(call, itemEntity(call, list, item)) : nullAnswer(call);
}

function subFolder(call: Call, folder: FolderRef): Answer {
  return created(call, folder, textIn(objectIn(bodyOf(call), 'leafPath')['DecodedUrl']), false);
}

function recycled(call: Call, folder: FolderRef): Answer {
  demandVerb(call, 'POST');
  return valueAnswer(call, 'Edm.Guid', remove(call, folder));
}

function parent(call: Call, folder: FolderRef, at: number): Answer {
  const above = parentOfFolder(call.site, folder);
  return above ? routeFolder(call, above, at + 1) : nullAnswer(call);
}

const ends: Readonly<Record<string, (call: Call, folder: FolderRef) => Answer>> = {
  listitemallfields: itemFields,
  addsubfolderusingpath: subFolder,
  recycle: recycled,
  deletewithparameters: (call, folder) => {
    demandVerb(call, 'POST');
    remove(call, folder);
    return nullAnswer(call);
  },
  serverrelativeurl: (call, folder) => valueAnswer(call, 'Edm.String', folder.path),
  name: (call, folder) => valueAnswer(call, 'Edm.String', folder.path.split('/').pop() ?? ''),
};

/** Serves one folder; `at` is the step after it. */
export function routeFolder(call: Call, folder: FolderRef, at: number): Answer {
  const below = segmentAt(call, at);
  if (!below) return wholeFolder(call, folder);
  if (below.name === 'folders') return routeFolders(call, folder, at);
  if (below.name === 'files') return routeFilesIn(call, folder, at);
  if (below.name === 'parentfolder') return parent(call, folder, at);
  demandEnd(call, at + 1);
  const end = ends[below.name];
  if (!end) throw unknownRoute(call);
  return end(call, folder);
}

/** Serves `getFolderByServerRelativePath(decodedurl='…')` and `getFolderByServerRelativeUrl('…')` of the web. */
export function routeFolderByPath(call: Call, at: number): Answer {
  const segment = segmentAt(call, at);
  if (!segment) throw unknownRoute(call);
  return routeFolder(call, demandFolder(call, textOf(segment, segment.args[0]?.name)), at + 1);
}

/** Serves `getFolderById('…')` of the web. */
export function routeFolderById(call: Call, at: number): Answer {
  const segment = segmentAt(call, at);
  const id = (segment ? textOf(segment) : '').toLowerCase();
  const everywhere = (folder: FolderRef): FolderRef[] => [folder, ...foldersIn(call.site, folder).flatMap(everywhere)];
  const found = everywhere(webFolder(call.site)).find((folder) => uniqueIdOf(folder) === id);
  if (!found || !isSeen(call, found)) throw fileNotFound();
  return routeFolder(call, found, at + 1);
}
