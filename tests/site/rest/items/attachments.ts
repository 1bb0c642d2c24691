import type { Call } from '../call';
import { fileNotFound, invalidValue } from '../errors';
import type { AttachmentState, ItemState, ListState } from '../state';
import { touchItem } from './writeItem';

/** Largest attachment, in bytes. Source: https://learn.microsoft.com/office365/servicedescriptions/sharepoint-online-service-description/sharepoint-online-limits */
const maximumBytes = 250 * 1024 * 1024;

function contentOf(call: Call): string {
  const bytes = call.request.bytes ?? new TextEncoder().encode(call.request.body ?? '');
  if (bytes.length === 0) throw invalidValue('The file is empty.');
  if (bytes.length > maximumBytes) throw invalidValue('The file is larger than 250 MB.');
  return Buffer.from(bytes).toString('base64');
}

/** The attachment with a name; 404 without one. */
export function demandAttachment(item: ItemState, name: string): AttachmentState {
  const found = item.attachments.find((attachment) => attachment.name.toLowerCase() === name.toLowerCase());
  if (!found) throw fileNotFound();
  return found;
}

/** Adds a file to an item, which moves the item's ETag on. A taken name is refused. General knowledge, to be checked on a tenant (code). */
export function addAttachment(call: Call, list: ListState, item: ItemState, name: string): AttachmentState {
  if (!list.enableAttachments) throw invalidValue('Attachments are not enabled for this list.');
  if (name === '' || /["*:<>?/\\|#%]/.test(name)) throw invalidValue(`The file name '${name}' is not valid.`);
  const isTaken = item.attachments.some((attachment) => attachment.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw invalidValue(`The specified name is already in use. A file with the name '${name}' already exists.`);
  const attachment = { name, content: contentOf(call) };
  touchItem(call, list, item, () => item.attachments.push(attachment));
  return attachment;
}

/** Replaces what is in an attachment. */
export function replaceAttachment(call: Call, list: ListState, item: ItemState, attachment: AttachmentState): void {
  const content = contentOf(call);
  touchItem(call, list, item, () => {
    attachment.content = content;
  });
}

/** Takes a file from an item. */
export function removeAttachment(call: Call, list: ListState, item: ItemState, attachment: AttachmentState): void {
  touchItem(call, list, item, () => {
    item.attachments = item.attachments.filter((other) => other !== attachment);
  });
}
