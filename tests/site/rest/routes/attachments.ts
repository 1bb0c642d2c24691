import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { attachmentEntities, attachmentEntity } from '../items/attachmentEntity';
import { addAttachment, demandAttachment, removeAttachment, replaceAttachment } from '../items/attachments';
import { demand, itemMask } from '../security/permissions';
import { right } from '../security/roles';
import type { AttachmentState, ItemState, ListState } from '../state';
import { segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function content(call: Call, list: ListState, item: ItemState, attachment: AttachmentState): Answer {
  demandVerb(call, 'GET', 'PUT');
  if (call.verb === 'GET') {
    const bytes = new Uint8Array(Buffer.from(attachment.content, 'base64'));
    return { status: 200, headers: { 'Content-Type': 'application/octet-stream' }, body: '', bytes };
  }
  demand(itemMask(call.site, list, item, call.user), right.editListItems);
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
  demand(itemMask(call.site, list, item, call.user), right.editListItems);
  removeAttachment(call, list, item, attachment);
  return deletedAnswer();
}

/** Serves `AttachmentFiles` of an item. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
export function routeAttachments(call: Call, list: ListState, item: ItemState, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return oneAttachment(call, list, item, at);
  if (next?.name === 'getbyfilename') return oneAttachment(call, list, item, at + 1);
  if (next?.name === 'add') {
    demandVerb(call, 'POST');
    demandEnd(call, at + 2);
    demand(itemMask(call.site, list, item, call.user), right.editListItems);
    const attachment = addAttachment(call, list, item, textOf(next, 'filename'));
    return entityAnswer(call, attachmentEntity(call.site, list, item, attachment));
  }
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  return collectionAnswer(call, 'SP.Attachment', attachmentEntities(call.site, list, item));
}
