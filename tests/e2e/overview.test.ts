import type { Page } from 'playwright-core';
import { seed } from '../site/seed';
import { axe, type Harness, type OpenPage, startHarness, type Visit } from './harness';
import { panelOf } from './trackerPage';

const themes = ['light', 'dark', 'contrast'] as const;
const windows = [
  { width: 1280, height: 800 },
  { width: 320, height: 640 },
] as const;

async function overview(harness: Harness, visit: Visit = {}): Promise<OpenPage> {
  const open = await harness.open(visit);
  await open.page.getByRole('heading', { level: 3, name: /^Needs attention/ }).waitFor();
  return open;
}

const attention = (page: Page) => page.getByRole('list', { name: 'Needs attention' }).getByRole('listitem');
const states = (page: Page) => page.getByRole('region', { name: 'Actions by state' });

async function findings(page: Page): Promise<readonly string[]> {
  const violations = await axe(page);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`);
}

async function hasFocus(page: Page, name: string): Promise<boolean> {
  return page.getByRole('button', { name, exact: true }).evaluate((button) => button === document.activeElement);
}

async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (await hasFocus(page, name)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never came to "${name}".`);
}

describe('the overview, on 1 May 2020', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site, { rows: 12 });
  });
  afterAll(() => harness.close());

  /** The review that the address names, whichever is the newest. */
  async function reviewNamed(page: Page, name: string): Promise<void> {
    await page.getByRole('combobox', { name: /^Review/ }).selectOption({ label: name });
    await page.getByRole('heading', { level: 2, name }).waitFor();
    await page.getByRole('heading', { level: 3, name: /^Needs attention/ }).waitFor();
  }
  async function sendOverview(visit: Visit = {}): Promise<OpenPage> {
    const open = await overview(harness, visit);
    await reviewNamed(open.page, 'SEND Provision');
    return open;
  }

  it('is what an officer sees first, and a reader does not', async () => {
    const officer = await overview(harness);
    expect(officer.errors).toEqual([]);
    await officer.close();
    const reader = await harness.open({ as: 'reader' });
    await reader.page.getByRole('heading', { level: 3, name: 'By recommendation' }).waitFor();
    await reader.page.getByRole('button', { name: 'Overview', exact: true }).click();
    await reader.page.getByRole('heading', { level: 3, name: /^Needs attention/ }).waitFor();
    await reader.close();
  });

  it('tells how actions and recommendations stand', async () => {
    const { page, close } = await sendOverview();
    await expect(states(page).getByRole('listitem').allInnerTexts()).resolves.toEqual(['15 overdue', '1 ongoing', '6 not started']);
    await page.getByRole('heading', { name: '13 recommendations, 23 parts' }).waitFor();
    await page.getByRole('region', { name: 'Recommendations by decision' }).getByText('1 to settle').waitFor();
    await close();
  });

  it('names what needs attention, the latest first, with the reasons in words', async () => {
    const { page, close } = await sendOverview();
    await expect(attention(page).count()).resolves.toBe(8);
    const first = await attention(page).first().innerText();
    expect(first).toMatch(/^214 days late[\s\S]*Graduated Response document[\s\S]*no update yet/);
    const all = page.getByRole('button', { name: /^Show all \d+/ });
    await all.click();
    const late = (await attention(page).allInnerTexts()).map((text) => Number(/^(\d+) days? late/.exec(text)?.[1] ?? 0));
    expect(late).toEqual([...late].sort((a, b) => b - a));
    expect(late.filter((days) => days > 0)).toHaveLength(15);
    await attention(page).getByText('Decision unclear, to be settled').waitFor();
    // The same button brings the short list back and keeps the focus.
    await expect(page.getByRole('button', { name: 'Show fewer' }).evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await close();
  });

  it('opens what needs attention beside the list and gives the focus back', async () => {
    const { page, close } = await sendOverview();
    const opener = attention(page).first().getByRole('button');
    await opener.focus();
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('heading', { level: 2, name: /Graduated Response document/ }).waitFor();
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'detached' });
    await expect(opener.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await close();
  });

  it('leads by keyboard from a number to the actions that it counts', async () => {
    const { page, close } = await sendOverview();
    await tabTo(page, '15 overdue');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 3, name: /^(?:Needs attention)/ }).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.get('state')).toBe('overdue');
    expect(['actions', 'recommendations']).toContain(new URL(page.url()).searchParams.get('view'));
    await expect(page.evaluate(() => document.activeElement === document.body)).resolves.toBe(false);
    await close();
  });

  it('shows the same numbers as a table', async () => {
    const { page, close } = await sendOverview();
    const table = page.getByRole('table', { name: 'State by recommendation' });
    await expect(table.getByRole('row').nth(8).innerText()).resolves.toMatch(/^8\s/);
    await page.getByRole('button', { name: 'Show as table: State by recommendation' }).click();
    await table.getByRole('columnheader', { name: 'Overdue' }).waitFor();
    await page.getByRole('button', { name: 'Show as chart: State by recommendation' }).waitFor();
    const promised = await page.getByRole('table', { name: 'Promised and done over time' }).getByRole('row').allInnerTexts();
    // Promised for more than three years, so that a column is a quarter.
    expect(promised.map((row) => row.replace(/\s+/g, ' ').trim())).toContain('January to March 2020 3 0 0');
    await close();
  });

  it('looks over all reviews and leads to each', async () => {
    const { page, close } = await overview(harness);
    await page.getByRole('combobox', { name: /^Review/ }).selectOption({ label: 'All reviews' });
    const reviews = page.getByRole('table', { name: 'Reviews' });
    await reviews.waitFor();
    await expect(reviews.getByRole('row').count()).resolves.toBe(3);
    await page.getByRole('heading', { name: '34 actions' }).waitFor();
    await expect(reviews.getByRole('row').filter({ hasText: 'SEND Provision' }).innerText()).resolves.toContain('15 overdue');
    expect(new URL(page.url()).searchParams.get('review')).toBe('all');
    await page.reload();
    await reviews.waitFor();
    await reviews.getByRole('button', { name: 'SEND Provision' }).click();
    await page.getByRole('heading', { level: 2, name: 'SEND Provision' }).waitFor();
    await page.getByRole('heading', { name: '22 actions' }).waitFor();
    await close();
  });

  it.each(themes.flatMap((theme) => windows.map((window) => [theme, window] as const)))('passes axe and does not scroll sideways: %s %o', async (theme, window) => {
    const { page, close } = await sendOverview({ theme, window });
    const isTooWide = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    await expect(findings(page)).resolves.toEqual([]);
    await expect(isTooWide()).resolves.toBe(false);
    await page.getByRole('button', { name: 'Show as table: State by recommendation' }).click();
    await page.getByRole('combobox', { name: /^Review/ }).selectOption({ label: 'All reviews' });
    await page.getByRole('table', { name: 'Reviews' }).waitFor();
    await expect(findings(page)).resolves.toEqual([]);
    await expect(isTooWide()).resolves.toBe(false);
    await close();
  });
});
