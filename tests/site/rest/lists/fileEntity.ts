import { versionLabel } from '../items/itemState';
import type { Entity } from '../odata/entity';
import { listPath, type ItemState, type ListState, type SiteState } from '../state';
import { placePath } from './folders';

/** A file's bytes. */
export function bytesOf(item: ItemState): Uint8Array {
  return new Uint8Array(Buffer.from(item.place?.content ?? '', 'base64'));
}

/** A library's file as `SP.File`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function fileEntity(site: SiteState, list: ListState, item: ItemState): Entity {
  const path = `${listPath(site, list)}/${placePath(item)}`;
  const editLink = `Web/GetFileByServerRelativePath(decodedurl='${encodeURIComponent(path.replace(/'/g, "''")).replace(/%2F/g, '/')}')`;
  const etag = `"{${item.guid.toUpperCase()}},${item.version}"`;
  const title = item.values['Title'];
  return {
    type: 'SP.File', id: `${site.url}/_api/${editLink}`, editLink, etag,
    properties: {
      CheckInComment: '', CheckOutType: 2, ContentTag: `{${item.guid.toUpperCase()}},${item.version},1`, CustomizedPageStatus: 0, ETag: etag, Exists: true,
      ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IrmEnabled: false, Length: String(bytesOf(item).length), Level: 1, LinkingUri: null, LinkingUrl: '',
      MajorVersion: item.uiVersion / 512, MinorVersion: 0, Name: item.place?.name ?? '', ServerRelativeUrl: path, TimeCreated: item.created,
      TimeLastModified: item.modified, Title: typeof title === 'string' ? title : null, UIVersion: item.uiVersion, UIVersionLabel: versionLabel(item.uiVersion), UniqueId: item.guid,
    },
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: path }) },
  };
}
