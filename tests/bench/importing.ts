import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importPaper } from '../../src/application/importPaper';
import { prepareImport } from '../../src/application/prepareImport';
import { createServices } from '../../src/composition/createServices';
import { readWord } from '../../src/documents/word/readWord';
import { understandPaper } from '../../src/domain/paper/understandPaper';
import { hostOf } from '../site/hostOf';
import { fetchAs, SharePointSite } from '../site/rest/sharePointSite';
import { type Figure, median, timeOf } from './figure';

const sample = resolve(__dirname, '../../samples/send-provision.docx');
const runs = 25;

async function measureUnderstanding(bytes: Uint8Array): Promise<Figure> {
  // The library as it comes, asked for what it is made for: Word in, HTML out.
  const { default: mammoth } = await import('mammoth');
  const document = await readWord(bytes);
  const library: number[] = [];
  const understanding: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    library.push(await timeOf(() => mammoth.convertToHtml({ buffer: Buffer.from(bytes) })));
    understanding.push(await timeOf(() => understandPaper(document)));
  }
  const [read, understood] = [median(library), median(understanding)];
  return {
    name: 'Understanding the sample, beside the Word library reading it',
    value: understood / read,
    atMost: 2,
    unit: 'ratio',
    of: `${understood.toFixed(1)} ms / ${read.toFixed(1)} ms, median of ${runs}`,
  };
}

async function countWriting(bytes: Uint8Array): Promise<Figure> {
  const site = new SharePointSite();
  const services = createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') });
  await services.siteSetUp.apply(() => undefined);
  const prepared = await prepareImport(services, { name: 'send-provision.docx', bytes });
  const before = site.requests.length;
  let records = 0;
  await importPaper(services, { ...prepared, mayExist: false }, ({ total }) => (records = total));
  return { name: 'Writing the sample', value: site.requests.length - before, atMost: 6, unit: 'requests', of: `${records} records` };
}

/** How quickly the sample is understood, and in how many requests it is written. */
export async function measureImport(): Promise<readonly Figure[]> {
  const bytes = new Uint8Array(readFileSync(sample));
  return [await measureUnderstanding(bytes), await countWriting(bytes)];
}
