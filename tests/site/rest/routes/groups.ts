import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, nullAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { accessDenied, memberNotFound } from '../errors';
import { createGroup, mayEditMembers, setOwner, updateGroup } from '../security/groupChanges';
import { removeGroup } from '../security/people';
import { groupEntity, principalEntity, userEntity } from '../security/principals';
import { demand, webMask } from '../security/permissions';
import { right } from '../security/roles';
import type { GroupState } from '../state';
import { numberOf, segmentAt, textOf } from './arguments';
import { demandBrowse, personOfBody, routeUser, userAt, userToRemove } from './people';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

function demandManage(call: Call): void {
  demand(webMask(call.site, call.user), right.managePermissions);
}

function demandMembership(call: Call, group: GroupState): void {
  if (!mayEditMembers(call.site, group, call.user)) throw accessDenied();
}

function leave(call: Call, group: GroupState, userId: number): void {
  demandMembership(call, group);
  group.memberIds = group.memberIds.filter((id) => id !== userId);
}

/** Serves the people of a group; who is deleted there leaves the group, not the site. */
function routeMembers(call: Call, group: GroupState, at: number): Answer {
  const members = call.site.users.filter((user) => group.memberIds.includes(user.id));
  const one = userAt(call, members, at);
  if (one && call.verb === 'DELETE' && !segmentAt(call, one.end)) {
    leave(call, group, one.user.id);
    return deletedAnswer();
  }
  if (one) return routeUser(call, one.user, one.end);
  const gone = userToRemove(call, members, at + 1);
  if (gone) {
    leave(call, group, gone.id);
    return nullAnswer(call);
  }
  demandVerb(call, 'GET', 'POST');
  demandEnd(call, at + 1);
  if (call.verb === 'GET') return collectionAnswer(call, 'SP.User', members.map((user) => userEntity(call.site, user)));
  demandMembership(call, group);
  const user = personOfBody(call);
  if (!group.memberIds.includes(user.id)) group.memberIds.push(user.id);
  return entityAnswer(call, userEntity(call.site, user), 201);
}

function wholeGroup(call: Call, group: GroupState): Answer {
  demandVerb(call, 'GET', 'MERGE');
  if (call.verb === 'GET') return entityAnswer(call, groupEntity(call.site, group));
  demandManage(call);
  updateGroup(call.site, group, bodyOf(call));
  return mergedAnswer();
}

function routeOwner(call: Call, group: GroupState, at: number): Answer {
  const segment = segmentAt(call, at);
  demandEnd(call, at + 1);
  if (segment?.name === 'owner') {
    demandVerb(call, 'GET');
    const owners = call.site.groups.find((other) => other.key === 'owners');
    return entityAnswer(call, principalEntity(call.site, group.ownerId ?? owners?.id ?? 0));
  }
  if (segment?.name !== 'setuserasowner') throw unknownRoute(call);
  demandVerb(call, 'POST');
  demandManage(call);
  setOwner(call.site, group, numberOf(segment));
  return nullAnswer(call);
}

/** Serves one group; `at` is the step after it. */
export function routeGroup(call: Call, group: GroupState, at: number): Answer {
  demandBrowse(call);
  switch (segmentAt(call, at)?.name) {
    case undefined: return wholeGroup(call, group);
    case 'users': return routeMembers(call, group, at);
    default: return routeOwner(call, group, at);
  }
}

/** A number, also when it is written as a text, as PnPjs writes it in `removeById('5')`. */
function idOf(segment: Parameters<typeof numberOf>[0]): number {
  const value = segment.args[0]?.value;
  return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : numberOf(segment);
}

function demandGroup(call: Call, isFound: (group: GroupState) => boolean): GroupState {
  const group = call.site.groups.find(isFound);
  if (!group) throw memberNotFound('Group cannot be found.');
  return group;
}

const named = (title: string) => (group: GroupState): boolean => group.title.toLowerCase() === title.toLowerCase();

function remove(call: Call, at: number): Answer | undefined {
  const segment = segmentAt(call, at);
  if (segment?.name !== 'removebyid' && segment?.name !== 'removebyloginname') return undefined;
  demandVerb(call, 'POST');
  demandEnd(call, at + 1);
  demandManage(call);
  removeGroup(call.site, demandGroup(call, segment.name === 'removebyid' ? ({ id }) => id === idOf(segment) : named(textOf(segment))));
  return nullAnswer(call);
}

/** Serves `sitegroups`. Source: recorded answers in https://github.com/pnp/pnpcore, and https://github.com/pnp/pnpjs, docs/sp/site-groups.md */
export function routeGroups(call: Call, at: number): Answer {
  demandBrowse(call);
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  if (own?.isCall === true && own.args.length > 0) return routeGroup(call, demandGroup(call, ({ id }) => id === numberOf(own)), at + 1);
  if (next?.name === 'getbyid') return routeGroup(call, demandGroup(call, ({ id }) => id === numberOf(next)), at + 2);
  if (next?.name === 'getbyname') return routeGroup(call, demandGroup(call, named(textOf(next))), at + 2);
  const removed = remove(call, at + 1);
  if (removed) return removed;
  demandVerb(call, 'GET', 'POST');
  demandEnd(call, at + 1);
  if (call.verb === 'GET') return collectionAnswer(call, 'SP.Group', call.site.groups.map((group) => groupEntity(call.site, group)));
  demandManage(call);
  return entityAnswer(call, groupEntity(call.site, createGroup(call.site, call.user, bodyOf(call))), 201);
}
