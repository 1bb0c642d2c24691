import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, nullAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { invalidQuery, notEmulated, unknownUser, userNotFound } from '../errors';
import { ensurePerson, isCalled, removePerson } from '../security/people';
import { groupEntity, userEntity } from '../security/principals';
import { demand, webMask } from '../security/permissions';
import { right } from '../security/roles';
import type { UserState } from '../state';
import { numberOf, segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

/** Refuses who may not see people. */
export function demandBrowse(call: Call): void {
  demand(webMask(call.site, call.user), right.browseUserInfo);
}

/** Only those who manage permissions add, change and remove people. General knowledge, to be checked on a tenant (a site administrator's right). */
function demandManage(call: Call): void {
  demand(webMask(call.site, call.user), right.managePermissions);
}

/** What a body may say of a person: the same as before, or another name or address. */
function updateUser(call: Call, user: UserState): Answer {
  demandManage(call);
  const properties = userEntity(call.site, user).properties;
  for (const [name, value] of Object.entries(bodyOf(call))) {
    if (name.startsWith('odata.') || (name in properties && JSON.stringify(properties[name]) === JSON.stringify(value))) continue;
    if (name === 'Title' && typeof value === 'string') user.name = value;
    else if (name === 'Email' && typeof value === 'string') user.email = value;
    else throw notEmulated(`changing '${name}' of a person`);
  }
  return mergedAnswer();
}

function wholeUser(call: Call, user: UserState): Answer {
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, userEntity(call.site, user));
  if (call.verb === 'MERGE') return updateUser(call, user);
  demandManage(call);
  removePerson(call.site, user);
  return deletedAnswer();
}

/** Serves one person; `at` is the step after it. */
export function routeUser(call: Call, user: UserState, at: number): Answer {
  const below = segmentAt(call, at);
  if (!below) return wholeUser(call, user);
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  if (below.name !== 'groups') throw unknownRoute(call);
  const groups = call.site.groups.filter((group) => group.memberIds.includes(user.id));
  return collectionAnswer(call, 'SP.Group', groups.map((group) => groupEntity(call.site, group)));
}

function demandUser(users: readonly UserState[], isFound: (user: UserState) => boolean): UserState {
  const user = users.find(isFound);
  if (!user) throw userNotFound();
  return user;
}

/** The person among some whom a step names: `('login')`, `getbyid(3)`, `getbyemail('…')`, `getbyloginname(…)`; undefined when it names none. */
export function userAt(call: Call, users: readonly UserState[], at: number): { readonly user: UserState; readonly end: number } | undefined {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  const byLogin = (login: string) => (user: UserState): boolean => user.loginName.toLowerCase() === login.toLowerCase();
  if (own?.isCall === true && own.args.length > 0) return { user: demandUser(users, byLogin(textOf(own))), end: at + 1 };
  switch (next?.name) {
    case 'getbyid': return { user: demandUser(users, ({ id }) => id === numberOf(next)), end: at + 2 };
    case 'getbyemail': return { user: demandUser(users, ({ email }) => email.toLowerCase() === textOf(next).toLowerCase()), end: at + 2 };
    case 'getbyloginname': return { user: demandUser(users, byLogin(textOf(next))), end: at + 2 };
    default: return undefined;
  }
}

/** The person whom `removebyid(3)` or `removebyloginname('…')` names; undefined for another step. */
export function userToRemove(call: Call, users: readonly UserState[], at: number): UserState | undefined {
  const segment = segmentAt(call, at);
  if (segment?.name !== 'removebyid' && segment?.name !== 'removebyloginname') return undefined;
  demandVerb(call, 'POST');
  demandEnd(call, at + 1);
  return demandUser(users, segment.name === 'removebyid' ? ({ id }) => id === numberOf(segment) : (user) => isCalled(user, textOf(segment)));
}

/** The person whom a body's `LoginName` means, added to the site when the directory knows them; 400 for nobody. */
export function personOfBody(call: Call): UserState {
  const { LoginName: name } = bodyOf(call);
  if (typeof name !== 'string') throw invalidQuery("The property 'LoginName' is not valid.");
  const user = ensurePerson(call.site, name);
  if (!user) throw unknownUser(name);
  return user;
}

/** Serves `getuserbyid(n)`. */
export function routeUserById(call: Call, at: number): Answer {
  const segment = segmentAt(call, at);
  demandBrowse(call);
  const id = segment ? numberOf(segment) : 0;
  return routeUser(call, demandUser(call.site.users, (user) => user.id === id), at + 1);
}

/** Serves `siteusers`. Source: recorded answers in https://github.com/pnp/pnpcore, and https://github.com/pnp/pnpjs, docs/sp/site-users.md */
export function routeUsers(call: Call, at: number): Answer {
  demandBrowse(call);
  const { users } = call.site;
  const one = userAt(call, users, at);
  if (one) return routeUser(call, one.user, one.end);
  const gone = userToRemove(call, users, at + 1);
  if (gone) {
    demandManage(call);
    removePerson(call.site, gone);
    return nullAnswer(call);
  }
  demandVerb(call, 'GET', 'POST');
  demandEnd(call, at + 1);
  if (call.verb === 'GET') return collectionAnswer(call, 'SP.User', users.map((user) => userEntity(call.site, user)));
  demandManage(call);
  return entityAnswer(call, userEntity(call.site, personOfBody(call)), 201);
}

/** Serves `ensureuser`: by login name or e-mail; somebody of the directory is added, 400 for somebody unknown. Source: recorded answers in https://github.com/pnp/pnpcore */
export function ensureUser(call: Call): Answer {
  demandVerb(call, 'POST');
  demandBrowse(call);
  const { logonName } = bodyOf(call);
  if (typeof logonName !== 'string') throw invalidQuery('The parameter logonName of ensureuser is not valid.');
  const user = ensurePerson(call.site, logonName);
  if (!user) throw unknownUser(logonName);
  return entityAnswer(call, userEntity(call.site, user));
}
