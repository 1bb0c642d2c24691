import type { WebPartContext } from '@microsoft/sp-webpart-base';
import type { HostContext } from '../../application/hostContext';
import { zoneFromSharePoint, type SharePointTimeZone } from '../../domain/siteTime';

/** What SharePoint writes into every page beside the documented context. */
interface LegacyPageContext {
  readonly userId: number;
  readonly webTimeZoneData: SharePointTimeZone;
  readonly formDigestValue?: string;
  readonly formDigestTimeoutSeconds?: number;
}

function legacyOf(context: WebPartContext): LegacyPageContext {
  // SPFx hands this out untyped. Source: https://learn.microsoft.com/javascript/api/sp-page-context/pagecontext#legacyPageContext
  return context.pageContext.legacyPageContext as LegacyPageContext;
}

function placeOf(context: WebPartContext): HostContext['place'] {
  const teams = context.sdks.microsoftTeams;
  if (!teams) return 'page';
  return teams.context.teamId ? 'teams-tab' : 'teams-personal';
}

/** Reads from SPFx what the product needs to know of where it runs. */
export function hostContextOf(context: WebPartContext): HostContext {
  const { web, user, cultureInfo } = context.pageContext;
  const legacy = legacyOf(context);
  return {
    siteUrl: web.absoluteUrl.replace(/\/$/, ''),
    user: { id: legacy.userId, name: user.displayName, loginName: user.loginName },
    locale: cultureInfo.currentCultureName,
    timeZone: zoneFromSharePoint(legacy.webTimeZoneData),
    place: placeOf(context),
  };
}

/**
 * The request digest that came with the page, which saves a request; undefined where the page brought none.
 * Its text is "0x…,23 Nov 2026 10:00:00 -0000": the instant it was made.
 */
export function pageDigestOf(context: WebPartContext): { readonly value: string; readonly expiresAt: Date } | undefined {
  const { formDigestValue, formDigestTimeoutSeconds } = legacyOf(context);
  const madeAt = Date.parse(formDigestValue?.split(',')[1] ?? '');
  if (!formDigestValue || Number.isNaN(madeAt)) return undefined;
  return { value: formDigestValue, expiresAt: new Date(madeAt + (formDigestTimeoutSeconds ?? 0) * 1000) };
}
