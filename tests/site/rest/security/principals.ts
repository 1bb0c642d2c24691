import { memberNotFound } from '../errors';
import type { Entity } from '../odata/entity';
import type { GroupState, SiteState, UserState } from '../state';

/** A person as `SP.User`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function userEntity(site: SiteState, user: UserState): Entity {
  const editLink = `Web/GetUserById(${user.id})`;
  return {
    type: 'SP.User', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      Id: user.id, IsHiddenInUI: false, LoginName: user.loginName, Title: user.name, PrincipalType: 1, Email: user.email, Expiration: '',
      IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: user.isGuest === true, IsSiteAdmin: false, UserId: null,
      UserPrincipalName: user.loginName.split('|').pop() ?? '',
    },
    navigation: { Groups: () => site.groups.filter((group) => group.memberIds.includes(user.id)).map((group) => groupEntity(site, group)) },
  };
}

/** The name of who owns a group: a person, or the site's owners. */
function ownerTitle(site: SiteState, group: GroupState): string {
  const owner = site.users.find((user) => user.id === group.ownerId);
  return owner?.name ?? site.groups.find((other) => other.key === 'owners')?.title ?? '';
}

/** A group as `SP.Group`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function groupEntity(site: SiteState, group: GroupState): Entity {
  const editLink = `Web/SiteGroups/GetById(${group.id})`;
  return {
    type: 'SP.Group', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      Id: group.id, IsHiddenInUI: false, LoginName: group.title, Title: group.title, PrincipalType: 8, AllowMembersEditMembership: group.canMembersEdit ?? group.key === 'members',
      AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false, Description: group.description ?? null, OnlyAllowMembersViewMembership: false,
      OwnerTitle: ownerTitle(site, group), RequestToJoinLeaveEmailSetting: '',
    },
    navigation: { Users: () => site.users.filter((user) => group.memberIds.includes(user.id)).map((user) => userEntity(site, user)), Owner: () => ownerEntity(site, group) },
  };
}

function ownerEntity(site: SiteState, group: GroupState): Entity | null {
  const owner = site.users.find((user) => user.id === group.ownerId);
  if (owner) return userEntity(site, owner);
  const owners = site.groups.find((other) => other.key === 'owners');
  return owners && owners !== group ? groupEntity(site, owners) : null;
}

/** A person or group by id; 404 without one. */
export function principalEntity(site: SiteState, id: number): Entity {
  const user = site.users.find((candidate) => candidate.id === id);
  if (user) return userEntity(site, user);
  const group = site.groups.find((candidate) => candidate.id === id);
  if (group) return groupEntity(site, group);
  throw memberNotFound(`Can not find the principal with id: ${id}.`);
}
