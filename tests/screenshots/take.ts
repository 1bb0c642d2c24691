import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { addProgress } from '../../src/application/addProgress';
import { createServices } from '../../src/composition/createServices';
import { type Harness, startHarness, type Visit } from '../e2e/harness';
import { showByRecommendation } from '../e2e/trackerPage';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/sharePointSite';
import { seed } from '../site/seed';
import { takeGallery } from './gallery';
import { inventedProgress } from './inventedProgress';

const images = resolve(__dirname, '../../docs/images');
const samplePaper = resolve(__dirname, '../../samples/send-provision.docx');
const today = '2020-01-20';
const phone = { width: 390, height: 844 };
const tall = { width: 1280, height: 1150 };

async function addInventedProgress({ local: { site } }: Harness): Promise<void> {
  for (const { by, about, progress } of inventedProgress) {
    const services = createServices(hostOf(site, by), { fetch: fetchAs(site, by) });
    const { actions } = await services.trackerReader.read();
    const action = actions.records.find(({ value }) => value.text.startsWith(about));
    if (!action) throw new Error(`The sample has no action "${about}".`);
    await addProgress(services, action, progress, { clientKey: services.keys.random(), mayExist: false });
  }
}

async function picture(harness: Harness, name: string, visit: Visit, prepare: (page: Page) => Promise<unknown>): Promise<void> {
  const { page, close } = await harness.open(visit);
  // A picture of a panel that is still sliding in shows two screens at once.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await prepare(page);
  await page.screenshot({ path: resolve(images, `${name}.png`), animations: 'disabled' });
  await close();
}

const drawn = showByRecommendation;

async function openAction(page: Page): Promise<void> {
  await drawn(page);
  await page.getByRole('button', { name: /dip sample/ }).click();
  await page.getByRole('dialog').getByText('half term').first().waitFor();
}

async function chooseSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import a paper' }).click();
  await page.getByLabel('Choose a document').setInputFiles(samplePaper);
  await page.getByRole('heading', { name: 'Check before it is written' }).waitFor();
}

async function main(): Promise<void> {
  const empty = await startHarness({ today });
  await picture(empty, 'set-up', {}, (page) => page.getByRole('button', { name: 'Set up the tracker' }).waitFor());
  await createServices(hostOf(empty.local.site, 'officer'), { fetch: fetchAs(empty.local.site, 'officer') }).siteSetUp.apply(() => undefined);
  await picture(empty, 'import', {}, chooseSample);
  await empty.close();

  const harness = await startHarness({ today });
  await seed(harness.local.site);
  await addInventedProgress(harness);
  await picture(harness, 'tracker', { window: tall }, drawn);
  await picture(harness, 'tracker-dark', { host: 'teamsTab', theme: 'dark' }, drawn);
  await picture(harness, 'tracker-contrast', { host: 'teamsTab', theme: 'contrast' }, drawn);
  await picture(harness, 'tracker-phone', { as: 'owner', window: phone }, drawn);
  await picture(harness, 'action', { as: 'owner2' }, openAction);
  await picture(harness, 'action-phone', { as: 'owner2', window: phone }, openAction);
  await harness.close();
  await takeGallery();
}

main().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
