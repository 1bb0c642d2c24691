import type { Page } from 'playwright-core';
import { updatesList } from '../../src/schema/updatesList';
import { seed } from '../site/seed';
import { type Harness, startHarness, waitUntilReady } from './harness';
import { rowsOf } from './support/siteLists';
import { openAction, panelOf, trackerPage } from './trackerPage';

const first = /^To finalise and update the Accessibility Plan/;
const post = (request: { readonly method: string }): boolean => request.method === 'POST';
const words = (page: Page) => panelOf(page).getByRole('textbox', { name: 'What has happened?' });

describe('words that are typed, on 1 May 2020', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterEach(() => harness.close());

  const said = async (): Promise<readonly unknown[]> => (await rowsOf(harness.local.site, updatesList)).map((row) => row['ScrWords']);

  /** A browser that has no room for anything, as its quota ends, from the next page on. */
  async function takeAllRoom(page: Page): Promise<void> {
    await page.context().addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await page.reload();
    await waitUntilReady(page);
    await page.getByRole('heading', { level: 3, name: 'By recommendation' }).waitFor();
  }

  it('are there after a reload, as typed, until they are added or thrown away', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    const warnings: string[] = [];
    page.on('dialog', (dialog) => {
      warnings.push(dialog.type());
      void dialog.accept();
    });
    await openAction(page, first);
    await panelOf(page).getByRole('radio', { name: 'At risk' }).check();
    await words(page).fill('<b>Half</b> a\nsentence');
    await page.waitForTimeout(600);
    await page.reload();
    expect(warnings).toEqual(['beforeunload']);
    await panelOf(page).getByText(/^Kept from \d\d:\d\d\./).waitFor();
    await expect(words(page).inputValue()).resolves.toBe('<b>Half</b> a\nsentence');
    await expect(panelOf(page).getByRole('radio', { name: 'At risk' }).isChecked()).resolves.toBe(true);
    await panelOf(page).getByRole('button', { name: 'Add progress' }).click();
    await panelOf(page).getByText('Progress added.').waitFor();
    await page.reload();
    await panelOf(page).getByRole('region', { name: 'History' }).getByText('<b>Half</b> a').waitFor();
    await expect(words(page).inputValue()).resolves.toBe('');

    await words(page).fill('Not meant');
    await page.waitForTimeout(600);
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Throw it away' }).click();
    await openAction(page, first);
    await page.waitForTimeout(300);
    await expect(words(page).inputValue()).resolves.toBe('');
    await close();
  });

  it('are saved straight away where the browser has no room, which is said', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    await takeAllRoom(page);
    await openAction(page, first);
    await panelOf(page).getByRole('radio', { name: 'On track' }).check();
    await words(page).fill('No room');
    await panelOf(page).getByText('This browser does not keep what you type').waitFor();
    await panelOf(page).getByRole('button', { name: 'Add progress' }).click();
    await panelOf(page).getByText('Progress added.').waitFor();
    await expect(said()).resolves.toEqual(['No room']);
    await close();
  });

  it('warn before the page is left while they are neither saved nor kept', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    await takeAllRoom(page);
    harness.local.site.faults.next({ kind: 'dropBefore', times: Infinity, match: post });
    await openAction(page, first);
    await panelOf(page).getByRole('radio', { name: 'On track' }).check();
    await words(page).fill('No room, no connection');
    await panelOf(page).getByRole('button', { name: 'Add progress' }).click();
    await panelOf(page).getByText('This browser has no room to keep it: leave the page open until it is saved.').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('header').getByRole('button', { name: '1 change not saved, and this browser has no room: leave the page open' }).waitFor();
    const asked = page.waitForEvent('dialog');
    void page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    harness.local.site.faults.clear();
    await page.locator('header').getByRole('button', { name: /not saved/ }).waitFor({ state: 'detached' });
    await expect(said()).resolves.toEqual(['No room, no connection']);
    await close();
  });
});
