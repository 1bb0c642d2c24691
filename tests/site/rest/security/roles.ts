import type { RoleState } from '../state';

/** The bits of a permission mask. Source: https://learn.microsoft.com/previous-versions/office/sharepoint-csom/ee536458(v=office.15) (PermissionKind, bit = kind - 1). */
export const right = {
  viewListItems: 1n << 0n,
  addListItems: 1n << 1n,
  editListItems: 1n << 2n,
  deleteListItems: 1n << 3n,
  viewVersions: 1n << 6n,
  deleteVersions: 1n << 7n,
  manageLists: 1n << 11n,
  open: 1n << 16n,
  managePermissions: 1n << 25n,
  browseUserInfo: 1n << 27n,
  manageWeb: 1n << 30n,
  enumeratePermissions: 1n << 62n,
} as const;

/** A mask as one number. */
export function maskOf(role: Pick<RoleState, 'high' | 'low'>): bigint {
  return (BigInt(role.high) << 32n) | BigInt(role.low);
}

/** A mask as SharePoint sends it: two decimal strings. Source: recorded answers in https://github.com/pnp/pnpcore */
export function maskPair(mask: bigint): { High: string; Low: string } {
  return { High: ((mask >> 32n) & 0xffffffffn).toString(), Low: (mask & 0xffffffffn).toString() };
}

/** Ids of SharePoint's standard permission levels. General knowledge, to be checked on a tenant. */
export const roleId = {
  guest: 1073741825, read: 1073741826, contribute: 1073741827, design: 1073741828, fullControl: 1073741829, edit: 1073741830,
} as const;

function role(id: number, name: string, rest: readonly [number, number, string, string, string]): RoleState {
  const [kind, order, description, high, low] = rest;
  return { id, name, description, order, kind, isHidden: kind === 1, high, low };
}

/** The permission levels of a new site. Source: recorded answers in https://github.com/pnp/pnpcore for the masks; descriptions are general knowledge. */
export function standardRoles(): RoleState[] {
  return [
    role(roleId.fullControl, 'Full Control', [5, 1, 'Has full control.', '2147483647', '4294967295']),
    role(roleId.design, 'Design', [4, 32, 'Can view, add, update, delete, approve, and customize.', '432', '1012866047']),
    role(roleId.edit, 'Edit', [6, 48, 'Can add, edit and delete lists; can view, add, update and delete list items and documents.', '432', '1011030767']),
    role(roleId.contribute, 'Contribute', [3, 64, 'Can view, add, update, and delete list items and documents.', '432', '1011028719']),
    role(roleId.read, 'Read', [2, 128, 'Can view pages and list items and download documents.', '176', '138612833']),
    role(roleId.guest, 'Limited Access', [1, 160, 'Can view specific lists, document libraries, list items, folders, or documents when given permissions.', '48', '134287360']),
  ];
}
