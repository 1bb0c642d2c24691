import { entityAnswer, nullAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { contentTypeEntity } from '../lists/contentTypeEntity';
import { folderOf } from '../lists/folders';
import { listEntity } from '../lists/listEntity';
import type { ItemState, ListState } from '../state';
import { segmentAt } from './arguments';
import { routeFileOf } from './files';
import { routeFolder } from './folders';
import { demandEnd, demandVerb } from './unknown';

function contentType(call: Call, list: ListState, item: ItemState): Answer {
  demandVerb(call, 'GET');
  const type = list.contentTypes.find(({ id }) => id === item.contentTypeId);
  return type ? entityAnswer(call, contentTypeEntity(call.site, list, type)) : nullAnswer(call);
}

/** Serves what an item is a part of or stands for: its folder, file, content type and list; undefined when the step is none of it. What it does not have is `odata.null`. Believed: the null. */
export function routeItemPart(call: Call, list: ListState, item: ItemState, at: number): Answer | undefined {
  switch (segmentAt(call, at)?.name) {
    case 'folder': return item.place?.isFolder === true ? routeFolder(call, folderOf(call.site, list, item), at + 1) : nullAnswer(call);
    case 'file': return item.place?.isFolder === false ? routeFileOf(call, { list, item }, at + 1) : nullAnswer(call);
    case 'contenttype':
      demandEnd(call, at + 1);
      return contentType(call, list, item);
    case 'parentlist':
      demandVerb(call, 'GET');
      demandEnd(call, at + 1);
      return entityAnswer(call, listEntity(call, list));
    default: return undefined;
  }
}
