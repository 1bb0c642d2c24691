import { valueAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { invalidQuery, notEmulated } from '../errors';
import { demand, webMask } from '../security/permissions';
import { isCalled } from '../security/people';
import { right } from '../security/roles';
import type { DirectoryEntry, GroupState } from '../state';
import { demandEnd, demandVerb } from './unknown';

type Query = Readonly<Record<string, unknown>>;

const understood = ['AllowEmailAddresses', 'AllowMultipleEntities', 'AllowOnlyEmailAddresses', 'AllUrlZones', 'EnabledClaimProviders', 'ForceClaims',
  'MaximumEntitySuggestions', 'PrincipalSource', 'PrincipalType', 'QueryString', 'Required', 'UrlZone', 'UrlZoneSpecified', 'WebApplicationID', 'QuerySettings', '__metadata'];

/** Kinds of principals, added up. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee541430(v=office.15) */
const kind = { person: 1, group: 8 } as const;

function queryOf(call: Call): Query {
  const { queryParams: query } = bodyOf(call);
  if (typeof query !== 'object' || query === null) throw invalidQuery('The parameter queryParams is not valid.');
  const other = Object.keys(query).find((name) => !understood.includes(name));
  if (other !== undefined) throw notEmulated(`'${other}' in the query of the people picker`);
  if (typeof (query as Query)['QueryString'] !== 'string') throw invalidQuery('The QueryString of the people picker is not valid.');
  return query as Query;
}

/** A person as the people picker tells one. Source: https://github.com/pnp/pnpjs, packages/sp/profiles/types.ts (names); values are general knowledge. */
function personEntity(person: DirectoryEntry): Record<string, unknown> {
  const mail = person.loginName.split('|').pop() ?? '';
  return {
    Key: person.loginName, DisplayText: person.name, IsResolved: true, Description: mail, EntityType: 'User',
    EntityData: {
      IsAltSecIdPresent: 'False', Title: person.jobTitle, Email: person.email, MobilePhone: '', ObjectId: '', Department: '', PrincipalType: person.isGuest === true ? 'GUEST_USER' : 'User',
    },
    MultipleMatches: [], ProviderName: 'Tenant', ProviderDisplayName: 'Tenant',
  };
}

function groupEntity(group: GroupState): Record<string, unknown> {
  return {
    Key: group.title, DisplayText: group.title, IsResolved: true, Description: group.title, EntityType: 'SPGroup',
    EntityData: { SPGroupID: String(group.id), AccountName: group.title, PrincipalType: 'SharePointGroup' },
    MultipleMatches: [], ProviderName: '', ProviderDisplayName: '',
  };
}

/** People are found by the beginning of a part of their name, of their address or login. General knowledge, to be checked on a tenant. */
function isFound(person: DirectoryEntry, words: string): boolean {
  const wanted = words.trim().toLowerCase();
  const parts = [person.name, ...person.name.split(' '), person.email, person.loginName, person.loginName.split('|').pop() ?? ''];
  return wanted !== '' && parts.some((part) => part.toLowerCase().startsWith(wanted));
}

function typeOf(query: Query): number {
  return typeof query['PrincipalType'] === 'number' ? query['PrincipalType'] : kind.person;
}

function groupsFor(call: Call, query: Query, words: string): GroupState[] {
  if ((typeOf(query) & kind.group) === 0) return [];
  return call.site.groups.filter((group) => group.title.toLowerCase().startsWith(words.trim().toLowerCase()));
}

function everybody(call: Call, query: Query): readonly DirectoryEntry[] {
  return (typeOf(query) & kind.person) === 0 ? [] : [...call.site.users, ...call.site.directory];
}

/** Serves `clientPeoplePickerSearchUser`: the tenancy's people, whether they are on the site or not, as a text of JSON. */
export function searchPeople(call: Call): Answer {
  demandPicker(call);
  const query = queryOf(call);
  const words = String(query['QueryString']);
  const limit = typeof query['MaximumEntitySuggestions'] === 'number' ? query['MaximumEntitySuggestions'] : 30;
  const found = [...everybody(call, query).filter((person) => isFound(person, words)).map(personEntity), ...groupsFor(call, query, words).map(groupEntity)];
  return valueAnswer(call, 'Edm.String', JSON.stringify(found.slice(0, limit)));
}

/** Serves `clientPeoplePickerResolveUser`: the one whom a login or an address names, or an entity that is not resolved, with those it could be. */
export function resolvePerson(call: Call): Answer {
  demandPicker(call);
  const query = queryOf(call);
  const words = String(query['QueryString']);
  const people = everybody(call, query);
  const exact = people.find((person) => isCalled(person, words));
  const alike = people.filter((person) => isFound(person, words));
  const only = exact ?? (alike.length === 1 ? alike[0] : undefined);
  const unresolved = {
    Key: words, DisplayText: words, IsResolved: false, Description: words, EntityType: '', EntityData: {},
    MultipleMatches: alike.map(personEntity), ProviderName: '', ProviderDisplayName: '',
  };
  return valueAnswer(call, 'Edm.String', JSON.stringify(only ? personEntity(only) : unresolved));
}

function demandPicker(call: Call): void {
  demandVerb(call, 'POST');
  demandEnd(call, 1);
  demand(webMask(call.site, call.user), right.browseUserInfo);
}

/** Below `_api/`, in lower case. */
export const peoplePickerPaths = {
  search: 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickersearchuser',
  resolve: 'sp.ui.applicationpages.clientpeoplepickerwebserviceinterface.clientpeoplepickerresolveuser',
} as const;
