import type { Entity } from '../odata/entity';
import { listPath, type AttachmentState, type ItemState, type ListState, type SiteState } from '../state';

/** An attachment as `SP.Attachment`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function attachmentEntity(site: SiteState, list: ListState, item: ItemState, attachment: AttachmentState): Entity {
  const editLink = `Web/Lists(guid'${list.id}')/Items(${item.id})/AttachmentFiles('${encodeURIComponent(attachment.name.replace(/'/g, "''"))}')`;
  const path = `${listPath(site, list)}/Attachments/${item.id}/${attachment.name}`;
  return {
    type: 'SP.Attachment', id: `${site.url}/_api/${editLink}`, editLink,
    properties: { FileName: attachment.name, FileNameAsPath: { DecodedUrl: attachment.name }, ServerRelativePath: { DecodedUrl: path }, ServerRelativeUrl: path },
  };
}

/** All attachments of an item. */
export function attachmentEntities(site: SiteState, list: ListState, item: ItemState): Entity[] {
  return item.attachments.map((attachment) => attachmentEntity(site, list, item, attachment));
}
