import type { Assignment, DirectoryEntry, GroupState, SiteState, UserState } from '../state';

/** Whether a person goes by a login name or an e-mail address, in any case of letters. */
export function isCalled(person: DirectoryEntry, name: string): boolean {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return false;
  return [person.loginName, person.email, person.loginName.split('|').pop() ?? ''].some((known) => known.toLowerCase() === wanted);
}

/** The person of the site who goes by a name; somebody of the directory is added to the site first. Undefined for nobody. */
export function ensurePerson(site: SiteState, name: string): UserState | undefined {
  const known = site.users.find((user) => isCalled(user, name));
  if (known) return known;
  const entry = site.directory.find((candidate) => isCalled(candidate, name));
  if (!entry) return undefined;
  const user: UserState = { id: site.nextPrincipalId, ...entry };
  site.nextPrincipalId += 1;
  site.users.push(user);
  site.directory = site.directory.filter((candidate) => candidate !== entry);
  return user;
}

function withoutPrincipal(assignments: Assignment[] | null, id: number): Assignment[] | null {
  return assignments === null ? null : assignments.filter((assignment) => assignment.principalId !== id);
}

/** Takes every role from a principal that goes. */
function forgetRoles(site: SiteState, id: number): void {
  site.assignments = withoutPrincipal(site.assignments, id) ?? [];
  for (const list of site.lists) {
    list.assignments = withoutPrincipal(list.assignments, id);
    for (const item of list.items) if (item.assignments) item.assignments = withoutPrincipal(item.assignments, id);
  }
}

/**
 * Takes a person off the site, who stays in the directory. What they wrote stays; columns go on naming an id that nobody has,
 * and coming back gives another id. General knowledge, to be checked on a tenant.
 */
export function removePerson(site: SiteState, user: UserState): void {
  const { id, ...entry } = user;
  site.users = site.users.filter((other) => other !== user);
  for (const group of site.groups) group.memberIds = group.memberIds.filter((member) => member !== id);
  forgetRoles(site, id);
  site.directory.push(entry);
}

/** Takes a group, and its roles, off the site. */
export function removeGroup(site: SiteState, group: GroupState): void {
  site.groups = site.groups.filter((other) => other !== group);
  forgetRoles(site, group.id);
}
