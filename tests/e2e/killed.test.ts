import type { Page } from 'playwright-core';
import { createServices } from '../../src/composition/createServices';
import { clientKeyName } from '../../src/schema/column';
import { actionsList } from '../../src/schema/actionsList';
import { updatesList } from '../../src/schema/updatesList';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/sharePointSite';
import { seed } from '../site/seed';
import { type LocalSite, startLocalSite } from '../site/server';
import { waitUntilReady } from './harness';
import { type KillableBrowser, killableBrowser } from './support/killableBrowser';
import { contentOf, expectedContent, rowCounts, rowsOf, samplePaper } from './support/siteLists';
import { openAction, panelOf } from './trackerPage';

const wholePaper = { ScrutinyReviews: 1, ScrutinyRecommendations: 23, ScrutinyActions: 22, ScrutinyOwners: 13 };
const accessibilityPlan = /^To finalise and update the Accessibility Plan/;
/** A killed browser is started up to so often again for one test. */
const patience = 120_000;

let local: LocalSite;
let browser: KillableBrowser;
const isWrite = /POST .*(\$batch|\/items)/;

async function openPage(person: string): Promise<Page> {
  const page = await browser.start();
  await page.goto(`${local.url}?as=${person}&view=recommendations`);
  await waitUntilReady(page);
  return page;
}

/** The moment at which the browser is killed: the n-th write of the page is held, before SharePoint sees it or after it did it. */
async function killAtWrite(page: Page, nth: number, moment: 'before' | 'after', begin: () => Promise<void>): Promise<void> {
  const before = local.site.requests.length;
  const isThere = (): boolean =>
    local.site.requests.slice(before).filter(({ method, url }) => isWrite.test(`${method} ${decodeURIComponent(url)}`)).length >= nth;
  let seen = 0;
  const held = new Promise<void>((resolve) => {
    if (moment === 'after') {
      local.site.faults.next({ kind: 'slow', delayMs: 60_000, match: isWrite, after: nth - 1 });
      const timer = setInterval(() => {
        if (!isThere()) return;
        clearInterval(timer);
        resolve();
      }, 5);
      return;
    }
    void page.route(/_api/, async (route, request) => {
      if (isWrite.test(`${request.method()} ${decodeURIComponent(request.url())}`) && (seen += 1) === nth) return resolve();
      await route.continue();
    });
  });
  await begin();
  await held;
  await browser.kill();
  local.site.faults.clear();
}

/** Waits until something about the site holds. */
async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) if (await holds()) return;
  throw new Error(`It never came to this: ${what}.`);
}

async function expectUniqueKeys(list: { readonly segment: string }): Promise<void> {
  const keys = (await rowsOf(local.site, list)).map((row) => row[clientKeyName]);
  expect(new Set(keys).size).toBe(keys.length);
}

describe('a browser that is killed', () => {
  beforeEach(async () => {
    local = await startLocalSite({ today: '2020-05-01' });
    browser = killableBrowser();
  });
  afterEach(async () => {
    await browser.end();
    await local.close();
  });

  describe.each(['before', 'after'] as const)('in the middle of an import, %s SharePoint wrote', (moment) => {
    it.each([1, 2, 3, 4])('at write %i: finishes by itself after the restart, with the plan as edited', async (nth) => {
      await createServices(hostOf(local.site, 'officer'), { fetch: fetchAs(local.site, 'officer') }).siteSetUp.apply(() => undefined);
      const page = await openPage('officer');
      await page.getByRole('button', { name: 'Import a paper' }).click();
      await page.getByLabel('Choose a document').setInputFiles(samplePaper);
      await page.getByLabel('Title of the review').fill('SEND, as edited');
      await killAtWrite(page, nth, moment, () => page.getByRole('button', { name: 'Write 59 records' }).click());

      const again = await openPage('officer');
      await until('the whole paper is written', async () => JSON.stringify(await rowCounts(local.site)) === JSON.stringify(wholePaper));
      await again.getByRole('heading', { name: 'SEND, as edited' }).waitFor();
      await again.getByText('Solid Roots programme successfully delivered').first().waitFor();
      await expect(contentOf(local.site)).resolves.toEqual({ ...expectedContent(), review: 'SEND, as edited' });
      await expectUniqueKeys(actionsList);
    }, patience);
  });

  describe.each(['before', 'after'] as const)('in the middle of a save, %s SharePoint wrote', (moment) => {
    it.each([1, 1, 1, 2, 2])('at write %i: saves it once by itself after the restart', async (nth) => {
      await seed(local.site);
      const page = await openPage('owner');
      const panel = await openAction(page, accessibilityPlan);
      await panel.getByText('No progress has been added yet.').waitFor();
      await panel.getByRole('radio', { name: 'Complete' }).check();
      await panel.getByRole('textbox', { name: 'What has happened?' }).fill('It is done, and nobody heard of it.');
      await killAtWrite(page, nth, moment, () => panel.getByRole('button', { name: 'Add progress' }).click());

      await openPage('owner');
      const done = async (): Promise<boolean> => (await rowsOf(local.site, actionsList)).some((row) => row['ScrStatus'] === 'Complete');
      await until('the action is in step', done);
      const updates = await rowsOf(local.site, updatesList);
      expect(updates.map((row) => row['ScrWords'])).toEqual(['It is done, and nobody heard of it.']);
    }, patience);
  });

  it.each([1, 2, 3, 4, 5])('while words are typed has them as typed (time %i)', async () => {
    await seed(local.site);
    const page = await openPage('owner');
    const typed = 'Half a sentence, “quoted”\nand a second li';
    await (await openAction(page, accessibilityPlan)).getByRole('textbox', { name: 'What has happened?' }).pressSequentially(typed);
    await page.waitForTimeout(600);
    await browser.kill();
    const again = await openPage('owner');
    const panel = panelOf(again);
    await openAction(again, accessibilityPlan);
    await panel.getByText(/^Kept from \d\d:\d\d\./).waitFor();
    await expect(panel.getByRole('textbox', { name: 'What has happened?' }).inputValue()).resolves.toBe(typed);
    await panel.getByRole('button', { name: 'Discard' }).click();
    await expect(panel.getByRole('textbox', { name: 'What has happened?' }).inputValue()).resolves.toBe('');
  }, patience);
});
