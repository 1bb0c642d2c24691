import { invalidValue, notEmulated, userNotFound } from '../errors';
import type { GroupState, SiteState, UserState } from '../state';
import { webMask } from './permissions';
import { right } from './roles';

type Body = Readonly<Record<string, unknown>>;

const switches = ['AllowMembersEditMembership', 'AllowRequestToJoinLeave', 'AutoAcceptRequestToJoinLeave', 'OnlyAllowMembersViewMembership'] as const;

/** 500, a title that another group has. General knowledge, to be checked on a tenant (status, code). */
function demandFreeTitle(site: SiteState, title: string, except?: GroupState): void {
  const same = site.groups.find((group) => group !== except && group.title.toLowerCase() === title.toLowerCase());
  if (same) throw invalidValue('The specified name is already in use.\n\nPlease try again with another name.');
}

function titleOf(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '' || value.length > 255) throw invalidValue('The group name is empty, or you are using one or more of the following invalid characters.');
  return value.trim();
}

function applyOne(site: SiteState, group: GroupState, name: string, value: unknown): void {
  if (name === 'Title') {
    const title = titleOf(value);
    demandFreeTitle(site, title, group);
    group.title = title;
  } else if (name === 'Description' && (typeof value === 'string' || value === null)) group.description = value ?? '';
  else if (name === 'AllowMembersEditMembership' && typeof value === 'boolean') group.canMembersEdit = value;
  else if (!switches.some((known) => known === name) || value !== false) throw notEmulated(`'${name}': ${JSON.stringify(value)} of a group`);
}

/** Changes a group's properties; 501 for those that are not known. */
export function updateGroup(site: SiteState, group: GroupState, body: Body): void {
  for (const [name, value] of Object.entries(body)) if (!name.startsWith('odata.')) applyOne(site, group, name, value);
}

/** Makes a group; its maker owns it and is its first member. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531432(v=office.15); the membership is general knowledge. */
export function createGroup(site: SiteState, maker: UserState, body: Body): GroupState {
  const title = titleOf(body['Title']);
  demandFreeTitle(site, title);
  const group: GroupState = { id: site.nextPrincipalId, key: 'custom', title, memberIds: [maker.id], ownerId: maker.id };
  updateGroup(site, group, body);
  site.nextPrincipalId += 1;
  site.groups.push(group);
  return group;
}

/** Whether somebody may say who is in a group: its owner, those who manage permissions, and its members where they may. */
export function mayEditMembers(site: SiteState, group: GroupState, user: UserState): boolean {
  if ((webMask(site, user) & right.managePermissions) !== 0n || group.ownerId === user.id) return true;
  return (group.canMembersEdit ?? group.key === 'members') && group.memberIds.includes(user.id);
}

/** Gives a group to a person. */
export function setOwner(site: SiteState, group: GroupState, userId: number): void {
  if (!site.users.some((user) => user.id === userId)) throw userNotFound();
  group.ownerId = userId;
}
