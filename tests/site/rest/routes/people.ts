import { collectionAnswer, entityAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { invalidQuery, memberNotFound, unknownUser, userNotFound } from '../errors';
import { groupEntity, userEntity } from '../security/principals';
import { demand, webMask } from '../security/permissions';
import { right } from '../security/roles';
import type { GroupState, UserState } from '../state';
import { numberOf, segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function demandBrowse(call: Call): void {
  demand(webMask(call.site, call.user), right.browseUserInfo);
}

/** Serves one person; `at` is the step after it. */
export function routeUser(call: Call, user: UserState, at: number): Answer {
  demandVerb(call, 'GET');
  const below = segmentAt(call, at);
  if (!below) return entityAnswer(call, userEntity(call.site, user));
  demandEnd(call, at + 1);
  if (below.name !== 'groups') throw unknownRoute(call);
  const groups = call.site.groups.filter((group) => group.memberIds.includes(user.id));
  return collectionAnswer(call, 'SP.Group', groups.map((group) => groupEntity(call.site, group)));
}

/** Serves one group; `at` is the step after it. */
export function routeGroup(call: Call, group: GroupState, at: number): Answer {
  demandVerb(call, 'GET');
  demandBrowse(call);
  const below = segmentAt(call, at);
  if (!below) return entityAnswer(call, groupEntity(call.site, group));
  demandEnd(call, at + 1);
  if (below.name !== 'users') throw unknownRoute(call);
  const members = call.site.users.filter((user) => group.memberIds.includes(user.id));
  return collectionAnswer(call, 'SP.User', members.map((user) => userEntity(call.site, user)));
}

function demandUser(call: Call, isFound: (user: UserState) => boolean): UserState {
  const user = call.site.users.find(isFound);
  if (!user) throw userNotFound();
  return user;
}

/** Serves `getuserbyid(n)`. */
export function routeUserById(call: Call, at: number): Answer {
  const segment = segmentAt(call, at);
  demandBrowse(call);
  const id = segment ? numberOf(segment) : 0;
  return routeUser(call, demandUser(call, (user) => user.id === id), at + 1);
}

/** Serves `siteusers`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function routeUsers(call: Call, at: number): Answer {
  demandBrowse(call);
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) {
    const login = textOf(own).toLowerCase();
    return routeUser(call, demandUser(call, (user) => user.loginName.toLowerCase() === login), at + 1);
  }
  if (next?.name === 'getbyid') return routeUserById(call, at + 1);
  if (next?.name === 'getbyemail') {
    const email = textOf(next).toLowerCase();
    return routeUser(call, demandUser(call, (user) => user.email.toLowerCase() === email), at + 2);
  }
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  return collectionAnswer(call, 'SP.User', call.site.users.map((user) => userEntity(call.site, user)));
}

/** Serves `sitegroups`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function routeGroups(call: Call, at: number): Answer {
  demandBrowse(call);
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  const one = (group: GroupState | undefined, end: number): Answer => {
    if (!group) throw memberNotFound('Group cannot be found.');
    return routeGroup(call, group, end);
  };
  if (own?.isCall === true && own.args.length > 0) return one(call.site.groups.find((group) => group.id === numberOf(own)), at + 1);
  if (next?.name === 'getbyid') return one(call.site.groups.find((group) => group.id === numberOf(next)), at + 2);
  if (next?.name === 'getbyname') return one(call.site.groups.find((group) => group.title === textOf(next)), at + 2);
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  return collectionAnswer(call, 'SP.Group', call.site.groups.map((group) => groupEntity(call.site, group)));
}

/** Serves `ensureuser`: by login name or e-mail; 400 for somebody unknown. Source: recorded answers in https://github.com/pnp/pnpcore */
export function ensureUser(call: Call): Answer {
  demandVerb(call, 'POST');
  demandBrowse(call);
  const { logonName } = bodyOf(call);
  if (typeof logonName !== 'string') throw invalidQuery('The parameter logonName of ensureuser is not valid.');
  const wanted = logonName.toLowerCase();
  const user = call.site.users.find((candidate) => candidate.loginName.toLowerCase() === wanted || candidate.email.toLowerCase() === wanted);
  if (!user) throw unknownUser(logonName);
  return entityAnswer(call, userEntity(call.site, user));
}
