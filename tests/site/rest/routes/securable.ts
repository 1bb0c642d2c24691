import { collectionAnswer, complexAnswer, deletedAnswer, entityAnswer, nullAnswer, valueAnswer, type Answer } from '../answer';
import type { Call } from '../call';
import { invalidValue, memberNotFound, userNotFound } from '../errors';
import { addAssignment, assignmentEntities, assignmentEntity, copyAssignments, removeAssignment, roleEntity } from '../security/assignments';
import { principalEntity } from '../security/principals';
import { demand } from '../security/permissions';
import { maskPair, right, roleId } from '../security/roles';
import type { Entity } from '../odata/entity';
import type { Assignment, UserState } from '../state';
import { booleanOf, numberOf, segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb, unknownRoute } from './unknown';

/** A web, a list or an item, as far as rights go. */
export interface Securable {
  /** What a person may do on it. */
  readonly maskOf: (user: UserState) => bigint;
  /** Its own assignments; null while it inherits. */
  readonly own: Assignment[] | null;
  readonly inherited: readonly Assignment[];
  readonly editLink: string;
  /** The nearest object above, or itself, that has rights of its own. */
  readonly ancestor: () => Entity;
  readonly setOwn: (assignments: Assignment[] | null) => void;
  /** Gives what lies below back to this object's rights. */
  readonly clearBelow: () => void;
}

function demandOn(call: Call, securable: Securable, needed: bigint): void {
  demand(securable.maskOf(call.user), needed);
}

/** Somebody's rights. One's own everybody may ask for; others' need Enumerate Permissions. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee538375(v=office.15); the right is believed. */
function rightsOf(call: Call, securable: Securable, at: number): Answer {
  const segment = segmentAt(call, at);
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  const login = (segment ? textOf(segment) : '').toLowerCase();
  const user = call.site.users.find((candidate) => candidate.loginName.toLowerCase() === login);
  if (!user) throw userNotFound();
  if (user !== call.user) demandOn(call, securable, right.enumeratePermissions);
  return complexAnswer(call, 'SP.BasePermissions', maskPair(securable.maskOf(user)));
}

/** Without copying, only the person who breaks the inheritance has rights: Full Control. General knowledge, to be checked on a tenant. */
function breakInheritance(call: Call, securable: Securable, at: number): Answer {
  const segment = segmentAt(call, at);
  demandVerb(call, 'POST');
  demandOn(call, securable, right.managePermissions);
  if (!segment || securable.own) throw invalidValue('This object has unique role assignments already.');
  const isCopied = booleanOf(segment, 'copyroleassignments', false);
  const copied = isCopied ? copyAssignments(securable.inherited) : [];
  if (!isCopied) addAssignment(call.site, copied, call.user.id, roleId.fullControl);
  securable.setOwn(copied);
  if (booleanOf(segment, 'clearsubscopes', false)) securable.clearBelow();
  return nullAnswer(call);
}

function resetInheritance(call: Call, securable: Securable): Answer {
  demandVerb(call, 'POST');
  demandOn(call, securable, right.managePermissions);
  securable.setOwn(null);
  return nullAnswer(call);
}

function changeAssignments(call: Call, securable: Securable, at: number): Answer {
  const segment = segmentAt(call, at);
  demandVerb(call, 'POST');
  demandOn(call, securable, right.managePermissions);
  demandEnd(call, at + 1);
  if (!segment) throw unknownRoute(call);
  if (!securable.own) throw invalidValue('You cannot change the role assignments of an object that inherits them.');
  const principalId = numberOf(segment, 'principalid');
  const role = numberOf(segment, 'roledefid');
  if (segment.name === 'addroleassignment') addAssignment(call.site, securable.own, principalId, role);
  else removeAssignment(securable.own, principalId, role);
  return nullAnswer(call);
}

/** Takes everything from a principal. */
function removeWhole(call: Call, securable: Securable, assignment: Assignment): Answer {
  demandOn(call, securable, right.managePermissions);
  if (!securable.own) throw invalidValue('You cannot change the role assignments of an object that inherits them.');
  securable.own.splice(securable.own.indexOf(assignment), 1);
  return deletedAnswer();
}

function oneAssignment(call: Call, securable: Securable, principalId: number, at: number): Answer {
  const assignments = securable.own ?? securable.inherited;
  const found = assignments.find((assignment) => assignment.principalId === principalId);
  if (!found) throw memberNotFound(`Can not find the principal with id: ${principalId}.`);
  const below = segmentAt(call, at)?.name;
  demandVerb(call, 'GET', 'DELETE');
  if (call.verb === 'DELETE' && below === undefined) return removeWhole(call, securable, found);
  if (below === undefined) return entityAnswer(call, assignmentEntity(call.site, found, securable.editLink));
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  if (below === 'member') return entityAnswer(call, principalEntity(call.site, principalId));
  if (below !== 'roledefinitionbindings') throw unknownRoute(call);
  const roles = call.site.roles.filter((role) => found.roleIds.includes(role.id));
  return collectionAnswer(call, 'SP.RoleDefinition', roles.map((role) => roleEntity(call.site, role)));
}

function assignments(call: Call, securable: Securable, at: number): Answer {
  const next = segmentAt(call, at + 1);
  const own = segmentAt(call, at);
  if (next?.name === 'addroleassignment' || next?.name === 'removeroleassignment') return changeAssignments(call, securable, at + 1);
  demandOn(call, securable, right.enumeratePermissions);
  if (own?.isCall === true) return oneAssignment(call, securable, numberOf(own), at + 1);
  if (next?.name === 'getbyprincipalid') return oneAssignment(call, securable, numberOf(next), at + 2);
  demandVerb(call, 'GET');
  demandEnd(call, at + 1);
  return collectionAnswer(call, 'SP.RoleAssignment', assignmentEntities(call.site, securable.own ?? securable.inherited, securable.editLink));
}

/** Serves what every securable object has; undefined when the step is none of it. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531432(v=office.15) */
export function routeSecurable(call: Call, securable: Securable, at: number): Answer | undefined {
  switch (segmentAt(call, at)?.name) {
    case 'effectivebasepermissions':
      demandVerb(call, 'GET');
      demandEnd(call, at + 1);
      return complexAnswer(call, 'SP.BasePermissions', maskPair(securable.maskOf(call.user)));
    case 'getusereffectivepermissions': return rightsOf(call, securable, at);
    case 'firstuniqueancestorsecurableobject':
      demandVerb(call, 'GET');
      demandEnd(call, at + 1);
      return entityAnswer(call, securable.ancestor());
    case 'hasuniqueroleassignments':
      demandVerb(call, 'GET');
      demandEnd(call, at + 1);
      return valueAnswer(call, 'Edm.Boolean', securable.own !== null);
    case 'breakroleinheritance': return breakInheritance(call, securable, at);
    case 'resetroleinheritance': return resetInheritance(call, securable);
    case 'roleassignments': return assignments(call, securable, at);
    default: return undefined;
  }
}
