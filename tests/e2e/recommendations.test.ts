import { seed } from '../site/seed';
import { axe, type Harness, startHarness, waitUntilReady } from './harness';
import { trackerPage } from './trackerPage';

describe('the review by recommendation, on 1 May 2020', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  it('says in the address what it is narrowed down to, and an address narrows it down', async () => {
    const { page, close } = await trackerPage(harness);
    await page.getByRole('button', { name: '1 ongoing' }).click();
    await page.getByRole('button', { name: '6 not started' }).click();
    await page.getByText('Showing 7 of 22 actions: ongoing, not started').waitFor();
    expect(new URL(page.url()).searchParams.get('state')).toBe('ongoing~not-started');
    const address = new URL(page.url());
    address.searchParams.set('recommendation', '8');
    await page.goto(address.href);
    await waitUntilReady(page);
    await page.getByText('Showing 1 of 22 actions: ongoing, not started, recommendation 8').waitFor();
    await expect(page.getByRole('article').count()).resolves.toBe(1);
    await expect(page.getByRole('button', { name: '1 ongoing' }).getAttribute('aria-pressed')).resolves.toBe('true');
    await close();
  });

  it('says so when nothing matches, and shows all again', async () => {
    const { page, close } = await trackerPage(harness);
    const address = new URL(page.url());
    address.searchParams.set('q', 'word that is nowhere');
    await page.goto(address.href);
    await waitUntilReady(page);
    await page.getByText('Nothing here matches.').waitFor();
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect(page.getByRole('article').count()).resolves.toBe(13);
    await close();
  });

  it('jumps to a number: unfolds it, shows it and gives its heading the focus', async () => {
    const { page, close } = await trackerPage(harness);
    await page.getByRole('button', { name: 'Collapse all' }).click();
    await page.getByLabel('Jump to').selectOption({ index: 11 });
    const heading = page.getByRole('article').nth(10).getByRole('heading').getByRole('button');
    await expect(heading.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await expect(heading.getAttribute('aria-expanded')).resolves.toBe('true');
    const place = await heading.boundingBox();
    expect(place?.y).toBeGreaterThanOrEqual(0);
    expect(place?.y).toBeLessThan(800);
    await expect(page.locator('[aria-expanded="true"]').count()).resolves.toBe(1);
    await close();
  });

  it('prints as the table of the paper with the progress filled in', async () => {
    const { page, close } = await trackerPage(harness);
    await page.emulateMedia({ media: 'print' });
    const table = page.getByRole('table');
    await table.waitFor();
    await expect(table.getByRole('columnheader').allInnerTexts()).resolves.toEqual(['Recommendation', 'Response', 'Action', 'Owner', 'By when', 'Success', 'Progress']);
    await expect(table.getByRole('rowheader').count()).resolves.toBe(13);
    const row = table.getByRole('row').filter({ hasText: 'Accessibility Plan agreed and in place' });
    await expect(row.innerText()).resolves.toMatch(/Accepted in part[\s\S]*To finalise and update[\s\S]*March 2020[\s\S]*31 days late[\s\S]*no update yet/);
    await expect(page.getByRole('article').count()).resolves.toBe(0);
    await page.emulateMedia({ media: null });
    await table.waitFor({ state: 'detached' });
    await close();
  });

  it('has no faults of accessibility, narrow or wide, in any theme', async () => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      for (const width of [320, 1280]) {
        const { page, close } = await trackerPage(harness, { theme, host: 'teamsTab', window: { width, height: 800 } });
        await page.getByRole('button', { name: '1 ongoing' }).click();
        await expect(axe(page)).resolves.toEqual([]);
        await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(width);
        await close();
      }
    }
  });
});

describe('a review of 2,000 actions', () => {
  it('starts folded, draws what comes near when all is unfolded, and jumps to the end', async () => {
    const harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site, { rows: 2000 });
    const { page, close } = await trackerPage(harness);
    await page.getByRole('combobox', { name: 'Review', exact: true }).selectOption({ label: 'Synthetic review of 2000 actions' });
    await page.getByText('2000 actions', { exact: true }).waitFor();
    await expect(page.locator('[data-opens-action]').count()).resolves.toBe(0);
    await page.getByRole('button', { name: 'Expand all' }).click();
    await page.locator('[data-opens-action]').first().waitFor();
    await expect(page.locator('[data-opens-action]').count()).resolves.toBeLessThan(300);
    await page.getByLabel('Jump to').selectOption({ index: 200 });
    const last = page.getByRole('article').last();
    await last.getByRole('button', { name: 'Synthetic action 2000' }).waitFor();
    await expect(last.getByRole('heading').getByRole('button').evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await close();
    await harness.close();
  });
});
