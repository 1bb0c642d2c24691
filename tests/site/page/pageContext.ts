import type { Person } from '../people';
import { makeDigest } from '../rest/digest';
import { maskPair } from '../rest/security/roles';
import { webMask } from '../rest/security/permissions';
import { type SiteState, sitePath, type UserState } from '../rest/state';
import { unitedKingdom } from './timeZones';

/** What the page context depends on. */
export interface PageContextSource {
  readonly site: SiteState;
  readonly person: Person;
  /** Server-relative address of the page. */
  readonly pagePath: string;
  readonly now: Date;
}

/** Kill switch that keeps SPFx from fetching sign-in tokens ahead of need: there is nobody here to give any. */
const noTokenPrefetch = '2bf3e1ce-55da-4552-bc41-e3d072202d3c';

/**
 * The `_spPageContextInfo` that SharePoint writes into a page, which SPFx turns into `context.pageContext`
 * (and hands on as `legacyPageContext`).
 * Source: https://learn.microsoft.com/javascript/api/@microsoft/sp-page-context/pagecontext
 */
export function pageContextInfo(source: PageContextSource): Readonly<Record<string, unknown>> {
  const { site, person, now } = source;
  const user = site.users.find((one) => one.key === person.key);
  if (!user) throw new Error(`The site's saved state does not know ${person.key}. Delete the data folder to begin anew.`);
  return { ...siteInfo(source), ...personInfo(source, user), ...requestInfo(now, makeDigest(site.secret, user, now)) };
}

function siteInfo({ site, pagePath }: PageContextSource): object {
  const path = sitePath(site);
  return {
    siteId: `{${site.id}}`,
    siteAbsoluteUrl: site.url,
    siteServerRelativeUrl: path,
    webId: `{${site.webId}}`,
    webAbsoluteUrl: site.url,
    webServerRelativeUrl: path,
    webTitle: site.title,
    webDescription: '',
    webTemplate: '64',
    webTemplateConfiguration: 'GROUP#0',
    webLanguage: 2057,
    webLanguageName: 'en-gb',
    webLogoUrl: '',
    webTimeZoneData: unitedKingdom,
    webFirstDayOfWeek: 1,
    serverRequestPath: pagePath,
    isAppWeb: false,
    isNoScriptEnabled: true,
    listId: '',
    pageItemId: -1,
    listPermsMask: null,
    sitePagesEnabled: true,
    sitePagesFeatureVersion: 12,
    hubSiteId: '',
    isHubSite: false,
    groupId: '',
    RecycleBinItemCount: 0,
    featureInfo: [],
  };
}

function personInfo({ site, person }: PageContextSource, user: UserState): object {
  const { High, Low } = maskPair(webMask(site, user));
  return {
    userId: user.id,
    userDisplayName: person.name,
    userEmail: person.email,
    userLoginName: person.email,
    userPrincipalName: person.email,
    systemUserKey: person.loginName,
    webPermMasks: { High: Number(High), Low: Number(Low) },
    isSiteAdmin: person.groups.includes('owners'),
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    preferUserTimeZone: false,
    currentCultureName: 'en-GB',
    currentUICultureName: 'en-US',
  };
}

function requestInfo(now: Date, formDigest: string): object {
  return {
    // The security validation for the page's first writes.
    formDigestValue: formDigest,
    formDigestTimeoutSeconds: 1800,
    serverTime: now.toISOString(),
    CorrelationId: '3d5f7a91-0c2e-4b68-9a13-7e4c2d1f6b33',
    env: 'prod',
    cdnPrefix: '',
    aadInstanceUrl: '',
    aadTenantId: '',
    aadUserId: '',
    aadSessionId: '',
    msGraphEndpointUrl: '',
    killSwitches: { [noTokenPrefetch]: true },
    ECSClientFeatures: [],
    ExpFeatures: [],
    experimentData: '{}',
  };
}
