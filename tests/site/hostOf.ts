import type { HostContext } from '../../src/application/hostContext';
import type { SharePointSite } from './rest/sharePointSite';

/** The host context of a person on a local site, for use outside a browser. Throws for an unknown person. */
export function hostOf(site: SharePointSite, personKey: string): HostContext {
  const { timeZone, user } = site.describe(personKey);
  return {
    siteUrl: site.url,
    user: { id: user.id, name: user.name, loginName: user.loginName },
    locale: 'en-GB',
    timeZone: { ianaName: timeZone },
    place: 'page',
  };
}
