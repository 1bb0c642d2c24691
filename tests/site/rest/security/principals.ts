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
      IsEmailAuthenticationGuestUser: false, IsShareByEmailGuestUser: false, IsSiteAdmin: false, UserId: null, UserPrincipalName: user.email,
    },
    navigation: { Groups: () => site.groups.filter((group) => group.memberIds.includes(user.id)).map((group) => groupEntity(site, group)) },
  };
}

/** A group as `SP.Group`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function groupEntity(site: SiteState, group: GroupState): Entity {
  const editLink = `Web/SiteGroups/GetById(${group.id})`;
  return {
    type: 'SP.Group', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      Id: group.id, IsHiddenInUI: false, LoginName: group.title, Title: group.title, PrincipalType: 8, AllowMembersEditMembership: group.key === 'members',
      AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false, Description: null, OnlyAllowMembersViewMembership: false,
      OwnerTitle: site.groups.find((other) => other.key === 'owners')?.title ?? '', RequestToJoinLeaveEmailSetting: '',
    },
    navigation: { Users: () => site.users.filter((user) => group.memberIds.includes(user.id)).map((user) => userEntity(site, user)) },
  };
}

/** A person or group by id; 404 without one. */
export function principalEntity(site: SiteState, id: number): Entity {
  const user = site.users.find((candidate) => candidate.id === id);
  if (user) return userEntity(site, user);
  const group = site.groups.find((candidate) => candidate.id === id);
  if (group) return groupEntity(site, group);
  throw memberNotFound(`Can not find the principal with id: ${id}.`);
}
