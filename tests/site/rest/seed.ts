import type { Person, SiteGroupKey } from '../people';
import { nextGuid } from './guid';
import { named, type Language } from './languages';
import { siteFields } from './lists/builtInFields';
import { siteContentTypes } from './lists/contentTypes';
import { roleId, standardRoles } from './security/roles';
import type { DirectoryEntry, GroupState, SiteState } from './state';
import { isoSeconds, zoneFacts } from './timeZone';

/** What a new site is made from. */
export interface SeedOptions {
  readonly url: string;
  readonly timeZone: string;
  readonly language: Language;
  readonly people: readonly Person[];
  /** People of the tenancy beside them; default none. */
  readonly directory?: readonly Person[];
  readonly now: Date;
}

/** First id of a person: the ids below belong to groups and to SharePoint itself. */
const firstUserId = 11;

function entryOf({ key, loginName, name, email, jobTitle = '', isGuest = false }: Person): DirectoryEntry {
  return { key, loginName, name, email, jobTitle, ...(isGuest ? { isGuest } : {}) };
}

function isMember(person: Person): boolean {
  return person.groups.length > 0;
}

function seedGroups(title: string, language: Language, people: readonly Person[]): GroupState[] {
  const group = (id: number, key: SiteGroupKey, suffix: string): GroupState => ({
    id, key, title: `${title} ${named(language, suffix)}`,
    memberIds: people.flatMap((person, index) => (person.groups.includes(key) ? [firstUserId + index] : [])),
  });
  return [group(3, 'owners', 'Owners'), group(4, 'visitors', 'Visitors'), group(5, 'members', 'Members')];
}

/** A new site without lists, with SharePoint's three groups: owners Full Control, members Edit, visitors Read. General knowledge, to be checked on a tenant. */
export function seedSite(options: SeedOptions): SiteState {
  const url = options.url.replace(/\/$/, '');
  const { language } = options;
  zoneFacts(options.timeZone);
  const source = { seed: 20261101 };
  const title = 'Scrutiny';
  const members = options.people.filter(isMember);
  const strangers = options.people.filter((person) => !isMember(person));
  return {
    formatVersion: 1, url, timeZone: options.timeZone, language, title, description: '',
    id: nextGuid(source), webId: nextGuid(source), secret: nextGuid(source),
    created: isoSeconds(options.now),
    seed: source.seed, nextRoleId: 1073741924, nextSequence: 1, nextPrincipalId: firstUserId + members.length,
    users: members.map((person, index) => ({ id: firstUserId + index, ...entryOf(person) })),
    directory: [...strangers, ...(options.directory ?? [])].map(entryOf),
    groups: seedGroups(title, language, members),
    roles: standardRoles().map((role) => ({ ...role, name: named(language, role.name) })),
    assignments: [
      { principalId: 3, roleIds: [roleId.fullControl] },
      { principalId: 4, roleIds: [roleId.read] },
      { principalId: 5, roleIds: [roleId.edit] },
    ],
    lists: [], fields: siteFields(language), contentTypes: siteContentTypes(language), bin: [],
  };
}
