import type { Person } from '../people';
import { roleId, standardRoles } from '../rest/security/roles';
import type { SharePointSite } from '../rest/sharePointSite';
import { unitedKingdom } from './timeZones';

/** What the page context depends on. */
export interface PageContextSource {
  readonly site: SharePointSite;
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
  return { ...siteInfo(source), ...personInfo(source), ...requestInfo(source) };
}

function siteInfo({ site, person, pagePath }: PageContextSource): object {
  const { siteId, webId, title, path } = site.describe(person.key);
  return {
    siteId: `{${siteId}}`,
    siteAbsoluteUrl: site.url,
    siteServerRelativeUrl: path,
    webId: `{${webId}}`,
    webAbsoluteUrl: site.url,
    webServerRelativeUrl: path,
    webTitle: title,
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

function personInfo({ site, person }: PageContextSource): object {
  return {
    userId: site.describe(person.key).user.id,
    userDisplayName: person.name,
    userEmail: person.email,
    userLoginName: person.email,
    userPrincipalName: person.email,
    systemUserKey: person.loginName,
    webPermMasks: permissionMask(person),
    isSiteAdmin: person.groups.includes('owners'),
    isAnonymousGuestUser: false,
    isExternalGuestUser: false,
    isEmailAuthenticationGuestUser: false,
    preferUserTimeZone: false,
    currentCultureName: 'en-GB',
    currentUICultureName: 'en-US',
  };
}

function requestInfo({ site, person, now }: PageContextSource): object {
  return {
    // The security validation for the page's first writes.
    formDigestValue: site.issueDigest(person.key),
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

/** What a new site lets its three groups do. Source: standard permission levels as in the emulator's roles. */
const groupRoles = { owners: roleId.fullControl, members: roleId.edit, visitors: roleId.read } as const;

function permissionMask(person: Person): { readonly High: number; readonly Low: number } {
  const ids = person.groups.map((group): number => groupRoles[group]);
  const role = standardRoles().find(({ id }) => ids.includes(id));
  return { High: Number(role?.high ?? 0), Low: Number(role?.low ?? 0) };
}
