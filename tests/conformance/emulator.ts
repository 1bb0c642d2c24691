import { fetchAs, SharePointSite, type SiteOptions } from '../site/rest/sharePointSite';
import { openProbe, type OpenProbe } from './probe';
import type { Sender } from './request';

/** Rows above which the emulated site calls a list big. */
const threshold = 50;
/** Who plays the person of each role. */
const players = { member: 'owner', reader: 'reader', stranger: 'stranger' } as const;

/** Carries requests to a site in this process. */
export function senderTo(site: SharePointSite, as: string): Sender {
  const send = fetchAs(site, as);
  return async ({ method, url, headers, body }) => {
    const response = await send(url, { method, headers, ...(body === undefined ? {} : { body }) });
    return { status: response.status, headers: Object.fromEntries(response.headers), text: await response.text() };
  };
}

/** A probe of a new emulated site, far from the zone of whoever runs it. */
export function emulatorProbe(wrap: (sender: Sender) => Sender = (sender) => sender, place: Pick<SiteOptions, 'timeZone' | 'language'> = {}): OpenProbe {
  let instant = Date.parse('2026-07-01T12:00:00Z');
  const site = new SharePointSite({ now: () => new Date(instant), timeZone: 'Pacific/Auckland', listViewThreshold: threshold, ...place });
  return openProbe({
    siteUrl: site.url,
    sender: wrap(senderTo(site, 'officer')),
    prefix: 'Conformance-',
    lab: {
      threshold,
      advance: (seconds) => {
        instant += seconds * 1000;
      },
      senderOf: (person) => senderTo(site, players[person as keyof typeof players]),
    },
  });
}
