import { createServices } from '../../src/composition/createServices';
import { actionWith, create, ownerWith, partWith, reviewWith } from '../builders/records';
import { hostOf } from '../site/hostOf';
import { fetchAs, SharePointSite } from '../site/rest/sharePointSite';

/** How much there is to work on: few records, so that people meet. */
const size = { parts: 5, actions: 8, owners: 3 } as const;

const zones = ['Europe/London', 'Pacific/Auckland', 'America/New_York'] as const;

/** A site with the lists and one review in it. Nothing goes wrong yet. */
export async function openWorld(seed: number): Promise<SharePointSite> {
  const timeZone = zones[seed % zones.length] ?? 'Europe/London';
  const site = new SharePointSite({ url: `https://council.example/sites/chaos${seed}`, timeZone });
  const services = createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') });
  await services.siteSetUp.apply(() => undefined);
  const reviewId = await create(services.reviews, reviewWith());
  const holders = ['owner', 'owner2', 'owner3'].slice(0, size.owners);
  for (const holder of holders) {
    const { user } = site.describe(holder);
    await create(services.owners, ownerWith(`Post of ${user.name}`, { holder: { userId: user.id, name: user.name } }));
  }
  const parts: number[] = [];
  for (let index = 1; index <= size.parts; index += 1) parts.push(await create(services.parts, partWith(reviewId, { number: String(index), part: '' })));
  for (let index = 0; index < size.actions; index += 1) {
    await create(services.actions, actionWith(reviewId, [parts[index % parts.length] ?? 0], { label: String(index + 1) }));
  }
  return site;
}
