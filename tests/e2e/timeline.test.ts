import { addProgress } from '../../src/application/addProgress';
import { createServices } from '../../src/composition/createServices';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/sharePointSite';
import { seed } from '../site/seed';
import { axe, type Harness, type OpenPage, startHarness, type Visit, waitUntilReady } from './harness';
import { openScreen, panelOf, trackerPage } from './trackerPage';

/** Moves one date of the sample review by a month. */
async function moveOneDate({ local: { site } }: Harness): Promise<void> {
  const services = createServices(hostOf(site, 'owner2'), { fetch: fetchAs(site, 'owner2') });
  const { actions } = await services.trackerReader.read();
  const action = actions.records.find(({ value }) => value.text.startsWith('A ‘dip sample’'));
  if (!action) throw new Error('The sample has no such action.');
  const dateChange = { newDueOn: '2020-05-31', reason: 'Schools were closed.' } as const;
  await addProgress(services, action, { status: 'in-progress', health: 'at-risk', words: 'Later.', dateChange }, { clientKey: services.keys.random(), mayExist: false });
}

describe('the timeline, on 1 May 2020', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
    await moveOneDate(harness);
  });
  afterAll(() => harness.close());

  async function timelinePage(visit: Visit = {}): Promise<OpenPage> {
    const open = await trackerPage(harness, visit);
    await openScreen(open.page, 'Timeline');
    await open.page.getByRole('heading', { level: 3, name: 'Timeline' }).waitFor();
    return open;
  }

  it('says in words when each action is due, what it was before, and what is late', async () => {
    const { page, close, errors } = await timelinePage();
    await page.getByText(/^22 actions by date, \d+ late, 1 moved$/).waitFor();
    const row = page.getByRole('listitem').filter({ hasText: 'To finalise and update the Accessibility Plan' });
    await expect(row.innerText()).resolves.toMatch(/31 days late\s+was due 31 March 2020/);
    const moved = page.getByRole('listitem').filter({ hasText: 'dip sample' });
    await expect(moved.innerText()).resolves.toMatch(/due 31 May 2020, moved from \d+ \w+ \d{4}, \d+ days later/);
    await page.getByRole('listitem').filter({ hasText: 'ongoing, no last day' }).waitFor();
    await expect(page.locator('[data-opens-action]').count()).resolves.toBe(22);
    expect(new URL(page.url()).searchParams.get('view')).toBe('timeline');
    expect(errors).toEqual([]);
    await close();
  });

  it('puts marks in the order of the days', async () => {
    const { page, close } = await timelinePage();
    const placeOf = async (text: string): Promise<number> => {
      const mark = page.getByRole('listitem').filter({ hasText: text }).locator('svg').last();
      return (await mark.boundingBox())?.x ?? NaN;
    };
    const march = await placeOf('To finalise and update the Accessibility Plan');
    expect(await placeOf('Work is completed on the remodelling')).toBeLessThan(march);
    expect(await placeOf('dip sample')).toBeGreaterThan(march);
    await close();
  });

  it('opens an action with the keyboard and gives the focus back to its row', async () => {
    const { page, close } = await timelinePage();
    const opener = page.getByRole('button', { name: 'To finalise and update the Accessibility Plan' });
    await opener.focus();
    await page.keyboard.press('Enter');
    await panelOf(page).getByText('1 of 22').waitFor();
    await page.keyboard.press('Escape');
    await panelOf(page).waitFor({ state: 'detached' });
    await expect(opener.evaluate((button) => button === document.activeElement)).resolves.toBe(true);
    await close();
  });

  it('shows only what the address asks for', async () => {
    const { page, close } = await timelinePage();
    const address = new URL(page.url());
    address.searchParams.set('state', 'ongoing');
    await page.goto(address.href);
    await waitUntilReady(page);
    await page.getByText('Showing 1 of 22 actions: ongoing').waitFor();
    await expect(page.locator('[data-opens-action]').count()).resolves.toBe(1);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect(page.locator('[data-opens-action]').count()).resolves.toBe(22);
    await close();
  });

  it('lists the actions month by month where there is no room', async () => {
    const { page, close } = await timelinePage({ window: { width: 320, height: 800 } });
    const months = await page.getByRole('heading', { level: 4 }).allTextContents();
    expect(months.slice(0, 2)).toEqual(['September 2019', 'October 2019']);
    expect(months[months.length - 1]).toBe('Ongoing');
    await expect(page.locator('[data-opens-action]').count()).resolves.toBe(22);
    await close();
  });

  it('has no faults of accessibility, narrow or wide, in any theme', async () => {
    for (const theme of ['light', 'dark', 'contrast'] as const) {
      for (const width of [320, 1280]) {
        const { page, close } = await timelinePage({ theme, host: 'teamsTab', window: { width, height: 800 } });
        await expect(axe(page)).resolves.toEqual([]);
        await expect(page.evaluate(() => document.documentElement.scrollWidth)).resolves.toBeLessThanOrEqual(width);
        await close();
      }
    }
  });
});
