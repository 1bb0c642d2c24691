import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importPaper, type ImportProgress } from '../../src/application/importPaper';
import { prepareImport, type PreparedImport } from '../../src/application/prepareImport';
import type { Services } from '../../src/application/services';
import { StoreError } from '../../src/application/storeError';
import { createServices } from '../../src/composition/createServices';
import { hostOf } from '../site/hostOf';
import { fetchAs, SharePointSite } from '../site/rest/sharePointSite';

const bytes = new Uint8Array(readFileSync(resolve(__dirname, '../../samples/send-provision.docx')));

let siteNumber = 0;

interface Workplace {
  readonly site: SharePointSite;
  readonly services: Services;
  readonly prepared: PreparedImport;
}

/** A site that is set up, and the sample paper understood. */
async function workplace(): Promise<Workplace> {
  siteNumber += 1;
  const site = new SharePointSite({ url: `https://council.example/sites/import${siteNumber}` });
  const services = createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') });
  await services.siteSetUp.apply(() => undefined);
  return { site, services, prepared: await prepareImport(services, { name: 'send-provision.docx', bytes }) };
}

/** What the lists hold after an import, as counts and links. */
async function written({ services }: Workplace): Promise<object> {
  const { reviews, parts, actions, owners } = await services.trackerReader.read();
  const numberOf = new Map(parts.records.map(({ value }) => [value.id, `${value.number}${value.part}`]));
  return {
    reviews: reviews.records.map(({ value }) => value.title),
    owners: owners.records.map(({ value }) => value.title).sort(),
    parts: parts.records.map(({ value }) => `${value.number}${value.part} ${value.decision}`),
    actions: actions.records.map(({ value }) => `${value.partIds.map((id) => numberOf.get(id)).join()} ${value.text} ${value.dueOn}`),
  };
}

const run = ({ services, prepared }: Workplace, mayExist: boolean, onProgress = (_: ImportProgress): void => undefined): Promise<number> =>
  importPaper(services, { ...prepared, mayExist }, onProgress);

describe('importing the sample paper', () => {
  it('writes every record once and says how far it is', async () => {
    const place = await workplace();
    const before = place.site.requests.length;
    const progress: ImportProgress[] = [];
    await run(place, false, (step) => progress.push(step));
    expect(progress[0]).toEqual({ done: 0, total: 59 });
    expect(progress.at(-1)).toEqual({ done: 59, total: 59 });
    expect(place.site.requests.length - before).toBeLessThanOrEqual(6);
    const result = (await written(place)) as { parts: string[]; actions: string[]; owners: string[] };
    expect([result.parts.length, result.actions.length, result.owners.length]).toEqual([23, 22, 13]);
  });

  it('knows the same paper when it comes again, and writes nothing twice', async () => {
    const place = await workplace();
    const reviewId = await run(place, false);
    const expected = await written(place);
    const again = await prepareImport(place.services, { name: 'another name.docx', bytes });
    expect(again.earlier?.value.id).toBe(reviewId);
    await expect(run(place, true)).resolves.toBe(reviewId);
    expect(await written(place)).toEqual(expected);
  });

  const breaks = (['dropBefore', 'dropAfter'] as const).flatMap((kind) => [0, 1, 2, 3].map((request) => ({ kind, request })));
  it.each(breaks)('goes on after $kind at write $request without making anything twice', async ({ kind, request }) => {
    const whole = await workplace();
    await run(whole, false);
    const place = await workplace();
    let seen = 0;
    place.site.faults.next({ kind, times: 1, match: ({ method }) => method !== 'GET' && seen++ === request });
    await expect(run(place, false)).rejects.toBeInstanceOf(StoreError);
    await run(place, true);
    expect(await written(place)).toEqual(await written(whole));
  });

  it('keeps the progress that the paper itself reports, in one request more, once', async () => {
    const place = await workplace();
    const { plan } = place.prepared;
    const reported = { ...place, prepared: { ...place.prepared, plan: { ...plan, actions: plan.actions.map((action) => ({ ...action, progress: `So far: ${action.key}` })) } } };
    const before = place.site.requests.length;
    await run(reported, false);
    expect(place.site.requests.length - before).toBeLessThanOrEqual(7);
    await run(reported, true);
    const { actions } = await place.services.trackerReader.read();
    expect(actions.records.map(({ value }) => value.status)).toEqual(Array(22).fill('in-progress'));
    const { records } = await place.services.updates.ofAction(actions.records[4]?.value.id ?? 0);
    expect(records.map(({ value }) => [value.status, value.words])).toEqual([['in-progress', 'So far: action-5']]);
  });

  it('writes nothing of a plan of which something could not be read again', async () => {
    const place = await workplace();
    const { plan } = place.prepared;
    const [first, ...others] = plan.actions;
    for (const change of [{ text: ' ' }, { partKeys: [] }, { label: 'x'.repeat(256) }]) {
      const unfit = { ...plan, actions: [...others, { ...first, ...change }] } as PreparedImport['plan'];
      await expect(run({ ...place, prepared: { ...place.prepared, plan: unfit } }, false)).rejects.toThrow(/cannot be written/);
    }
    expect(await written(place)).toEqual({ reviews: [], owners: [], parts: [], actions: [] });
  });

  it('refuses a reader, and writes nothing', async () => {
    const place = await workplace();
    const services = createServices(hostOf(place.site, 'reader'), { fetch: fetchAs(place.site, 'reader') });
    await expect(run({ ...place, services }, false)).rejects.toMatchObject({ kind: 'not-allowed' });
    expect(await written(place)).toEqual({ reviews: [], owners: [], parts: [], actions: [] });
  });
});
