import { accessDenied } from '../errors';
import type { Assignment, ItemState, ListState, SiteState, UserState } from '../state';
import { maskOf, right } from './roles';

function maskFrom(site: SiteState, assignments: readonly Assignment[], user: UserState): bigint {
  const ids = new Set([user.id, ...site.groups.filter((group) => group.memberIds.includes(user.id)).map((group) => group.id)]);
  let mask = 0n;
  for (const assignment of assignments) {
    if (!ids.has(assignment.principalId)) continue;
    for (const role of site.roles) if (assignment.roleIds.includes(role.id)) mask |= maskOf(role);
  }
  return mask;
}

/** What a person may do on the site. */
export function webMask(site: SiteState, user: UserState): bigint {
  return maskFrom(site, site.assignments, user);
}

/** What a person may do on a list: its own role assignments, or the site's while it inherits. */
export function listMask(site: SiteState, list: ListState, user: UserState): bigint {
  return maskFrom(site, list.assignments ?? site.assignments, user);
}

/**
 * What a person may do on an item. `WriteSecurity` 2 leaves editing and deleting to the author, 4 to nobody, `ReadSecurity` 2
 * hides others' items; Manage Lists overrides all. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee541413(v=office.15) and general knowledge, to be checked on a tenant.
 */
export function itemMask(site: SiteState, list: ListState, item: ItemState, user: UserState): bigint {
  const mask = item.assignments ? maskFrom(site, item.assignments, user) : listMask(site, list, user);
  if ((mask & right.manageLists) !== 0n) return mask;
  const isOwn = item.authorId === user.id;
  if (list.readSecurity === 2 && !isOwn) return 0n;
  const isWritable = list.writeSecurity === 1 || (list.writeSecurity === 2 && isOwn);
  return isWritable ? mask : mask & ~(right.editListItems | right.deleteListItems);
}

/** Refuses (403) unless a mask has a right. */
export function demand(mask: bigint, needed: bigint): void {
  if ((mask & needed) !== needed) throw accessDenied();
}
