import type { Locator, Page } from 'playwright-core';
import { seed } from '../site/seed';
import { axe, type Harness, type OpenPage, startHarness, type Visit, waitUntilReady } from './harness';
import { openScreen, panelOf } from './trackerPage';

const gridOf = (page: Page): Locator => page.getByRole('grid', { name: 'Actions' });
const openers = (page: Page): Locator => gridOf(page).locator('[data-opens-action]');
const search = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search actions' });
const rowsOf = (page: Page): Promise<readonly string[]> => openers(page).allInnerTexts();
const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The table of actions, opened by an address that says the query, or by its tab in Teams. */
async function actionsPage(harness: Harness, query = '', visit: Visit = {}): Promise<OpenPage> {
  const open = await harness.open(visit);
  if (visit.host?.startsWith('teams')) {
    await openScreen(open.page, 'Actions');
  } else {
    const address = new URL(open.page.url());
    new URLSearchParams(`view=actions&${query}`).forEach((value, name) => address.searchParams.set(name, value));
    await open.page.goto(address.href);
    await waitUntilReady(open.page);
  }
  await open.page.getByRole('heading', { level: 3, name: 'Actions' }).waitFor();
  return open;
}

const parameter = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name);

describe('the table of actions, on 20 January 2020', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-01-20' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  it('finds words wherever they stand, marks them, and says how many actions it found', async () => {
    const { page, close, errors } = await actionsPage(harness);
    await page.getByText('22 actions', { exact: true }).waitFor();
    await search(page).fill('LOCAL offer');
    await page.getByText('3 of 22 actions', { exact: true }).waitFor();
    await expect(gridOf(page).locator('mark').allInnerTexts()).resolves.toEqual(['Local', 'Offer', 'Local', 'Offer', 'Local', 'Offer']);
    await page.getByRole('status').filter({ hasText: '3 actions found' }).waitFor({ state: 'attached' });
    await search(page).fill('parent carer voice');
    await page.getByText(/^\d+ of 22 actions$/).waitFor();
    await expect(gridOf(page).locator('mark').first().innerText()).resolves.toMatch(/Parent|Carer|Voice/);
    expect(errors).toEqual([]);
    await close();
  });

  it('narrows down by facets whose counts agree with what they show', async () => {
    const { page, close } = await actionsPage(harness);
    await page.getByRole('button', { name: 'State', exact: true }).first().click();
    const menu = page.getByRole('group', { name: 'State', exact: true });
    const overdue = menu.getByRole('checkbox', { name: /^Overdue/ });
    const count = Number(/\d+$/.exec(await menu.locator('label').filter({ hasText: 'Overdue' }).innerText())?.[0]);
    await overdue.check();
    await page.getByText(`${count} of 22 actions`, { exact: true }).waitFor();
    await expect(openers(page).count()).resolves.toBe(count);
    await page.keyboard.press('Escape');
    await expect(focused(page)).resolves.toBe('State (1)');
    await page.getByRole('button', { name: 'Take away state: Overdue' }).click();
    await page.getByText('22 actions', { exact: true }).waitFor();
    await page.waitForURL((url) => !url.searchParams.has('state'));
    await close();
  });

  it('says when nothing matches, and shows everything again', async () => {
    const { page, close } = await actionsPage(harness, 'q=nothing+like+it');
    await page.getByText('No action matches.').waitFor();
    await page.getByRole('button', { name: 'Clear filters' }).last().click();
    await page.getByText('22 actions', { exact: true }).waitFor();
    await expect(focused(page)).resolves.toBe('Actions');
    await close();
  });

  it('sorts by the heads of its columns, and says so', async () => {
    const { page, close } = await actionsPage(harness);
    const head = gridOf(page).getByRole('columnheader', { name: 'Action', exact: true });
    const paper = await rowsOf(page);
    await head.getByRole('button').click();
    await expect(head.getAttribute('aria-sort')).resolves.toBe('ascending');
    const upwards = await rowsOf(page);
    await head.getByRole('button').click();
    await expect(head.getAttribute('aria-sort')).resolves.toBe('descending');
    const downwards = await rowsOf(page);
    expect(upwards[0]).toMatch(/^A ‘dip sample’/);
    expect(upwards[1]).toMatch(/^A formal/);
    expect(downwards[0]).toMatch(/^Work on/);
    await head.getByRole('button').click();
    await expect(rowsOf(page)).resolves.toEqual(paper);
    await close();
  });

  it('groups, counts and folds', async () => {
    const { page, close } = await actionsPage(harness);
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('State');
    const first = gridOf(page).getByRole('button', { name: /^Overdue, \d+ actions$/ });
    await first.waitFor();
    const count = Number(/\d+/.exec(await first.innerText())?.[0]);
    const rowCount = async (): Promise<number> => Number(await gridOf(page).getAttribute('aria-rowcount'));
    const before = await rowCount();
    await first.click();
    await expect(first.getAttribute('aria-expanded')).resolves.toBe('false');
    await expect(rowCount()).resolves.toBe(before - count);
    await close();
  });

  it('writes the query into the address, from which it opens again', async () => {
    const { page, close } = await actionsPage(harness);
    await search(page).fill('send');
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('Owner');
    await gridOf(page).getByRole('columnheader', { name: 'By when' }).getByRole('button').click();
    await page.waitForURL((url) => url.searchParams.get('q') === 'send' && url.searchParams.get('sort') === 'due');
    expect(parameter(page, 'group')).toBe('owner');
    const before = await rowsOf(page);
    await page.reload();
    await waitUntilReady(page);
    await openers(page).first().waitFor();
    await expect(search(page).inputValue()).resolves.toBe('send');
    await expect(rowsOf(page)).resolves.toEqual(before);
    await close();
  });

  it('is walked by keys: rows, cells, heads, and an action that opens and gives the focus back', async () => {
    const { page, close } = await actionsPage(harness);
    const texts = await rowsOf(page);
    await openers(page).first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(focused(page)).resolves.toBe(texts[2]);
    await page.keyboard.press('ArrowRight');
    await expect(focused(page)).resolves.toMatch(/^2/);
    await page.keyboard.press('Enter');
    await panelOf(page).getByRole('heading', { level: 2, name: texts[2] ?? '' }).waitFor();
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'detached' });
    await expect(focused(page)).resolves.toBe(texts[2]);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const last = await focused(page);
    await page.keyboard.press('Control+Home');
    await expect(focused(page)).resolves.toBe(texts[0]);
    expect(last).not.toBe(texts[0]);
    await page.keyboard.press('ArrowUp');
    await expect(focused(page)).resolves.toBe('Action');
    const head = gridOf(page).getByRole('columnheader', { name: 'Action', exact: true });
    const width = (await head.boundingBox())?.width ?? 0;
    await page.keyboard.press('Shift+ArrowLeft');
    await page.waitForFunction(({ element, most }) => (element?.getBoundingClientRect().width ?? most) < most, { element: await head.elementHandle(), most: width });
    await close();
  });

  it('chooses its columns', async () => {
    const { page, close } = await actionsPage(harness);
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Success criteria' }).check();
    await gridOf(page).getByRole('columnheader', { name: 'Success criteria' }).waitFor();
    await page.getByRole('checkbox', { name: 'Moved' }).uncheck();
    await expect(gridOf(page).getByRole('columnheader', { name: 'Moved' }).count()).resolves.toBe(0);
    await close();
  });

  it('keeps a view under a name, in this browser, and deletes it', async () => {
    const { page, close } = await actionsPage(harness, 'q=send&sort=-due');
    await page.getByRole('button', { name: 'Columns' }).click();
    await page.getByRole('checkbox', { name: 'Committee' }).check();
    const before = await rowsOf(page);
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    await page.getByRole('textbox', { name: 'Name of this view' }).fill('SEND, latest first');
    await page.keyboard.press('Enter');
    await page.getByText('“SEND, latest first” is saved in this browser.').waitFor();
    const address = new URL(page.url());
    ['q', 'sort'].forEach((name) => address.searchParams.delete(name));
    await page.goto(address.href);
    await waitUntilReady(page);
    await page.getByText('22 actions', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    await page.getByRole('list', { name: 'My views' }).getByRole('button', { name: 'SEND, latest first', exact: true }).click();
    await gridOf(page).getByRole('columnheader', { name: 'Committee' }).waitFor();
    await expect(rowsOf(page)).resolves.toEqual(before);
    await page.waitForURL((url) => url.searchParams.get('q') === 'send' && url.searchParams.get('sort') === '-due');
    await page.getByRole('button', { name: 'Views', exact: true }).click();
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Delete the view SEND, latest first' }).click();
    await page.getByText('“SEND, latest first” is deleted.').waitFor();
    await expect(page.getByRole('list', { name: 'My views' }).count()).resolves.toBe(0);
    await close();
  });

  it('becomes cards in a narrow place, without scrolling sideways', async () => {
    const { page, close } = await actionsPage(harness, '', { window: { width: 320, height: 800 } });
    await openers(page).first().waitFor();
    await expect(page.evaluate(() => document.documentElement.scrollWidth <= 320)).resolves.toBe(true);
    await expect(gridOf(page).evaluate((grid) => grid.scrollWidth <= grid.clientWidth)).resolves.toBe(true);
    await page.getByRole('combobox', { name: 'Sort by' }).selectOption('By when');
    await page.waitForURL((url) => url.searchParams.get('sort') === 'due');
    await close();
  });

  it('shows all that was found on paper', async () => {
    const { page, close } = await actionsPage(harness);
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect(openers(page).count()).resolves.toBe(22);
    await close();
  });

  it.each([
    ['light', 'sharePointPage', 1280],
    ['light', 'sharePointPage', 320],
    ['dark', 'teamsTab', 1280],
    ['dark', 'teamsTab', 320],
    ['contrast', 'teamsTab', 1280],
    ['contrast', 'teamsTab', 320],
  ] as const)('is accessible in %s on a %s %i pixels wide', async (theme, host, width) => {
    const { page, close } = await actionsPage(harness, '', { theme, ...(host === 'teamsTab' ? { host } : {}), window: { width, height: 800 } });
    await search(page).fill('send');
    await page.getByRole('combobox', { name: 'Group by' }).selectOption('State');
    await page.getByRole('button', { name: 'Owner', exact: true }).first().click();
    await page.getByRole('group', { name: 'Owner', exact: true }).getByRole('checkbox').first().check();
    expect(await axe(page)).toEqual([]);
    await close();
  });
});

describe('the table of 2,000 actions', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2026-03-01' });
    await seed(harness.local.site, { rows: 2000 });
  });
  afterAll(() => harness.close());

  it('draws only what can be seen, to the last row', async () => {
    const { page, close } = await actionsPage(harness);
    const choice = page.getByRole('combobox', { name: 'Review' });
    await choice.selectOption({ label: 'Synthetic review of 2000 actions' });
    await page.getByText('2000 actions', { exact: true }).waitFor();
    await expect(gridOf(page).getAttribute('aria-rowcount')).resolves.toBe('2001');
    expect(await gridOf(page).getByRole('row').count()).toBeLessThan(60);
    await openers(page).first().focus();
    await page.keyboard.press('Control+End');
    await expect(focused(page)).resolves.toBe('Synthetic action 2000');
    await gridOf(page).evaluate((grid) => (grid.scrollTop = 0));
    await gridOf(page).getByRole('row', { name: /Synthetic action 1\b/ }).first().waitFor();
    // The row with the focus is still there, so that the arrow keys go on from it.
    await expect(focused(page)).resolves.toBe('Synthetic action 2000');
    await page.keyboard.press('ArrowUp');
    await expect(focused(page)).resolves.toBe('Synthetic action 1999');
    expect(await gridOf(page).getByRole('row').count()).toBeLessThan(60);
    await close();
  });
});
