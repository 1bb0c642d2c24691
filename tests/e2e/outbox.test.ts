import type { Locator, Page } from 'playwright-core';
import { updatesList } from '../../src/schema/updatesList';
import { seed } from '../site/seed';
import { axe, type Harness, startHarness, waitUntilReady } from './harness';
import { rowsOf } from './support/siteLists';
import { openAction, panelOf, trackerPage } from './trackerPage';

const first = /^To finalise and update the Accessibility Plan/;
const second = /^Work is completed/;
const post = (request: { readonly method: string }): boolean => request.method === 'POST';

async function say(panel: Locator, answer: string, words: string): Promise<void> {
  await panel.getByRole('radio', { name: answer }).check();
  await panel.getByRole('textbox', { name: 'What has happened?' }).fill(words);
  await panel.getByRole('button', { name: 'Add progress' }).click();
}

async function addTo(page: Page, action: RegExp, words: string): Promise<void> {
  await say(await openAction(page, action), 'On track', words);
  await panelOf(page).getByText('Kept in this browser.').waitFor();
  await page.keyboard.press('Escape');
  await panelOf(page).waitFor({ state: 'detached' });
}

function status(page: Page, name: string | RegExp): Locator {
  return page.locator('header').getByRole('button', { name });
}

describe('what is not saved yet, on 1 May 2020', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterEach(() => harness.close());

  const words = async (): Promise<readonly unknown[]> => (await rowsOf(harness.local.site, updatesList)).map((row) => row['ScrWords']);
  /** Waits, at most ten seconds, until so many updates are there. */
  const saved = async (count: number): Promise<void> => {
    for (let tries = 0; tries < 100 && (await words()).length < count; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  };

  it('is kept while there is no connection, beyond the page, and goes out in order', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    const context = page.context();
    // The program of an open action is fetched when one is first opened.
    await openAction(page, first);
    await page.keyboard.press('Escape');
    await context.setOffline(true);
    await addTo(page, first, 'First words');
    await addTo(page, second, 'Second words');
    await status(page, 'No connection: 2 changes are kept in this browser').waitFor();
    await page.getByRole('listitem').filter({ has: page.getByRole('button', { name: first }) }).first().getByText('Not saved yet').waitFor();
    const address = page.url();
    await page.close();
    await context.setOffline(false);
    const next = await context.newPage();
    await next.goto(address);
    await waitUntilReady(next);
    await saved(2);
    await expect(words()).resolves.toEqual(['First words', 'Second words']);
    await close();
  });

  it('is listed with what it is and how it stands, and can be taken back into its form', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    const panel = await openAction(page, first);
    await panel.getByText('No progress has been added yet.').waitFor();
    // The list is fetched soon after the page has opened, so that it can be read without a connection.
    await page.waitForTimeout(3000);
    await page.context().setOffline(true);
    await say(panel, 'Complete', 'Too early');
    await panel.getByText('Kept in this browser.').waitFor();
    await page.keyboard.press('Escape');
    await status(page, /^No connection: 1 change/).click();
    const list = page.getByRole('dialog', { name: 'Not saved yet' });
    await list.getByText(/^Progress on 1, “To finalise.*: complete$/).waitFor();
    await list.getByText(/waits for a connection/).waitFor();
    expect((await axe(page)).map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    await list.getByRole('button', { name: /^Undo/ }).click();
    await list.getByText('Taken back.').waitFor();
    await list.getByText('Everything is saved.').waitFor();
    await list.getByRole('button', { name: 'Close' }).click();
    await page.context().setOffline(false);
    const again = await openAction(page, first);
    await again.getByText(/^Kept from/).waitFor();
    await expect(again.getByRole('textbox', { name: 'What has happened?' }).inputValue()).resolves.toBe('Too early');
    await expect(words()).resolves.toEqual([]);
    await close();
  });

  it('is sent once from two pages, and both show it', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    const panel = await openAction(page, first);
    await panel.getByText('No progress has been added yet.').waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await waitUntilReady(other);
    await panelOf(other).getByText('No progress has been added yet.').waitFor();
    harness.local.site.faults.next({ kind: 'dropBefore', times: Infinity, match: post });
    await say(panel, 'On track', 'Said in one page');
    const entry = panelOf(other).getByRole('region', { name: 'History' }).getByRole('listitem').first();
    await entry.getByText('Not saved yet').waitFor();
    harness.local.site.faults.clear();
    for (const each of [page, other]) {
      const history = panelOf(each).getByRole('region', { name: 'History' });
      await history.getByText('Not saved yet').waitFor({ state: 'detached' });
      await history.getByText('Said in one page').waitFor();
    }
    await expect(words()).resolves.toEqual(['Said in one page']);
    await close();
  });

  it('waits for a busy SharePoint, counts down, and saves', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    const panel = await openAction(page, first);
    harness.local.site.faults.next({ kind: 'status', status: 429, times: 1, match: post });
    await say(panel, 'On track', 'Patiently');
    await status(page, /^SharePoint is busy, saving again in (30|2\d) seconds$/).waitFor();
    const asked = harness.local.site.requests.filter(post).length;
    await page.getByRole('status').getByText('SharePoint is busy. Your changes will be saved in a moment.').waitFor({ state: 'attached' });
    await status(page, /^SharePoint is busy, saving again in 1\d seconds$/).waitFor({ timeout: 20_000 });
    expect(harness.local.site.requests.filter(post).length).toBe(asked);
    await status(page, /busy/).waitFor({ state: 'detached', timeout: 30_000 });
    await expect(words()).resolves.toEqual(['Patiently']);
    await close();
  }, 90_000);

  it('is kept when the session ended', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    const panel = await openAction(page, first);
    harness.local.site.faults.next({ kind: 'status', status: 401, times: Infinity, match: post });
    await say(panel, 'On track', 'After hours');
    await status(page, 'Your session ended: open the page again to sign in; 1 change is kept').waitFor();
    harness.local.site.faults.clear();
    await page.reload();
    await saved(1);
    await expect(words()).resolves.toEqual(['After hours']);
    await close();
  });

  it.each([
    { theme: 'dark', window: { width: 320, height: 700 } },
    { theme: 'contrast', window: { width: 1280, height: 800 } },
  ] as const)('can be used by everybody in $theme at $window.width pixels', async (look) => {
    const { page, close } = await trackerPage(harness, { as: 'owner', ...look });
    const panel = await openAction(page, first);
    harness.local.site.faults.next({ kind: 'dropBefore', times: Infinity, match: post });
    await say(panel, 'On track', 'Word '.repeat(60));
    await panel.getByText('Kept in this browser.').waitFor();
    await page.keyboard.press('Escape');
    await status(page, /^No connection/).click();
    await page.getByRole('dialog', { name: 'Not saved yet' }).waitFor();
    expect((await axe(page)).map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    const overflow = await page.locator('#web-part').evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await close();
  });
});
