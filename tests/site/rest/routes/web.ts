import { entityAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { listEntity } from '../lists/listEntity';
import type { Entity } from '../odata/entity';
import { assignmentEntities, roleEntity } from '../security/assignments';
import { demand, webMask, listMask } from '../security/permissions';
import { groupEntity, userEntity } from '../security/principals';
import { maskPair, right } from '../security/roles';
import { sitePath, type GroupState } from '../state';
import { segmentAt } from './arguments';
import { routeListByUrl, routeLists } from './lists';
import { ensureUser, routeGroup, routeGroups, routeUser, routeUserById, routeUsers } from './people';
import { regionalEntity, routeRegional } from './regional';
import { routeRoles } from './roles';
import { routeSecurable } from './securable';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function groupOf(call: Call, key: GroupState['key']): GroupState {
  const group = call.site.groups.find((candidate) => candidate.key === key);
  if (!group) throw unknownRoute(call);
  return group;
}

function webEntity(call: Call): Entity {
  const { site, user } = call;
  const group = (key: GroupState['key']) => (): Entity => groupEntity(site, groupOf(call, key));
  return {
    type: 'SP.Web', id: `${site.url}/_api/Web`, editLink: 'Web',
    properties: {
      Configuration: 0, Created: site.created, Description: '', Id: site.webId, Language: 2057, LastItemModifiedDate: site.created, QuickLaunchEnabled: true,
      ServerRelativeUrl: sitePath(site), Title: site.title, Url: site.url, WebTemplate: 'GROUP',
    },
    onRequest: { EffectiveBasePermissions: () => maskPair(webMask(site, user)), HasUniqueRoleAssignments: () => true },
    navigation: {
      CurrentUser: () => userEntity(site, user),
      RegionalSettings: () => regionalEntity(site),
      AssociatedOwnerGroup: group('owners'),
      AssociatedMemberGroup: group('members'),
      AssociatedVisitorGroup: group('visitors'),
      Lists: () => site.lists.filter((list) => (listMask(site, list, user) & right.viewListItems) !== 0n).map((list) => listEntity(call, list)),
      RoleDefinitions: () => site.roles.map((role) => roleEntity(site, role)),
      RoleAssignments: () => assignmentEntities(site, site.assignments, 'Web'),
    },
  };
}

function webSecurable(call: Call): Parameters<typeof routeSecurable>[1] {
  return {
    mask: webMask(call.site, call.user), own: call.site.assignments, inherited: [], editLink: 'Web',
    setOwn: () => {
      throw unknownRoute(call);
    },
    clearBelow: () => undefined,
  };
}

const routes: Readonly<Record<string, (call: Call, at: number) => Answer>> = {
  lists: routeLists,
  getlist: routeListByUrl,
  siteusers: routeUsers,
  getuserbyid: routeUserById,
  sitegroups: routeGroups,
  ensureuser: ensureUser,
  roledefinitions: routeRoles,
  regionalsettings: routeRegional,
  currentuser: (call, at) => routeUser(call, call.user, at + 1),
  associatedownergroup: (call, at) => routeGroup(call, groupOf(call, 'owners'), at + 1),
  associatedmembergroup: (call, at) => routeGroup(call, groupOf(call, 'members'), at + 1),
  associatedvisitorgroup: (call, at) => routeGroup(call, groupOf(call, 'visitors'), at + 1),
};

/** Serves `web`; somebody without access to the site is refused (403) whatever they ask. */
export function routeWeb(call: Call, at: number): Answer {
  demand(webMask(call.site, call.user), right.open);
  const segment = segmentAt(call, at + 1);
  if (!segment) {
    demandVerb(call, 'GET');
    demandEnd(call, at + 1);
    return entityAnswer(call, webEntity(call));
  }
  const securable = routeSecurable(call, webSecurable(call), at + 1);
  if (securable) return securable;
  const route = routes[segment.name];
  if (!route) throw unknownRoute(call);
  return route(call, at + 1);
}
