/** One right as SharePoint counts it: bit `position - 1` of a 64-bit mask. Source: https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.client.permissionkind */
const position = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  openItems: 6,
  viewVersions: 7,
  manageLists: 12,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  managePermissions: 26,
  browseUserInfo: 28,
  useClientIntegration: 37,
  useRemoteApis: 38,
} as const;

/** A right on a list or site. */
export type Right = keyof typeof position;

/** A set of rights as SharePoint sends it: the upper and the lower 32 bits, each a decimal number as text. */
export interface RightsMask {
  readonly High: string;
  readonly Low: string;
}

function maskHalf(rights: readonly Right[], first: number): string {
  const bits = rights.map((right) => position[right] - first).filter((bit) => bit >= 0 && bit < 32);
  return String(bits.reduce((sum, bit) => sum + 2 ** bit, 0));
}

/** The mask of some rights, each named once. */
export function maskOf(rights: readonly Right[]): RightsMask {
  return { High: maskHalf(rights, 33), Low: maskHalf(rights, 1) };
}

/** Whether a mask contains a right. */
export function hasRight(mask: RightsMask, right: Right): boolean {
  const bit = position[right] - 1;
  const half = Number(bit < 32 ? mask.Low : mask.High);
  // Division, because the bit operators would take the highest bit of a half for a sign.
  return Math.floor(half / 2 ** (bit % 32)) % 2 === 1;
}

/**
 * What reading takes, and what every right to write rests on. SharePoint's own Read level without self-service site creation and alerts.
 * Source: https://learn.microsoft.com/sharepoint/sites/user-permissions-and-permission-levels
 */
const reading: readonly Right[] = [
  'viewListItems',
  'openItems',
  'viewVersions',
  'viewFormPages',
  'open',
  'viewPages',
  'browseUserInfo',
  'useClientIntegration',
  'useRemoteApis',
];

/** A permission level of ours, made once for a site. */
export interface OwnLevel {
  readonly name: string;
  readonly description: string;
  readonly rights: readonly Right[];
}

/** Owners of actions may change them, but neither make nor delete any. */
export const updateActionsLevel: OwnLevel = {
  name: 'Scrutiny: update actions',
  description: 'May view and change scrutiny actions, but not add or delete any. Made by the scrutiny tracker.',
  rights: [...reading, 'editListItems'],
};

/** Owners of actions may add progress; what stands there nobody of them can change. */
export const addProgressLevel: OwnLevel = {
  name: 'Scrutiny: add progress',
  description: 'May view and add progress updates, but not change or delete any. Made by the scrutiny tracker.',
  rights: [...reading, 'addListItems'],
};

/** The permission levels of ours. */
export const ownLevels: readonly OwnLevel[] = [updateActionsLevel, addProgressLevel];

/** A level that a group gets: SharePoint's own by what it is, so that its name may be in any language, or one of ours. */
export type Level = 'full-control' | 'read' | OwnLevel;

/** SharePoint's own levels by their kind. Source: https://learn.microsoft.com/dotnet/api/microsoft.sharepoint.client.roletype */
export const roleTypeOf: Readonly<Record<Exclude<Level, OwnLevel>, number>> = { 'full-control': 5, read: 2 };

/** The three groups that every site has: officers, action owners, readers. */
export type SiteGroup = 'owners' | 'members' | 'visitors';

/** Who may do what on a list; nobody else gets anything. */
export type ListPermissions = Readonly<Record<SiteGroup, Level>>;

/** Officers do everything, the others read. */
export const officersWrite: ListPermissions = { owners: 'full-control', members: 'read', visitors: 'read' };
