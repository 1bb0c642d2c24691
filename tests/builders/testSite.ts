import { createStores, type Stores } from '../../src/sharepoint/createStores';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/fetchAs';
import { SharePointSite } from '../site/rest/sharePointSite';
import type { SiteState } from '../site/rest/state';

/** A site on this machine and ways to work on it as different people. */
export interface TestSite {
  /** The site as it is now; another object after `meddle`. */
  readonly site: SharePointSite;
  /** Waits that the stores asked for, in milliseconds; none is really waited for. */
  readonly waits: number[];
  /** The stores of one person, whose page brought a digest unless it shall not. */
  as(person: string, options?: { readonly hasDigest?: boolean }): Stores;
  /** Changes the site behind everybody's back, as its administrator or another program may. */
  meddle(change: (state: SiteState) => void): void;
  /** What the site holds now; changing it changes nothing. */
  state(): SiteState;
  /** What was sent by `work`: outer requests, a batch once. */
  sent(work: () => Promise<unknown>): Promise<readonly string[]>;
}

let siteCount = 0;

/** Opens a new empty site of its own address. */
export function openTestSite(timeZone = 'Europe/London', language = 'en-GB'): TestSite {
  siteCount += 1;
  let site = new SharePointSite({ url: `https://council.example/sites/test${siteCount}`, timeZone, language });
  const waits: number[] = [];
  return {
    get site() {
      return site;
    },
    waits,
    state: () => JSON.parse(site.save()) as SiteState,
    meddle(change) {
      const state = JSON.parse(site.save()) as SiteState;
      change(state);
      site = SharePointSite.load(JSON.stringify(state));
    },
    as: (person, { hasDigest = true } = {}) =>
      createStores(hostOf(site, person), {
        fetch: (input, init) => fetchAs(site, person)(input, init),
        sleep: async (milliseconds) => {
          waits.push(milliseconds);
        },
        ...(hasDigest ? { digest: () => ({ value: site.issueDigest(person), expiresAt: new Date(Date.now() + 1_800_000) }) } : {}),
      }),
    async sent(work) {
      const before = site.requests.length;
      await work();
      return site.requests.slice(before).map(({ method, url, status }) => `${method} ${url.replace(site.url, '')} ${status}`);
    },
  };
}

/** A new site with the lists on it. */
export async function openReadySite(timeZone?: string, language?: string): Promise<TestSite> {
  const test = openTestSite(timeZone, language);
  await test.as('officer').siteSetUp.apply(() => undefined);
  return test;
}
