import type { HostContext } from '../../application/hostContext';
import { zoneFromSharePoint, type SharePointTimeZone, type SiteTimeZone } from '../../domain/siteTime';

/** What is read of the context that SPFx gives to a web part. */
export interface WebPartHost {
  readonly pageContext: {
    readonly web: { readonly absoluteUrl: string };
    readonly user: { readonly displayName: string; readonly loginName: string };
    readonly cultureInfo: { readonly currentCultureName: string };
    /** SPFx hands this out untyped. Source: https://learn.microsoft.com/javascript/api/sp-page-context/pagecontext#legacyPageContext */
    readonly legacyPageContext: object | undefined;
  };
  readonly sdks: { readonly microsoftTeams?: { readonly context?: { readonly teamId?: string } | undefined } | undefined };
}

/** What SharePoint writes into every page beside the documented context. None of it is promised. */
interface LegacyPageContext {
  readonly userId?: number;
  readonly webTimeZoneData?: SharePointTimeZone;
  readonly formDigestValue?: string;
  readonly formDigestTimeoutSeconds?: number;
}

function legacyOf(host: WebPartHost): LegacyPageContext {
  return host.pageContext.legacyPageContext ?? {};
}

function placeOf(host: WebPartHost): HostContext['place'] {
  const teams = host.sdks.microsoftTeams;
  if (!teams) return 'page';
  return teams.context?.teamId ? 'teams-tab' : 'teams-personal';
}

/** The site's zone; where the page does not say, the browser's own, which at a council is the same. */
function zoneOf({ webTimeZoneData }: LegacyPageContext): SiteTimeZone {
  if (webTimeZoneData) return zoneFromSharePoint(webTimeZoneData);
  return { ianaName: Intl.DateTimeFormat().resolvedOptions().timeZone };
}

/** Reads from SPFx what the product needs to know of where it runs. */
export function hostContextOf(host: WebPartHost): HostContext {
  const { web, user, cultureInfo } = host.pageContext;
  const legacy = legacyOf(host);
  return {
    siteUrl: web.absoluteUrl.replace(/\/$/, ''),
    user: { id: legacy.userId ?? 0, name: user.displayName, loginName: user.loginName },
    locale: cultureInfo.currentCultureName,
    timeZone: zoneOf(legacy),
    place: placeOf(host),
  };
}

/**
 * The request digest that came with the page, which saves a request; undefined where the page brought none.
 * Its text is "0x…,23 Nov 2026 10:00:00 -0000": the instant it was made.
 */
export function pageDigestOf(host: WebPartHost): { readonly value: string; readonly expiresAt: Date } | undefined {
  const { formDigestValue, formDigestTimeoutSeconds } = legacyOf(host);
  const madeAt = Date.parse(formDigestValue?.split(',')[1] ?? '');
  if (!formDigestValue || Number.isNaN(madeAt)) return undefined;
  return { value: formDigestValue, expiresAt: new Date(madeAt + (formDigestTimeoutSeconds ?? 0) * 1000) };
}
