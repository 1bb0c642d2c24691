import type { Call } from '../call';
import type { Entity } from '../odata/entity';
import { assignmentEntities } from '../security/assignments';
import { listMask } from '../security/permissions';
import { maskPair } from '../security/roles';
import { listPath, sitePath, type ListState } from '../state';
import { fieldEntity } from './fieldEntity';
import { viewEntity } from './viewEntity';

/** How a list's name stands in entity type names: `_` is `_x005f_`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function encodedName(list: ListState): string {
  return list.name.replace(/_/g, '_x005f_').replace(/-/g, '_x002d_');
}

/** The entity type of a list's items. */
export function itemType(list: ListState): string {
  return `SP.Data.${encodedName(list)}ListItem`;
}

/** A list's change token at its newest change. Source: recorded answers in https://github.com/pnp/pnpcore (`1;3;<list>;<ticks>;<sequence>`) */
export function changeToken(list: ListState, time: string, sequence: number): { StringValue: string } {
  const ticks = BigInt(Date.parse(time)) * 10000n + 621355968000000000n;
  return { StringValue: `1;3;${list.id};${ticks};${sequence}` };
}

function currentToken(call: Call, list: ListState): { StringValue: string } {
  const last = list.changes[list.changes.length - 1];
  return changeToken(list, last?.time ?? list.created, last?.sequence ?? 0);
}

function properties(call: Call, list: ListState): Record<string, unknown> {
  return {
    AllowContentTypes: true, BaseTemplate: 100, BaseType: 0, ContentTypesEnabled: list.contentTypesEnabled, CrawlNonDefaultViews: false,
    Created: list.created, CurrentChangeToken: currentToken(call, list), Description: list.description, Direction: 'none',
    DisableCommenting: false, EnableAttachments: list.enableAttachments, EnableFolderCreation: list.enableFolderCreation, EnableMinorVersions: false,
    EnableModeration: false, EnableRequestSignOff: true, EnableVersioning: list.enableVersioning, EntityTypeName: `${encodedName(list)}List`, ForceCheckout: false,
    HasExternalDataSource: false, Hidden: list.isHidden, Id: list.id, IrmEnabled: false, IsApplicationList: false, IsCatalog: false, IsPrivate: false,
    ItemCount: list.items.length, LastItemDeletedDate: list.lastDeleted, LastItemModifiedDate: list.lastModified, LastItemUserModifiedDate: list.lastModified,
    ListExperienceOptions: 0, ListItemEntityTypeFullName: itemType(list), MajorVersionLimit: list.enableVersioning ? list.majorVersionLimit : 0,
    MultipleDataList: false, NoCrawl: list.noCrawl, ParentWebUrl: sitePath(call.site), ServerTemplateCanCreateFolders: true, Title: list.title,
  };
}

function folderEntity(call: Call, list: ListState): Entity {
  const path = listPath(call.site, list);
  const editLink = `Web/GetFolderByServerRelativePath(decodedurl='${path}')`;
  return {
    type: 'SP.Folder', id: `${call.site.url}/_api/${editLink}`, editLink,
    properties: { Exists: true, ItemCount: list.items.length, Name: list.name, ServerRelativeUrl: path },
  };
}

/** A list as `SP.List`, with what is sent on request alone. Source: recorded answers in https://github.com/pnp/pnpcore */
export function listEntity(call: Call, list: ListState): Entity {
  const { site, user } = call;
  const editLink = `Web/Lists(guid'${list.id}')`;
  const defaultView = list.views.find((view) => view.isDefault);
  return {
    type: 'SP.List', id: `${site.url}/_api/${editLink}`, editLink, etag: `"${list.version}"`,
    properties: properties(call, list),
    onRequest: {
      EffectiveBasePermissions: () => maskPair(listMask(site, list, user)),
      HasUniqueRoleAssignments: () => list.assignments !== null,
      ReadSecurity: () => list.readSecurity,
      WriteSecurity: () => list.writeSecurity,
      OnQuickLaunch: () => list.onQuickLaunch,
      DefaultViewUrl: () => `${listPath(site, list)}/${defaultView?.file ?? ''}`,
    },
    navigation: {
      Fields: () => list.fields.map((field) => fieldEntity(site, list, field)),
      Views: () => list.views.map((view) => viewEntity(site, list, view)),
      DefaultView: () => (defaultView ? viewEntity(site, list, defaultView) : null),
      RootFolder: () => folderEntity(call, list),
      RoleAssignments: () => assignmentEntities(site, list.assignments ?? site.assignments, editLink),
    },
  };
}
