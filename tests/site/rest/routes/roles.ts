import { collectionAnswer, deletedAnswer, entityAnswer, mergedAnswer, type Answer } from '../answer';
import { bodyOf, type Call } from '../call';
import { invalidQuery, invalidValue, memberNotFound, notEmulated } from '../errors';
import { roleEntity } from '../security/assignments';
import { demand, webMask } from '../security/permissions';
import { right } from '../security/roles';
import type { RoleState } from '../state';
import { numberOf, segmentAt, textOf } from './arguments';
import { demandEnd, demandVerb } from './unknown';

type RoleChanges = Partial<Pick<RoleState, 'name' | 'description' | 'order' | 'high' | 'low'>>;

function maskChanges(value: unknown): RoleChanges {
  if (typeof value !== 'object' || value === null) throw invalidQuery("Cannot convert a primitive value to the expected type 'SP.BasePermissions'.");
  const { High: high, Low: low } = value as Record<string, unknown>;
  const isNumber = (text: unknown): text is string => typeof text === 'string' && /^\d{1,10}$/.test(text) && Number(text) <= 4294967295;
  if (!isNumber(high) || !isNumber(low)) throw invalidQuery("Cannot convert a primitive value to the expected type 'Edm.Int64': High and Low are strings.");
  return { high, low };
}

function readBody(call: Call): RoleChanges {
  const { BasePermissions: mask, Name: name, Description: description, Order: order, ...rest } = bodyOf(call);
  const other = Object.keys(rest).find((key) => !key.startsWith('odata.'));
  if (other !== undefined) throw notEmulated(`the property '${other}' of a role definition`);
  return {
    ...(typeof name === 'string' ? { name } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    ...(typeof order === 'number' ? { order } : {}),
    ...(mask === undefined ? {} : maskChanges(mask)),
  };
}

function demandFreeName(call: Call, name: string, except?: RoleState): void {
  const same = call.site.roles.find((role) => role !== except && role.name.toLowerCase() === name.toLowerCase());
  if (same) throw invalidValue(`A permission level with the name '${name}' exists already.`);
}

function createRole(call: Call): Answer {
  demand(webMask(call.site, call.user), right.managePermissions);
  const { name, description = '', order = 1, high, low } = readBody(call);
  if (name === undefined || high === undefined || low === undefined) throw invalidValue('A permission level needs Name and BasePermissions.');
  demandFreeName(call, name);
  const role: RoleState = { id: call.site.nextRoleId, name, description, order, kind: 0, isHidden: false, high, low };
  call.site.nextRoleId += 1;
  call.site.roles.push(role);
  return entityAnswer(call, roleEntity(call.site, role), 201);
}

function oneRole(call: Call, role: RoleState | undefined, at: number): Answer {
  if (!role) throw memberNotFound('Can not find the role definition.');
  demandEnd(call, at);
  demandVerb(call, 'GET', 'MERGE', 'DELETE');
  if (call.verb === 'GET') return entityAnswer(call, roleEntity(call.site, role));
  demand(webMask(call.site, call.user), right.managePermissions);
  if (call.verb === 'DELETE') {
    if (role.kind !== 0) throw invalidValue('A built-in permission level cannot be deleted.');
    call.site.roles = call.site.roles.filter((other) => other !== role);
    return deletedAnswer();
  }
  const changes = readBody(call);
  if (changes.name !== undefined) demandFreeName(call, changes.name, role);
  Object.assign(role, changes);
  return mergedAnswer();
}

/** Serves `roledefinitions`, custom permission levels included. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531432(v=office.15) */
export function routeRoles(call: Call, at: number): Answer {
  const own = segmentAt(call, at);
  const next = segmentAt(call, at + 1);
  const { roles } = call.site;
  if (own?.isCall === true && own.args.length > 0) return oneRole(call, roles.find((role) => role.id === numberOf(own)), at + 1);
  if (next?.name === 'getbyid') return oneRole(call, roles.find((role) => role.id === numberOf(next)), at + 2);
  if (next?.name === 'getbyname') return oneRole(call, roles.find((role) => role.name.toLowerCase() === textOf(next).toLowerCase()), at + 2);
  if (next?.name === 'getbytype') return oneRole(call, roles.find((role) => role.kind !== 0 && role.kind === numberOf(next)), at + 2);
  demandEnd(call, at + 1);
  demandVerb(call, 'GET', 'POST');
  if (call.verb === 'POST') return createRole(call);
  return collectionAnswer(call, 'SP.RoleDefinition', roles.map((role) => roleEntity(call.site, role)));
}
