import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { attachmentEntities, attachmentEntity } from '../items/attachmentEntity';
import { saveConflict } from '../errors';
import { addAttachment, demandAttachment, removeAttachment, replaceAttachment } from '../items/attachments';
import { demand, itemMask } from '../security/permissions';
import { right } from '../security/roles';
import type { AttachmentState, ItemState, ListState } from '../state';
import { segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

/** Refuses who may not edit the item, and (409) a write that began during another one on the same item. */
function demandWrite(call: Call, list: ListState, item: ItemState): void {
  demand(itemMask(call.site, list, item, call.user), right.editListItems);
  if (call.request.isOverlapping === true) throw saveConflict();
}

function content(call: Call, list: ListState, item: ItemState, attachment: AttachmentState): Answer {
  demandVerb(call, 'GET', 'PUT');
  if (call.verb === 'GET') {
    const bytes = new Uint8Array(Buffer.from(attachment.content, 'base64'));
    return { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, body: '', bytes };
  }
  demandWrite(call, list, item);
  replaceAttachment(call, list, item, attachment);
  return mergedAnswer();
}

function oneAttachment(call: Call, list: ListState, item: ItemState, at: number): Answer {
  const segment = segmentAt(call, at);
  const attachment = demandAttachment(item, segment ? textOf(segment) : '');
  const below = segmentAt(call, at + 1)?.name;
  if (below === '$value') return content(call, list, item, attachment);
  const isRecycling = below === 'recycleobject';
  demandEnd(call, isRecycling ? at + 2 : at + 1);
  demandVerb(call, 'GET', 'DELETE', 'POST');
  if (call.verb === 'GET') return entityAnswer(call, attachmentEntity(call.site, list, item, attachment));
  if (call.verb === 'POST' && !isRecycling) throw unknownRoute(call);
  demandWrite(call, list, item);
  removeAttachment(call, list, item, attachment);
  return deletedAnswer();
}

const byName = ['getbyfilename', 'getbyfilenameaspath'];

/** The methods that add a file, and the argument that names it. */
const adders: Readonly<Record<string, string>> = { add: 'filename', addusingpath: 'decodedurl' };

function add(call: Call, list: ListState, item: ItemState, at: number): Answer {
  const segment = segmentAt(call, at);
  demandVerb(call, 'POST');
  demandEnd(call, at + 1);
  demandWrite(call, list, item);
  const attachment = addAttachment(call, list, item, segment ? textOf(segment, adders[segment.name]) : '');
  return entityAnswer(call, attachmentEntity(call.site, list, item, attachment));
}

/** Serves `AttachmentFiles` of an item. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
export function routeAttachments(call: Call, list: ListState, item: ItemState, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return oneAttachment(call, list, item, at);
  if (next && byName.includes(next.name)) return oneAttachment(call, list, item, at + 1);
  if (next && Object.hasOwn(adders, next.name)) return add(call, list, item, at + 1);
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  return collectionAnswer(call, 'SP.Attachment', attachmentEntities(call.site, list, item));
}
