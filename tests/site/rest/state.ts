/** What a column holds. Multi-valued lookups and persons are types of their own, as in SharePoint's schema. */
export type FieldType =
  | 'Text' | 'Note' | 'Number' | 'Currency' | 'Boolean' | 'Choice' | 'MultiChoice' | 'DateTime' | 'URL'
  | 'Lookup' | 'LookupMulti' | 'User' | 'UserMulti'
  | 'Counter' | 'File' | 'Guid' | 'Attachments' | 'ContentTypeId' | 'Computed' | 'Integer';

/** What a lookup does with its item when the target goes. */
export type DeleteBehavior = 'None' | 'Cascade' | 'Restrict';

/** A column of a list or of the site. */
export interface FieldState {
  readonly id: string;
  readonly internalName: string;
  type: FieldType;
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
  /** Kept for forms alone, as is the largest one. */
  minimum: number | null;
  maximum: number | null;
  isPercentage: boolean;
  isAppendOnly: boolean;
  isFillIn: boolean;
  /** How a hyperlink is shown (0 link, 1 picture) or a choice is asked for (0 list, 1 buttons). */
  format: number;
  currencyLocale: number;
  isInNewForm: boolean;
  isInEditForm: boolean;
  isInDisplayForm: boolean;
  /** Internal name of the lookup whose target a dependent lookup shows; empty for every other column. */
  primaryName: string;
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

/** Where an item stands that is a folder, a file, or not at the top of its list. */
export interface PlaceState {
  /** Folders below the list's own, for example `2026/Spring`; empty at the top. */
  directory: string;
  /** Last part of the address; empty for a plain item, which is called by its id. */
  name: string;
  readonly isFolder: boolean;
  /** A file's content in base64; null for anything else. */
  content: string | null;
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
  /** Absent for a plain item at the top of its list. */
  place?: PlaceState;
  /** Absent when it is the list's first content type. */
  contentTypeId?: string;
}

/** A content type of the site or of a list. */
export interface ContentTypeState {
  readonly id: string;
  name: string;
  description: string;
  group: string;
  isHidden: boolean;
  isReadOnly: boolean;
  isSealed: boolean;
  /** Internal names of its columns, in order. */
  fields: string[];
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
  /** 0 the folder's own items, 1 all items, 2 all items and folders, 3 the folder's own files. */
  scope: number;
  /** Aggregations as XML; empty for none. */
  aggregations: string;
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

/** A setting of a list that is kept and given back, and changes nothing else here. */
export type ListSetting = boolean | number | string | null;

/** A list or a document library. */
export interface ListState {
  readonly id: string;
  /** Last part of its address: below `Lists/`, or of a library below the site. */
  readonly name: string;
  /** 100 list, 101 document library. */
  readonly template: number;
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
  /** By the name in REST; a missing one is at its default. */
  settings: Record<string, ListSetting>;
  fields: FieldState[];
  views: ViewState[];
  /** The first one is the default. */
  contentTypes: ContentTypeState[];
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
  name: string;
  email: string;
  readonly jobTitle: string;
  readonly isGuest?: boolean;
}

/** Somebody of the tenancy who is not on the site. */
export type DirectoryEntry = Omit<UserState, 'id'>;

/** A SharePoint group. */
export interface GroupState {
  readonly id: number;
  /** Which of the site's own three it is, or `custom`. */
  readonly key: 'owners' | 'members' | 'visitors' | 'custom';
  title: string;
  memberIds: number[];
  description?: string;
  /** The principal that owns it; the site's owners group when absent. */
  ownerId?: number;
  /** Default: only in the site's members group. */
  canMembersEdit?: boolean;
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

/** Something in the recycle bin: a list whole, an item or an attachment by reference. */
export interface RecycledState {
  readonly id: string;
  readonly title: string;
  readonly leafName: string;
  /** Site-relative folder without a slash at the start, as SharePoint says it. */
  readonly dirName: string;
  readonly deleted: string;
  readonly deletedById: number;
  readonly authorId: number;
  readonly size: number;
  stage: 1 | 2;
  readonly listId: string;
  /** 0 for a list. */
  readonly itemId: number;
  /** What went with a folder. */
  readonly belowIds: readonly number[];
  /** The list itself when it was recycled whole. */
  readonly list: ListState | null;
}

/** A whole site: everything that is kept when the emulator is saved. */
export interface SiteState {
  readonly formatVersion: 1;
  readonly url: string;
  readonly timeZone: string;
  readonly id: string;
  readonly webId: string;
  title: string;
  description: string;
  /** Language of messages, for example `en-GB`. */
  language: string;
  readonly created: string;
  readonly secret: string;
  seed: number;
  nextRoleId: number;
  nextSequence: number;
  /** Ids of people and groups are never used again. */
  nextPrincipalId: number;
  users: UserState[];
  directory: DirectoryEntry[];
  groups: GroupState[];
  roles: RoleState[];
  assignments: Assignment[];
  lists: ListState[];
  /** Site columns. */
  fields: FieldState[];
  contentTypes: ContentTypeState[];
  bin: RecycledState[];
}

/** The path of a site on its server, for example `/sites/scrutiny`. */
export function sitePath(site: Pick<SiteState, 'url'>): string {
  return new URL(site.url).pathname.replace(/\/$/, '');
}

/** The server-relative address of a list, for example `/sites/scrutiny/Lists/ScrutinyActions`; a library stands below the site itself. */
export function listPath(site: Pick<SiteState, 'url'>, list: Pick<ListState, 'name' | 'template'>): string {
  return list.template === 101 ? `${sitePath(site)}/${list.name}` : `${sitePath(site)}/Lists/${list.name}`;
}
