import type { Page } from 'playwright-core';
import { seed } from '../site/seed';
import { axe, type Harness, startHarness } from './harness';
import { actionButton, openAction, panelOf, trackerPage } from './trackerPage';

const accessibilityPlan = /^To finalise and update the Accessibility Plan/;
const themes = ['light', 'dark', 'contrast'] as const;
const windows = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
] as const;

/** What axe found, short enough to read in a failed test. */
async function findings(page: Page, scope?: string): Promise<readonly string[]> {
  const violations = await axe(page, scope);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

/** Presses Tab until a control has the focus. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came to the control.');
}

describe('the tracker for everybody', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  it.each(themes.flatMap((theme) => windows.map((window) => [theme, window] as const)))('passes axe and does not scroll sideways: %s %o', async (theme, window) => {
    const { page, close } = await trackerPage(harness, { theme, window });
    await expect(findings(page)).resolves.toEqual([]);
    const isTooWide = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(isTooWide).toBe(false);
    const panel = await openAction(page, accessibilityPlan);
    await panel.getByText('No progress has been added yet.').waitFor();
    await panel.getByRole('button', { name: 'Add progress' }).click();
    await panel.getByText('Choose how it is going.').first().waitFor();
    await expect(findings(page, '[role=dialog]')).resolves.toEqual([]);
    await expect(panel.evaluate((dialog) => dialog.scrollWidth > dialog.clientWidth)).resolves.toBe(false);
    await close();
  });

  it('has targets of at least 24 pixels', async () => {
    const { page, close } = await trackerPage(harness, { window: windows[1] });
    await openAction(page, accessibilityPlan);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('main button, main summary, [role=dialog] button, [role=dialog] summary')]
        // The link past the tabs is seen only while it has the focus.
        .filter((element) => getComputedStyle(element).clipPath === 'none')
        .map((element) => ({ name: element.textContent, height: element.getBoundingClientRect().height }))
        .filter(({ height }) => height > 0 && height < 24),
    );
    expect(small).toEqual([]);
    await close();
  });

  it('works with the keyboard alone', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner2' });
    const row = actionButton(page, accessibilityPlan).first();
    await tabTo(page, () => row.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    const panel = panelOf(page);
    await panel.getByRole('heading', { level: 2 }).waitFor();
    await page.waitForFunction(() => document.querySelector('[role=dialog]')?.contains(document.activeElement));
    const firstAnswer = panel.getByRole('radio', { name: 'On track' });
    await tabTo(page, () => firstAnswer.evaluate((radio) => radio === document.activeElement));
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Done by keyboard');
    const add = panel.getByRole('button', { name: 'Add progress' });
    await tabTo(page, () => add.evaluate((button) => button === document.activeElement));
    await page.keyboard.press('Enter');
    await panel.getByRole('status').getByText('Progress added.').waitFor();
    await panel.getByText('Done by keyboard').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect(row.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await close();
  });

  it('shows the reason of a state to who points at it, until Escape', async () => {
    const { page, close } = await trackerPage(harness);
    const reason = page.getByText('31 days late: was due 31 March 2020').first();
    await page.getByText('31 days late', { exact: true }).first().hover();
    const height = (): Promise<number> => reason.evaluate((element) => element.getBoundingClientRect().height);
    await expect(height()).resolves.toBeGreaterThan(20);
    await page.keyboard.press('Escape');
    await expect(height()).resolves.toBeLessThan(2);
    await close();
  });

  it('prints every recommendation unfolded, without buttons and without the open action over it', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openAction(page, accessibilityPlan);
    await page.getByRole('button', { name: 'Collapse all' }).press('Enter');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const paper = page.getByRole('table');
    await paper.getByText('Solid Roots programme successfully delivered').waitFor();
    await expect(paper.getByRole('row').count()).resolves.toBeGreaterThanOrEqual(23);
    await expect(page.getByRole('button', { name: 'Expand all' }).count()).resolves.toBe(0);
    await expect(panel.getByRole('heading').count()).resolves.toBe(0);
    await close();
  });
});
