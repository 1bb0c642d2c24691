import { seed } from '../site/seed';
import { axe, type Harness, startHarness } from './harness';
import { panelOf, trackerPage } from './trackerPage';

describe('the keyboard', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  it('goes to a screen with two keys, and says which is shown', async () => {
    const { page, close } = await trackerPage(harness);
    await page.getByRole('button', { name: 'Timeline', exact: true }).focus();
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await page.getByRole('heading', { level: 3, name: 'Timeline' }).waitFor();
    await page.getByRole('status').filter({ hasText: /^Timeline$/ }).waitFor();
    await close();
  });

  it('finds every action that mentions something with one key and the words, from any screen', async () => {
    const { page, close } = await trackerPage(harness);
    await page.getByRole('button', { name: 'Timeline', exact: true }).focus();
    await page.keyboard.press('/');
    const search = page.getByRole('searchbox', { name: 'Search actions' });
    await search.waitFor();
    await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search');
    await page.keyboard.type('local offer');
    await page.getByText('3 of 22 actions').first().waitFor();
    await close();
  });

  it('walks through the actions while one is open', async () => {
    const { page, close } = await trackerPage(harness);
    await page.locator('[data-opens-action]').first().press('Enter');
    await panelOf(page).getByText('1 of 22').waitFor();
    await page.keyboard.press('j');
    await panelOf(page).getByText('2 of 22').waitFor();
    await page.keyboard.press('k');
    await panelOf(page).getByText('1 of 22').waitFor();
    await close();
  });

  it('tells its shortcuts, and turns them off for good', async () => {
    const { page, close } = await trackerPage(harness);
    const opener = page.getByRole('button', { name: 'Keyboard shortcuts' });
    await opener.focus();
    await page.keyboard.press('?');
    const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.getByText('Go to Timeline').waitFor();
    await expect(axe(page)).resolves.toEqual([]);
    await sheet.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
    await expect(opener.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press('?');
    await page.keyboard.press('g');
    await page.keyboard.press('t');
    await expect(sheet.count()).resolves.toBe(0);
    await page.getByRole('heading', { level: 3, name: 'By recommendation' }).waitFor();
    await close();
  });

  it('passes over the tabs to the screen, which is a menu in a narrow column', async () => {
    const { page, close } = await trackerPage(harness, { window: { width: 320, height: 800 } });
    await page.getByRole('combobox', { name: 'View', exact: true }).selectOption('timeline');
    await page.getByRole('heading', { level: 3, name: 'Timeline' }).waitFor();
    await page.getByRole('button', { name: 'Skip to the content' }).press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-opens-action]').first().evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await close();
  });
});
