import type { Call } from '../call';
import type { Entity } from '../odata/entity';
import { assignmentEntities } from '../security/assignments';
import { listMask } from '../security/permissions';
import { maskPair } from '../security/roles';
import { listPath, sitePath, type ListState } from '../state';
import { contentTypeEntity } from './contentTypeEntity';
import { fieldEntity } from './fieldEntity';
import { folderEntity } from './folderEntity';
import { rootFolderOf } from './folders';
import { settingOf } from './listSettings';
import { viewEntity } from './viewEntity';
import { tokenOf } from './changeToken';
import { parentWebEntity } from './webProperties';

/** How a list's name stands in entity type names: `_` is `_x005f_`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function encodedName(list: ListState): string {
  return list.name.replace(/_/g, '_x005f_').replace(/-/g, '_x002d_').replace(/ /g, '_x0020_');
}

/** The entity type of a list's items: `…ListItem`, in a library `…Item`. */
export function itemType(list: ListState): string {
  return `SP.Data.${encodedName(list)}${list.template === 101 ? '' : 'List'}Item`;
}

/** A list's change token at its newest change. Source: recorded answers in https://github.com/pnp/pnpcore (`1;3;<list>;<ticks>;<sequence>`) */
export function changeToken(list: ListState, time: string, sequence: number): { StringValue: string } {
  return tokenOf({ kind: 3, id: list.id }, time, sequence);
}

function currentToken(list: ListState): { StringValue: string } {
  const last = list.changes[list.changes.length - 1];
  return changeToken(list, last?.time ?? list.created, last?.sequence ?? 0);
}

const kept = ['AllowDeletion', 'CrawlNonDefaultViews', 'Direction', 'DisableCommenting', 'DisableGridEditing', 'DraftVersionVisibility', 'EnableMinorVersions',
  'EnableModeration', 'ExemptFromBlockDownloadOfNonViewableFiles', 'ForceCheckout', 'ImageUrl', 'IrmEnabled', 'IsApplicationList', 'ListExperienceOptions',
  'MajorWithMinorVersionsLimit', 'MultipleDataList', 'ParserDisabled'];
const keptOnRequest = ['DefaultNewFormUrl', 'DefaultEditFormUrl', 'DefaultDisplayFormUrl', 'ValidationFormula', 'ValidationMessage'];

function properties(call: Call, list: ListState): Record<string, unknown> {
  const isLibrary = list.template === 101;
  return {
    ...Object.fromEntries(kept.map((name) => [name, settingOf(list, name)])),
    AllowContentTypes: true, BaseTemplate: list.template, BaseType: isLibrary ? 1 : 0, ContentTypesEnabled: list.contentTypesEnabled,
    Created: list.created, CurrentChangeToken: currentToken(list), DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
    Description: list.description, DocumentTemplateUrl: isLibrary ? `${listPath(call.site, list)}/Forms/template.dotx` : null,
    EnableAttachments: list.enableAttachments, EnableFolderCreation: list.enableFolderCreation, EnableRequestSignOff: true, EnableVersioning: list.enableVersioning,
    EntityTypeName: `${encodedName(list)}${isLibrary ? '' : 'List'}`, FileSavePostProcessingEnabled: false, HasExternalDataSource: false, Hidden: list.isHidden, Id: list.id,
    ImagePath: { DecodedUrl: settingOf(list, 'ImageUrl') }, IrmExpire: false, IrmReject: false, IsCatalog: false, IsPrivate: false,
    ItemCount: list.items.length, LastItemDeletedDate: list.lastDeleted, LastItemModifiedDate: list.lastModified, LastItemUserModifiedDate: list.lastModified,
    ListItemEntityTypeFullName: itemType(list), MajorVersionLimit: list.enableVersioning ? list.majorVersionLimit : 0,
    NoCrawl: list.noCrawl, ParentWebPath: { DecodedUrl: sitePath(call.site) }, ParentWebUrl: sitePath(call.site), ServerTemplateCanCreateFolders: true,
    TemplateFeatureId: isLibrary ? '00bfea71-e717-4e80-aa17-d0c71b360101' : '00bfea71-de22-43b2-a848-c05709900100', Title: list.title,
  };
}

function onRequest(call: Call, list: ListState): Record<string, () => unknown> {
  const { site, user } = call;
  const defaultView = list.views.find((view) => view.isDefault);
  return {
    ...Object.fromEntries(keptOnRequest.map((name) => [name, () => settingOf(list, name)])),
    EffectiveBasePermissions: () => maskPair(listMask(site, list, user)),
    HasUniqueRoleAssignments: () => list.assignments !== null,
    ReadSecurity: () => list.readSecurity,
    WriteSecurity: () => list.writeSecurity,
    OnQuickLaunch: () => list.onQuickLaunch,
    IsSiteAssetsLibrary: () => false,
    IsSystemList: () => false,
    DefaultViewUrl: () => `${listPath(site, list)}/${defaultView?.file ?? ''}`,
  };
}

/** A list as `SP.List`, with what is sent on request alone. Source: recorded answers in https://github.com/pnp/pnpcore */
export function listEntity(call: Call, list: ListState): Entity {
  const { site } = call;
  const editLink = `Web/Lists(guid'${list.id}')`;
  const defaultView = list.views.find((view) => view.isDefault);
  return {
    type: 'SP.List', id: `${site.url}/_api/${editLink}`, editLink, etag: `"${list.version}"`,
    properties: properties(call, list),
    onRequest: onRequest(call, list),
    navigation: {
      Fields: () => list.fields.map((field) => fieldEntity(site, list, field)),
      Views: () => list.views.map((view) => viewEntity(site, list, view)),
      DefaultView: () => (defaultView ? viewEntity(site, list, defaultView) : null),
      RootFolder: () => folderEntity(site, rootFolderOf(site, list)),
      ParentWeb: () => parentWebEntity(site),
      ContentTypes: () => list.contentTypes.map((type) => contentTypeEntity(site, list, type)),
      RoleAssignments: () => assignmentEntities(site, list.assignments ?? site.assignments, editLink),
    },
  };
}
