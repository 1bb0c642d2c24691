import type { SiteGroup } from '../../schema/permissions';

/** A column as it is. */
export interface FoundColumn {
  /** GUID in lower case. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly isIndexed: boolean;
  readonly isUnique: boolean;
  /** Id of the list that a lookup points to, in lower case without braces; empty for other columns. */
  readonly targetListId: string;
  /** What may be chosen; empty for other columns. */
  readonly choices: readonly string[];
}

/** A level that somebody holds on a list. */
export interface Assignment {
  readonly principalId: number;
  readonly levelId: number;
}

/** A list as it is. */
export interface FoundList {
  readonly id: string;
  readonly title: string;
  readonly hasVersions: boolean;
  readonly versionLimit: number;
  readonly hasAttachments: boolean;
  readonly hasOwnPermissions: boolean;
  /** Rows, those included that the person may not see. */
  readonly itemCount: number;
  readonly columns: readonly FoundColumn[];
  /** Internal names in the default view. */
  readonly viewColumns: readonly string[];
  /** Undefined where the person may not see who holds what. */
  readonly assignments: readonly Assignment[] | undefined;
}

/** A permission level as it is. */
export interface FoundLevel {
  readonly id: number;
  readonly name: string;
  /** SharePoint's kind: 5 full control, 2 read, 0 one's own. */
  readonly roleType: number;
}

/** A row of the settings as it is. */
export interface FoundSetting {
  readonly id: number;
  readonly key: string;
  /** Empty where there is none. */
  readonly value: string;
}

/** What set-up looks at, as it is. */
export interface SiteState {
  readonly canSetUp: boolean;
  readonly userId: number;
  /** Whether the person keeps every right on a list without holding any personally: an administrator or one of the site's owners. */
  readonly isOwner: boolean;
  /** Names of the people who own the site; empty where the person may not see them. */
  readonly siteOwners: readonly string[];
  /** Undefined where the person may not see them. */
  readonly levels: readonly FoundLevel[] | undefined;
  /** Ids of the site's groups; one that the site lacks is missing. */
  readonly groups: Readonly<Partial<Record<SiteGroup, number>>>;
  /** By segment; a list that is not there is missing. */
  readonly lists: ReadonlyMap<string, FoundList>;
  /** Titles of all lists of the site that the person may see, in lower case: SharePoint gives none twice. */
  readonly listTitles: ReadonlySet<string>;
  /** The rows of the settings. */
  readonly settings: readonly FoundSetting[];
}
