import { seed } from '../site/seed';
import { type Harness, startHarness, waitUntilReady } from './harness';
import { actionButton, openAction, openAtAction, panelOf, trackerPage } from './trackerPage';

const map = 'To produce a map of SEND need across Herefordshire to ensure there is a range of support and provision available';

describe('the tracker, on 1 May 2020', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  it('shows the whole review after at most four requests', async () => {
    const before = harness.local.site.requests.length;
    const { page, close, errors, foreignRequests } = await trackerPage(harness);
    expect(harness.local.site.requests.length - before).toBeLessThanOrEqual(4);
    await page.getByText('22 actions', { exact: true }).waitFor();
    await page.getByText('13 recommendations, 23 parts').waitFor();
    await expect(page.getByRole('group', { name: 'Show only actions that are' }).getByRole('button').allInnerTexts()).resolves.toEqual([
      '15 overdue',
      '1 ongoing',
      '6 not started',
    ]);
    await expect(page.getByRole('group', { name: 'Show only parts that are' }).getByRole('button').allInnerTexts()).resolves.toEqual([
      '12 accepted in full',
      '9 accepted',
      '1 accepted in part',
      '1 to settle',
    ]);
    await expect(page.getByRole('heading', { level: 4 }).count()).resolves.toBe(13);
    expect(errors).toEqual([]);
    expect(foreignRequests).toEqual([]);
    await close();
  });

  it('puts under each recommendation its parts, the response and the actions', async () => {
    const { page, close } = await trackerPage(harness);
    const first = page.getByRole('article').nth(1);
    await expect(first.getByRole('heading').innerText()).resolves.toMatch(/^2\s+Information to parents/);
    await expect(first.innerText()).resolves.toContain('0 of 2 done · 1 late · next due 31 March 2021');
    await expect(first.getByText('(ii)', { exact: true }).count()).resolves.toBe(1);
    await expect(first.getByText('Accepted in full').count()).resolves.toBe(2);
    const rows = first.getByRole('list', { name: 'Actions of recommendation 2' }).getByRole('listitem');
    await expect(rows.count()).resolves.toBe(2);
    await expect(rows.first().innerText()).resolves.toMatch(/122 days late[\s\S]*Dec 2019/);
    // The reason is text, for those who cannot point.
    await expect(rows.first().textContent()).resolves.toContain('122 days late: was due 31 December 2019');
    await close();
  });

  it('shows only what a total counts, and everything again', async () => {
    const { page, close } = await trackerPage(harness);
    const ongoing = page.getByRole('button', { name: '1 ongoing' });
    await ongoing.click();
    await page.getByText('Showing 1 of 22 actions: ongoing').waitFor();
    await expect(ongoing.getAttribute('aria-pressed')).resolves.toBe('true');
    await expect(page.locator('[data-opens-action]').count()).resolves.toBe(1);
    await page.getByRole('button', { name: 'Clear filter' }).click();
    await expect(page.getByRole('article').count()).resolves.toBe(13);
    await expect(page.getByRole('heading', { name: 'By recommendation' }).evaluate((heading) => heading === document.activeElement)).resolves.toBe(true);
    await page.getByRole('button', { name: '1 to settle' }).click();
    await page.getByText('Showing 1 of 23 parts: unclear, to be settled').waitFor();
    await expect(page.getByRole('article').count()).resolves.toBe(1);
    await expect(page.getByRole('article').innerText()).resolves.toContain('The Executive accepts the need to consider attendance');
    await close();
  });

  it('folds and unfolds', async () => {
    const { page, close } = await trackerPage(harness);
    await page.getByRole('button', { name: 'Collapse all' }).click();
    await expect(page.locator('[data-opens-action]').count()).resolves.toBe(0);
    const heading = page.getByRole('button', { name: /^1\s*Accessibility Plans/ });
    await heading.click();
    await expect(heading.getAttribute('aria-expanded')).resolves.toBe('true');
    await expect(page.locator('[data-opens-action]').count()).resolves.toBe(1);
    await page.getByRole('button', { name: 'Expand all' }).click();
    const response = page.getByRole('button', { name: 'Show more of Response 1', exact: true });
    await response.click();
    await expect(page.getByRole('button', { name: 'Show less of Response 1', exact: true }).getAttribute('aria-expanded')).resolves.toBe('true');
    await close();
  });

  it('opens an action beside the list, walks on, and the address says which', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openAction(page, /^To finalise and update/);
    await panel.getByText('1 of 22').waitFor();
    await expect(panel.innerText()).resolves.toMatch(/31 days late: was due 31 March 2020[\s\S]*Accessibility Plan agreed and in place/);
    await expect(panel.innerText()).resolves.toContain('“March 2020” → last day 31 March 2020');
    await panel.getByText('No progress has been added yet.').waitFor();
    await panel.getByRole('button', { name: 'Next action' }).click();
    await panel.getByText('2 of 22').waitFor();
    const address = page.url();
    expect(new URL(address).searchParams.get('action')).toMatch(/^\d+$/);
    await panel.getByRole('button', { name: 'Close' }).click();
    await panelOf(page).waitFor({ state: 'detached' });
    expect(new URL(page.url()).searchParams.has('action')).toBe(false);
    await page.goto(address);
    await waitUntilReady(page);
    await panelOf(page).getByText('2 of 22').waitFor();
    await close();
  });

  it('says so when a link leads to an action that is not there', async () => {
    const { page, close } = await openAtAction(harness, '4711');
    await page.getByRole('alert').getByText('is not in this review').waitFor();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('alert').waitFor({ state: 'hidden' });
    await close();
  });

  it('leaves the address alone in Teams', async () => {
    const { page, close } = await trackerPage(harness, { host: 'teamsTab' });
    await openAction(page, /^To finalise and update/);
    expect(new URL(page.url()).searchParams.has('action')).toBe(false);
    await close();
  });

  it('counts an action that serves two recommendations once', async () => {
    const { page, close } = await trackerPage(harness);
    await expect(actionButton(page, new RegExp(`^${map.slice(0, 20)}`)).count()).resolves.toBeGreaterThanOrEqual(2);
    await page.getByText('22 actions', { exact: true }).waitFor();
    await close();
  });

  it('gives a reader everything to read and nothing to press that writes', async () => {
    const { page, close } = await trackerPage(harness, { as: 'reader' });
    await expect(page.getByRole('button', { name: 'Import a paper' }).count()).resolves.toBe(0);
    const panel = await openAction(page, /^To finalise and update/);
    await panel.getByText('To add progress, ask an owner of this site').waitFor();
    await expect(panel.getByRole('textbox').count()).resolves.toBe(0);
    await expect(panel.getByRole('radio').count()).resolves.toBe(0);
    await close();
  });
});
