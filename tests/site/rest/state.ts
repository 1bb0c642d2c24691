/** What a column holds. Multi-valued lookups and persons are types of their own, as in SharePoint's schema. */
export type FieldType =
  | 'Text' | 'Note' | 'Number' | 'Boolean' | 'Choice' | 'MultiChoice' | 'DateTime' | 'URL'
  | 'Lookup' | 'LookupMulti' | 'User' | 'UserMulti'
  | 'Counter' | 'Guid' | 'Attachments' | 'ContentTypeId' | 'Computed' | 'Integer';

/** What a lookup does with its item when the target goes. */
export type DeleteBehavior = 'None' | 'Cascade' | 'Restrict';

/** A column of a list. */
export interface FieldState {
  readonly id: string;
  readonly internalName: string;
  readonly type: FieldType;
  readonly isBuiltIn: boolean;
  readonly isReadOnly: boolean;
  staticName: string;
  title: string;
  description: string;
  group: string;
  isRequired: boolean;
  isHidden: boolean;
  isIndexed: boolean;
  isUnique: boolean;
  isDateOnly: boolean;
  isRichText: boolean;
  choices: string[];
  /** As in the schema: `1` for a yes/no column, `null` for none. */
  defaultValue: string | null;
  customFormatter: string | null;
  maxLength: number;
  numberOfLines: number;
  lookupListId: string;
  lookupField: string;
  deleteBehavior: DeleteBehavior;
  /** 0 people only, 1 people and groups. */
  selectionMode: number;
}

/** A hyperlink column's value. */
export interface UrlValue {
  readonly Url: string;
  readonly Description: string;
}

/** A stored value. Dates are ISO instants in UTC to the second; lookups and persons are ids. */
export type StoredValue = null | string | number | boolean | readonly number[] | readonly string[] | UrlValue;

/** The values of an item's own columns by internal name; a missing one is null. */
export type Values = Record<string, StoredValue>;

/** A principal's role on a securable object. */
export interface Assignment {
  readonly principalId: number;
  roleIds: number[];
}

/** How an item stood in one version. */
export interface VersionState {
  /** 512 for each major version. */
  readonly uiVersion: number;
  readonly modified: string;
  readonly editorId: number;
  readonly values: Values;
}

/** A file at an item. */
export interface AttachmentState {
  readonly name: string;
  content: string;
}

/** A list item. */
export interface ItemState {
  readonly id: number;
  readonly guid: string;
  readonly created: string;
  readonly authorId: number;
  modified: string;
  editorId: number;
  /** Counts every write; the second part of the ETag. */
  version: number;
  uiVersion: number;
  values: Values;
  attachments: AttachmentState[];
  versions: VersionState[];
  assignments: Assignment[] | null;
}

/** A list view. */
export interface ViewState {
  readonly id: string;
  title: string;
  isDefault: boolean;
  isHidden: boolean;
  isPersonal: boolean;
  query: string;
  rowLimit: number;
  isPaged: boolean;
  customFormatter: string | null;
  readonly file: string;
  fields: string[];
}

/** One row of a list's change log. */
export interface ChangeState {
  readonly sequence: number;
  /** 1 add, 2 update, 3 delete, 7 restore. */
  readonly type: number;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly time: string;
  readonly editorId: number;
}

/** A list. */
export interface ListState {
  readonly id: string;
  /** Last part of its address below `Lists/`. */
  readonly name: string;
  readonly created: string;
  title: string;
  description: string;
  version: number;
  isHidden: boolean;
  noCrawl: boolean;
  onQuickLaunch: boolean;
  enableVersioning: boolean;
  majorVersionLimit: number;
  enableAttachments: boolean;
  enableFolderCreation: boolean;
  contentTypesEnabled: boolean;
  readSecurity: number;
  writeSecurity: number;
  lastModified: string;
  lastDeleted: string;
  lastItemId: number;
  fields: FieldState[];
  views: ViewState[];
  /** In the order of their ids. */
  items: ItemState[];
  recycled: ItemState[];
  assignments: Assignment[] | null;
  changes: ChangeState[];
}

/** Somebody the site knows. */
export interface UserState {
  readonly id: number;
  readonly key: string;
  readonly loginName: string;
  readonly name: string;
  readonly email: string;
  readonly jobTitle: string;
}

/** A SharePoint group. */
export interface GroupState {
  readonly id: number;
  readonly key: 'owners' | 'members' | 'visitors';
  readonly title: string;
  memberIds: number[];
}

/** A permission level. Masks are decimal strings of 32 bits each, as SharePoint sends them. */
export interface RoleState {
  readonly id: number;
  name: string;
  description: string;
  order: number;
  readonly kind: number;
  readonly isHidden: boolean;
  high: string;
  low: string;
}

/** A whole site: everything that is kept when the emulator is saved. */
export interface SiteState {
  readonly formatVersion: 1;
  readonly url: string;
  readonly timeZone: string;
  readonly id: string;
  readonly webId: string;
  readonly title: string;
  readonly created: string;
  readonly secret: string;
  seed: number;
  nextRoleId: number;
  nextSequence: number;
  users: UserState[];
  groups: GroupState[];
  roles: RoleState[];
  assignments: Assignment[];
  lists: ListState[];
}

/** The path of a site on its server, for example `/sites/scrutiny`. */
export function sitePath(site: Pick<SiteState, 'url'>): string {
  return new URL(site.url).pathname.replace(/\/$/, '');
}

/** The server-relative address of a list, for example `/sites/scrutiny/Lists/ScrutinyActions`. */
export function listPath(site: Pick<SiteState, 'url'>, list: Pick<ListState, 'name'>): string {
  return `${sitePath(site)}/Lists/${list.name}`;
}
