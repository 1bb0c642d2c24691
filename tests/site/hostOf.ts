import type { HostContext } from '../../src/application/hostContext';
import { people } from './people';
import type { SharePointSite } from './rest/sharePointSite';

/** The host context of a person on a local site, for use outside a browser. */
export function hostOf(site: SharePointSite, personKey: string): HostContext {
  const person = people.find(({ key }) => key === personKey);
  if (!person) throw new Error(`There is no person "${personKey}" on the local site.`);
  return {
    siteUrl: site.url,
    user: { id: site.userId(personKey), name: person.name, loginName: person.loginName },
    locale: 'en-GB',
    timeZone: { ianaName: site.timeZone },
    place: 'page',
  };
}
