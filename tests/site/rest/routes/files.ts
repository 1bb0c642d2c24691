import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, nullAnswer, valueAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { demandEtag } from '../concurrency';
import { accessDenied, fileNotFound, invalidValue } from '../errors';
import { itemEntity } from '../items/itemEntity';
import { recycleItem } from '../items/writeItem';
import { bytesOf, fileEntity } from '../lists/fileEntity';
import { addFile, childNamed, writeFile } from '../lists/folderChanges';
import { comparablePath, findFolder, itemsIn, type FolderRef } from '../lists/folders';
import { demand, itemMask, listMask } from '../security/permissions';
import { right } from '../security/roles';
import type { ItemState, ListState } from '../state';
import type { Segment } from '../url';
import { booleanOf, segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

/** Largest upload in one request, in bytes. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/upload-large-files-sample-app-for-sharepoint */
const maximumBytes = 250 * 1024 * 1024;

/** A file of a library. */
export interface FileRef {
  readonly list: ListState;
  readonly item: ItemState;
}

function contentOf(call: Call): string {
  const bytes = call.request.bytes ?? new TextEncoder().encode(call.request.body ?? '');
  if (bytes.length > maximumBytes) throw invalidValue('The file is larger than 250 MB.');
  return Buffer.from(bytes).toString('base64');
}

function demandFile(call: Call, folder: FolderRef | undefined, name: string): FileRef {
  const list = folder?.list;
  const item = folder ? childNamed(call, folder, name) : undefined;
  if (!list || !item || item.place?.isFolder !== false) throw fileNotFound();
  if ((listMask(call.site, list, call.user) & right.viewListItems) === 0n) throw accessDenied();
  return { list, item };
}

function content(call: Call, { list, item }: FileRef): Answer {
  demandVerb(call, 'GET', 'PUT');
  if (call.verb === 'GET') return { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, body: '', bytes: bytesOf(item) };
  demand(itemMask(call.site, list, item, call.user), right.editListItems);
  writeFile(call, list, item, contentOf(call));
  return mergedAnswer();
}

function remove(call: Call, { list, item }: FileRef): string {
  demand(itemMask(call.site, list, item, call.user), right.deleteListItems);
  return recycleItem(call, list, item).id;
}

function wholeFile(call: Call, file: FileRef): Answer {
  const entity = fileEntity(call.site, file.list, file.item);
  demandVerb(call, 'GET', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, entity);
  demandEtag(call, entity.etag ?? '');
  remove(call, file);
  return deletedAnswer();
}

const ends: Readonly<Record<string, (call: Call, file: FileRef) => Answer>> = {
  $value: content,
  listitemallfields: (call, { list, item }) => {
    demandVerb(call, 'GET');
    return entityAnswer(call, itemEntity(call, list, item));
  },
  recycle: (call, file) => {
    demandVerb(call, 'POST');
    return valueAnswer(call, 'Edm.Guid', remove(call, file));
  },
  deletewithparameters: (call, file) => {
    demandVerb(call, 'POST');
    remove(call, file);
    return nullAnswer(call);
  },
};

/** Serves one file; `at` is the step after it. */
export function routeFileOf(call: Call, file: FileRef, at: number): Answer {
  const below = segmentAt(call, at);
  if (!below) return wholeFile(call, file);
  demandEnd(call, at + 1);
  const end = ends[below.name];
  if (!end) throw unknownRoute(call);
  return end(call, file);
}

function addUsingPath(call: Call, folder: FolderRef, segment: Segment): Answer {
  demandVerb(call, 'POST');
  const { list } = folder;
  if (!list) throw unknownRoute(call);
  demand(listMask(call.site, list, call.user), right.addListItems);
  if (segment.args.some(({ name }) => name !== 'decodedurl' && name !== 'overwrite')) throw unknownRoute(call);
  const item = addFile(call, folder, textOf(segment, 'decodedurl'), { content: contentOf(call), isOverwriting: booleanOf(segment, 'overwrite', false) });
  return entityAnswer(call, fileEntity(call.site, list, item));
}

/** Serves the files of a folder. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn450841(v=office.15) */
export function routeFilesIn(call: Call, folder: FolderRef, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return routeFileOf(call, demandFile(call, folder, textOf(own)), at + 1);
  if (next?.name === 'addusingpath') return addUsingPath(call, folder, next);
  demandEnd(call, at + 1);
  demandVerb(call, 'GET');
  const { list } = folder;
  const files = itemsIn(folder).filter((item) => item.place?.isFolder === false);
  return collectionAnswer(call, 'SP.File', list ? files.map((item) => fileEntity(call.site, list, item)) : []);
}

/** Serves `getFileByServerRelativePath(decodedurl='…')` of the web. */
export function routeFileByPath(call: Call, at: number): Answer {
  const segment = segmentAt(call, at);
  if (!segment) throw unknownRoute(call);
  const path = comparablePath(call.site, textOf(segment, segment.args[0]?.name));
  const cut = path.lastIndexOf('/');
  return routeFileOf(call, demandFile(call, findFolder(call.site, path.slice(0, cut)), path.slice(cut + 1)), at + 1);
}
