import type { SiteTimeZone } from '../domain/siteTime';

/** Where the web part runs, as a plain shape: nothing below this line knows SPFx. */
export interface HostContext {
  /** Absolute address of the site that holds the lists, without a slash at the end. */
  readonly siteUrl: string;
  /** The id is the one on this site, 0 where SharePoint names none. */
    readonly user: { readonly id: number; readonly name: string; readonly loginName: string };
  /** BCP 47: "en-GB". */
  readonly locale: string;
  readonly timeZone: SiteTimeZone;
  readonly place: 'page' | 'full-page' | 'teams-tab' | 'teams-personal';
}
