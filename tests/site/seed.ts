import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importPaper } from '../../src/application/importPaper';
import { prepareImport } from '../../src/application/prepareImport';
import type { Services } from '../../src/application/services';
import { createServices } from '../../src/composition/createServices';
import { calendarDate } from '../../src/domain/calendarDate';
import type { Action, Owner } from '../../src/domain/records';
import { hostOf } from './hostOf';
import { people } from './people';
import { fetchAs, type SharePointSite } from './rest/sharePointSite';

/** What a local site holds beside the lists. */
export interface SeedOptions {
  /** Synthetic actions in a review of their own, beside the sample review; none when absent. */
  readonly rows?: number;
}

const samplePaper = resolve(__dirname, '../../samples/send-provision.docx');
const rowsInOneRequest = 100;

/** The posts that people of the local site hold; the other posts of the paper are vacant. */
async function registerHolders(site: SharePointSite, services: Services): Promise<void> {
  const holders = people.filter(({ groups, isGuest }) => groups.includes('members') && isGuest !== true);
  const posts = holders.map(async (person) => {
    const { user } = site.describe(person.key);
    const value: Omit<Owner, 'id'> = {
      title: person.jobTitle ?? person.name,
      organisation: '',
      email: person.email,
      holder: { userId: user.id, name: user.name },
    };
    return { clientKey: await services.keys.derived('local site', person.key), value };
  });
  await services.owners.createMany(await Promise.all(posts), false);
}

async function importSample(services: Services): Promise<void> {
  const bytes = new Uint8Array(readFileSync(samplePaper));
  const prepared = await prepareImport(services, { name: 'send-provision.docx', bytes });
  await importPaper(services, { ...prepared, mayExist: false }, () => undefined);
}

function syntheticAction(index: number, reviewId: number, partId: number): Omit<Action, 'id'> {
  const day = calendarDate(2026 + (index % 3), (index % 12) + 1, 28);
  return {
    reviewId,
    partIds: [partId],
    label: '',
    text: `Synthetic action ${index + 1}`,
    otherOwnerIds: [],
    byWhen: { asWritten: day, earliest: day, latest: day, precision: 'day' },
    dueOn: day,
    originalDueOn: day,
    successCriteria: '',
    status: 'not-started',
  };
}

/** A review with as many actions as wanted, ten to a recommendation, to see how the tracker carries weight. */
async function addSyntheticRows(services: Services, rows: number): Promise<void> {
  const key = (...words: string[]): Promise<string> => services.keys.derived('synthetic', ...words);
  const review = { title: `Synthetic review of ${rows} actions`, committee: '', status: 'open' as const };
  const [saved] = await services.reviews.createMany([{ clientKey: await key('review'), value: review }], false);
  if (!saved) throw new Error('The synthetic review was not created.');
  const parts = Array.from({ length: Math.ceil(rows / 10) }, async (_, index) => ({
    clientKey: await key('part', String(index)),
    value: {
      reviewId: saved.id,
      number: String(index + 1),
      part: '',
      theme: `Theme ${index + 1}`,
      text: `Synthetic recommendation ${index + 1}`,
      decision: 'accepted' as const,
      response: 'The executive accepts this recommendation.',
    },
  }));
  const savedParts = await services.parts.createMany(await Promise.all(parts), false);
  const actions = Array.from({ length: rows }, async (_, index) => {
    const partId = savedParts[Math.floor(index / 10)]?.id ?? 0;
    return { clientKey: await key('action', String(index)), value: syntheticAction(index, saved.id, partId) };
  });
  const records = await Promise.all(actions);
  for (let from = 0; from < rows; from += rowsInOneRequest) {
    await services.actions.createMany(records.slice(from, from + rowsInOneRequest), false);
  }
}

/** Sets the site up as an officer would and imports the sample paper: the product's own code, nothing written behind its back. */
export async function seed(site: SharePointSite, { rows = 0 }: SeedOptions = {}): Promise<void> {
  const services = createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') });
  await services.siteSetUp.apply(() => undefined);
  await registerHolders(site, services);
  if (rows > 0) await addSyntheticRows(services, rows);
  await importSample(services);
}
