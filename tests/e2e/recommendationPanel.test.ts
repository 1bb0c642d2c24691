import type { Locator, Page } from 'playwright-core';
import { seed } from '../site/seed';
import { axe, type Harness, startHarness, waitUntilReady } from './harness';
import { openAction, panelOf, trackerPage } from './trackerPage';

const heading = (panel: Locator): Locator => panel.getByRole('heading', { level: 2 });
const isFocused = (element: Locator): Promise<boolean> => element.evaluate((it) => it === document.activeElement);

/** Opens recommendation 7 from its heading. */
async function openSeven(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Open recommendation 7', exact: true }).click();
  const panel = panelOf(page);
  await panel.getByRole('heading', { level: 2, name: /^7 / }).waitFor();
  return panel;
}

describe('an open recommendation, on 20 January 2020', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-01-20' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  it('shows every part with its response and the actions; an action opens over it, and closing leads back', async () => {
    const { page, errors, close } = await trackerPage(harness, { as: 'reader' });
    const panel = await openSeven(page);
    await panel.getByRole('article', { name: '7 (i)', exact: true }).getByText('Accepted in full').waitFor();
    await panel.getByRole('article', { name: '7 (ii)', exact: true }).waitFor();
    await expect(panel.getByRole('button', { name: /^(Edit|Note the response)/ }).count()).resolves.toBe(0);
    expect(new URL(page.url()).searchParams.get('open')).toBe('7');

    const row = panel.getByRole('region', { name: 'Actions' }).getByRole('button', { name: /map of SEND need/ });
    await row.click();
    await panelOf(page).getByRole('heading', { level: 2, name: /map of SEND need/ }).waitFor();
    await page.keyboard.press('Escape');
    await panelOf(page).getByRole('heading', { level: 2, name: /^7 / }).waitFor();
    await page.waitForFunction(() => document.activeElement?.hasAttribute('data-opens-action'));
    await expect(isFocused(row)).resolves.toBe(true);
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'detached' });
    await expect(isFocused(page.getByRole('button', { name: 'Open recommendation 7', exact: true }))).resolves.toBe(true);
    expect(errors).toEqual([]);
    await close();
  });

  it('is left for the next one, opened by its address, and reached from an action that serves it', async () => {
    const { page, close } = await trackerPage(harness);
    await openSeven(page);
    await panelOf(page).getByRole('button', { name: 'Next recommendation' }).click();
    await expect(heading(panelOf(page)).innerText()).resolves.toMatch(/^8 /);
    await page.reload();
    await waitUntilReady(page);
    await panelOf(page).getByRole('heading', { level: 2, name: /^8 / }).waitFor();
    await page.keyboard.press('Escape');
    const action = await openAction(page, /^To finalise and update the Accessibility Plan/);
    await action.getByRole('button', { name: 'Full page' }).click();
    await expect(action.getByRole('button', { name: 'Full page' }).getAttribute('aria-pressed')).resolves.toBe('true');
    await action.getByRole('button', { name: 'Open recommendation 1', exact: true }).click();
    await panelOf(page).getByRole('heading', { level: 2, name: /^(1 |Recommendation 1)/ }).waitFor();
    await close();
  });

  it('says that a recommendation is not there', async () => {
    const { page, close } = await trackerPage(harness);
    const address = new URL(page.url());
    address.searchParams.set('open', '99');
    await page.goto(address.href);
    await waitUntilReady(page);
    await page.getByRole('alert').getByText('is not in this review').waitFor();
    await page.getByRole('alert').getByRole('button', { name: 'Close' }).click();
    await page.getByRole('alert').waitFor({ state: 'detached' });
    await close();
  });

  it('lets an officer note the response, with its meeting', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openSeven(page);
    const part = panel.getByRole('article', { name: '7 (ii)', exact: true });
    await part.getByRole('button', { name: 'Note the response to 7 (ii)' }).click();
    await part.getByRole('textbox', { name: 'Words (optional)' }).fill('The committee asks for the map by spring.');
    await part.getByLabel('Date of the meeting').fill('2020-01-13');
    await part.getByRole('button', { name: 'Note the response', exact: true }).click();
    const noted = part.getByRole('list', { name: 'Decisions on 7 (ii)' }).getByRole('listitem');
    await noted.getByText('The committee asks for the map by spring.').waitFor();
    await page.reload();
    await waitUntilReady(page);
    await noted.getByText('Meeting of 13 January 2020').waitFor();
    await expect(noted.count()).resolves.toBe(1);
    await close();
  });

  it.each([['light', 1280], ['dark', 320], ['contrast', 1280]] as const)('has no accessibility fault in the %s theme at %d pixels', async (theme, width) => {
    const { page, close } = await trackerPage(harness, { theme, window: { width, height: 900 } });
    await openSeven(page);
    await expect(axe(page, '[role=dialog]')).resolves.toEqual([]);
    await close();
  });
});
