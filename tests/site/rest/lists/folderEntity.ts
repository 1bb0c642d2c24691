import { guidOf } from '../guid';
import type { Entity } from '../odata/entity';
import { listPath, type SiteState } from '../state';
import { foldersIn, folderOf, itemsIn, placePath, rootFolderOf, webFolder, type FolderRef } from './folders';
import { parentWebEntity } from './webProperties';

/** The id of a folder: its item's, or one that always belongs to its path. */
export function uniqueIdOf(folder: FolderRef): string {
  return folder.item?.guid ?? guidOf(folder.path.toLowerCase());
}

function timesOf(site: SiteState, folder: FolderRef): { TimeCreated: string; TimeLastModified: string } {
  const { item, list } = folder;
  return {
    TimeCreated: item?.created ?? list?.created ?? site.created,
    TimeLastModified: item?.modified ?? list?.lastModified ?? site.created,
  };
}

/** The folder in which a folder stands; null for the site's own. */
export function parentOfFolder(site: SiteState, folder: FolderRef): FolderRef | null {
  const { list, item } = folder;
  if (!list) return folder.path === webFolder(site).path ? null : webFolder(site);
  if (!item) return list.template === 101 ? webFolder(site) : { path: `${webFolder(site).path}/Lists`, list: null, item: null };
  const parent = list.items.find((candidate) => candidate.place?.isFolder === true && placePath(candidate) === item.place?.directory);
  return parent ? folderOf(site, list, parent) : rootFolderOf(site, list);
}

/** A folder as `SP.Folder`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function folderEntity(site: SiteState, folder: FolderRef): Entity {
  const editLink = `Web/GetFolderByServerRelativePath(decodedurl='${encodeURIComponent(folder.path.replace(/'/g, "''")).replace(/%2F/g, '/')}')`;
  const isRootOfLibrary = folder.list?.template === 101 && folder.item === null;
  return {
    type: 'SP.Folder', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      Exists: true, ExistsAllowThrowForPolicyFailures: true, ExistsWithException: true, IsWOPIEnabled: false,
      ItemCount: itemsIn(folder).length + (folder.list ? foldersIn(site, folder).length : 0), Name: folder.path.split('/').pop() ?? '', ProgID: null,
      ServerRelativeUrl: folder.path, ...timesOf(site, folder), UniqueId: uniqueIdOf(folder), WelcomePage: isRootOfLibrary ? `${listPath(site, folder.list ?? { name: '', template: 101 })}/Forms/AllItems.aspx` : '',
    },
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: folder.path }), ContentTypeOrder: () => null, UniqueContentTypeOrder: () => null },
    navigation: {
      Folders: () => foldersIn(site, folder).map((below) => folderEntity(site, below)),
      ParentFolder: () => {
        const parent = parentOfFolder(site, folder);
        return parent ? folderEntity(site, parent) : null;
      },
      ParentWeb: () => parentWebEntity(site),
    },
  };
}
