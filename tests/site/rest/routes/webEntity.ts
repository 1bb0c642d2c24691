import { stampOf, type Call } from '../call';
import { invalidQuery } from '../errors';
import { tokenOf } from '../lists/changeToken';
import { contentTypeEntity } from '../lists/contentTypeEntity';
import { fieldEntity } from '../lists/fieldEntity';
import { folderEntity } from '../lists/folderEntity';
import { foldersIn, webFolder } from '../lists/folders';
import { listEntity } from '../lists/listEntity';
import { webProperties } from '../lists/webProperties';
import type { Entity } from '../odata/entity';
import { assignmentEntities, roleEntity } from '../security/assignments';
import { listMask, webMask } from '../security/permissions';
import { groupEntity, userEntity } from '../security/principals';
import { maskPair, right } from '../security/roles';
import { sitePath, type GroupState, type SiteState } from '../state';
import { regionalEntity } from './regional';

/** One of the site's three associated groups. */
export function associatedGroup(site: SiteState, key: GroupState['key']): GroupState {
  const group = site.groups.find((candidate) => candidate.key === key);
  if (!group) throw invalidQuery(`The site has no group of its ${key}.`);
  return group;
}

function navigationOf(call: Call): Record<string, () => Entity | Entity[] | null> {
  const { site, user } = call;
  const group = (key: GroupState['key']) => (): Entity => groupEntity(site, associatedGroup(site, key));
  return {
    CurrentUser: () => userEntity(site, user),
    RegionalSettings: () => regionalEntity(site),
    AssociatedOwnerGroup: group('owners'),
    AssociatedMemberGroup: group('members'),
    AssociatedVisitorGroup: group('visitors'),
    Lists: () => site.lists.filter((list) => (listMask(site, list, user) & right.viewListItems) !== 0n).map((list) => listEntity(call, list)),
    Fields: () => site.fields.map((field) => fieldEntity(site, null, field)),
    ContentTypes: () => site.contentTypes.map((type) => contentTypeEntity(site, null, type)),
    RootFolder: () => folderEntity(site, webFolder(site)),
    Folders: () => foldersIn(site, webFolder(site)).map((folder) => folderEntity(site, folder)),
    ParentWeb: () => null,
    Webs: () => [],
    RoleDefinitions: () => site.roles.map((role) => roleEntity(site, role)),
    RoleAssignments: () => assignmentEntities(site, site.assignments, 'Web'),
  };
}

/** The site's only web as `SP.Web`. It is the root of its site collection: it has no parent. Source: recorded answers in https://github.com/pnp/pnpcore */
export function webEntity(call: Call): Entity {
  const { site, user } = call;
  return {
    type: 'SP.Web', id: `${site.url}/_api/Web`, editLink: 'Web', properties: webProperties(site),
    onRequest: {
      EffectiveBasePermissions: () => maskPair(webMask(site, user)),
      HasUniqueRoleAssignments: () => true,
      ServerRelativePath: () => ({ DecodedUrl: sitePath(site) }),
      AllProperties: () => webBag(site),
      CurrentChangeToken: () => tokenOf({ kind: 2, id: site.webId }, stampOf(call), site.nextSequence - 1),
    },
    navigation: navigationOf(call),
  };
}

/** The web's property bag, the little of it that the local site has; names are encoded. Believed. */
export function webBag(site: SiteState): Record<string, unknown> {
  return { vti_x005f_defaultlanguage: site.language.toLowerCase(), vti_x005f_associateownergroup: '3', vti_x005f_associatevisitorgroup: '4', vti_x005f_associatemembergroup: '5' };
}
