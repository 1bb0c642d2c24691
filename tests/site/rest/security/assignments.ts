import { memberNotFound } from '../errors';
import type { Entity } from '../odata/entity';
import type { Assignment, RoleState, SiteState } from '../state';
import { principalEntity } from './principals';

/** A permission level as `SP.RoleDefinition`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function roleEntity(site: SiteState, role: RoleState): Entity {
  const editLink = `Web/RoleDefinitions(${role.id})`;
  return {
    type: 'SP.RoleDefinition', id: `${site.url}/_api/${editLink}`, editLink,
    properties: {
      BasePermissions: { High: role.high, Low: role.low }, Description: role.description, Hidden: role.isHidden, Id: role.id, Name: role.name,
      Order: role.order, RoleTypeKind: role.kind,
    },
  };
}

/** A principal's roles on an object as `SP.RoleAssignment`. Source: recorded answers in https://github.com/pnp/pnpcore */
export function assignmentEntity(site: SiteState, assignment: Assignment, parentLink: string): Entity {
  const editLink = `${parentLink}/RoleAssignments/GetByPrincipalId(${assignment.principalId})`;
  return {
    type: 'SP.RoleAssignment', id: `${site.url}/_api/${editLink}`, editLink,
    properties: { PrincipalId: assignment.principalId },
    navigation: {
      Member: () => principalEntity(site, assignment.principalId),
      RoleDefinitionBindings: () => site.roles.filter((role) => assignment.roleIds.includes(role.id)).map((role) => roleEntity(site, role)),
    },
  };
}

/** All assignments of an object. */
export function assignmentEntities(site: SiteState, assignments: readonly Assignment[], parentLink: string): Entity[] {
  return assignments.map((assignment) => assignmentEntity(site, assignment, parentLink));
}

/** Gives a principal a role. */
export function addAssignment(site: SiteState, assignments: Assignment[], principalId: number, roleId: number): void {
  if (!site.roles.some((role) => role.id === roleId)) throw memberNotFound('Can not find the role definition.');
  principalEntity(site, principalId);
  const existing = assignments.find((assignment) => assignment.principalId === principalId);
  if (!existing) assignments.push({ principalId, roleIds: [roleId] });
  else if (!existing.roleIds.includes(roleId)) existing.roleIds.push(roleId);
}

/** Takes a role from a principal; without a role left, the assignment goes. */
export function removeAssignment(assignments: Assignment[], principalId: number, roleId: number): void {
  const index = assignments.findIndex((assignment) => assignment.principalId === principalId);
  const existing = assignments[index];
  if (!existing?.roleIds.includes(roleId)) throw memberNotFound(`Can not find the principal with id: ${principalId}.`);
  existing.roleIds = existing.roleIds.filter((id) => id !== roleId);
  if (existing.roleIds.length === 0) assignments.splice(index, 1);
}

/** A copy of assignments that shares nothing with them. */
export function copyAssignments(assignments: readonly Assignment[]): Assignment[] {
  return assignments.map((assignment) => ({ principalId: assignment.principalId, roleIds: [...assignment.roleIds] }));
}
