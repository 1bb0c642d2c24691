import type { Locator } from 'playwright-core';
import { addReviewOfVersion1, addRow, changeRow, makeListsOfVersion1 } from '../builders/siteOfVersion1';
import { axe, type Harness, startHarness } from './harness';
import { trackerPage } from './trackerPage';

const complete = { status: 'Complete', isInStep: true };

describe('lists of version 1', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2026-11-24' });
    await makeListsOfVersion1(harness.local.site);
    await addReviewOfVersion1(harness.local.site, [[complete], [complete], []]);
  });
  afterAll(() => harness.close());

  it('are shown to a reader, who is told whom to ask', async () => {
    const { page, close } = await trackerPage(harness, { as: 'reader' });
    await page.getByText('3 actions', { exact: true }).waitFor();
    await page.getByText('An owner of this site can upgrade them').waitFor();
    await expect(page.getByRole('button', { name: 'Upgrade the lists' }).count()).resolves.toBe(0);
    await expect(axe(page)).resolves.toEqual([]);
    await close();
  });

  it('are upgraded by an owner, who goes on with a click after an interruption', async () => {
    const { page, close } = await trackerPage(harness);
    await expect(page.getByRole('button', { name: 'Import a paper' }).count()).resolves.toBe(0);
    await page.getByRole('button', { name: 'Upgrade the lists' }).click();
    await page.getByText('“Scrutiny actions” gets the columns “Latest update id”, “Due date update id”, “Times moved” and “Review on”.').waitFor();
    await page.getByText('2 rows of “Scrutiny actions” are filled in.').waitFor();
    await expect(axe(page)).resolves.toEqual([]);
    await page.getByRole('button', { name: 'Back to the tracker' }).click();
    await page.getByRole('button', { name: 'Upgrade the lists' }).click();
    const isFilling = ({ method, url }: { readonly method: string; readonly url: string }): boolean => method === 'MERGE' && /ScrutinyActions'\)\/items/.test(url);
    harness.local.site.faults.next({ kind: 'status', status: 503, match: isFilling, times: 2 });
    await page.getByRole('button', { name: 'Upgrade', exact: true }).click();
    await page.getByRole('heading', { name: 'The upgrade was interrupted' }).waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByText('3 actions', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Import a paper' }).waitFor();
    await expect(page.getByRole('button', { name: 'Upgrade the lists' }).count()).resolves.toBe(0);
    await close();
  });
});

/** Many kinds of damage, as administrators and other programs leave it. */
async function damage(harness: Harness): Promise<void> {
  const { site } = harness.local;
  const action = { ScrReviewId: 1, ScrRecommendationsId: [1], ScrPrecision: 'Day', ScrStatus: 'In progress' };
  await addRow(site, 'ScrutinyActions', { ...action, Title: 'Misspelt status', ScrText: 'Misspelt status', ScrStatus: 'Nearly there' });
  await addRow(site, 'ScrutinyActions', { ...action, Title: 'Misspelt health', ScrText: 'Misspelt health', ScrHealth: 'Redd' });
  await addRow(site, 'ScrutinyActions', { ...action, Title: 'Date of 1900', ScrText: 'Date of 1900', ScrDueOn: '1900-01-01T00:00:00Z' });
  await addRow(site, 'ScrutinyActions', { ...action, Title: 'No recommendation', ScrText: 'No recommendation', ScrRecommendationsId: [] });
  await addRow(site, 'ScrutinyActions', { ...action, Title: 'Only a title' });
  await addRow(site, 'ScrutinyActions', { ...action, Title: 'Belongs to no review', ScrText: 'Lost', ScrReviewId: null });
  await addRow(site, 'ScrutinyActions', { ...action, Title: 'Long', ScrText: 'Long words. '.repeat(5333) });
  await addRow(site, 'ScrutinyRecommendations', { Title: '2 (i)', ScrReviewId: 1, ScrNumber: '2', ScrPart: 'i', ScrText: 'Twice', ScrDecision: 'Perhaps' });
  await addRow(site, 'ScrutinyDecisions', { Title: 'Fine', ScrReviewId: 1, ScrOutcome: 'Fine' });
  await addRow(site, 'ScrutinyUpdates', { Title: 'Of nothing', ScrStatus: 'Complete' });
  await changeRow(site, ['ScrutinySettings', 2], { ScrValue: 'six weeks' });
}

/** Pixels by which something is wider than the place that it has. */
async function overflowOf(place: Locator): Promise<number> {
  return place.evaluate((element) => element.scrollWidth - element.clientWidth);
}

describe('lists that were edited by hand', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2026-11-24' });
    await makeListsOfVersion1(harness.local.site);
    await addReviewOfVersion1(harness.local.site, [[complete]]);
    const { page, close } = await trackerPage(harness);
    await page.getByRole('button', { name: 'Upgrade the lists' }).click();
    await page.getByRole('button', { name: 'Upgrade', exact: true }).click();
    await page.getByRole('button', { name: 'Import a paper' }).waitFor();
    await close();
    await damage(harness);
  });
  afterAll(() => harness.close());

  it.each([1280, 320])('show what can be shown and name the rest (%i pixels wide)', async (width) => {
    const { page, close } = await trackerPage(harness, { window: { width, height: 900 } });
    const notice = page.locator('details').filter({ hasText: 'records need mending' }).first();
    await notice.locator('summary').first().click();
    await notice.getByText('3 of them are not shown.').waitFor();
    for (const sentence of [
      /ScrutinyActions: “Status” holds a word/, /ScrutinyActions: “Health” holds a word/, /ScrutinyActions: “Due on” holds a year/,
      /ScrutinyActions: “Recommendations” is empty/, /ScrutinyActions: “Action text” is empty/, /ScrutinyActions: “Review” is empty/,
      /ScrutinyRecommendations: “Decision” holds a word/, /ScrutinyRecommendations: “Reference” says the same/,
      /ScrutinyDecisions: “Outcome” holds a word/, /ScrutinyUpdates: “Action” is empty/, /ScrutinySettings: “Value” holds no whole number/,
    ]) {
      await notice.getByText(sentence).waitFor();
    }
    await page.getByText('7 actions', { exact: true }).waitFor();
    const folder = process.env['SCREENSHOTS'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/badRows${width}.png`, fullPage: true });
    await expect(overflowOf(notice)).resolves.toBeLessThanOrEqual(0);
    await expect(axe(page)).resolves.toEqual([]);
    await close();
  });

  it('do not flood the page, however many there are', async () => {
    const { site } = harness.local;
    const action = { ScrReviewId: 1, ScrRecommendationsId: [1], ScrPrecision: 'Day', ScrStatus: 'Nearly there' };
    for (let index = 0; index < 500; index += 1) await addRow(site, 'ScrutinyActions', { ...action, Title: `Action ${index}`, ScrText: `Action ${index}` });
    const { page, close } = await trackerPage(harness);
    const notice = page.locator('details').filter({ hasText: 'records need mending' }).first();
    await notice.locator('summary').first().click();
    const group = notice.locator('details').filter({ hasText: '501 records' });
    await group.locator('summary').click();
    await group.getByText('and 481 more').waitFor();
    await group.getByRole('link', { name: 'Open the list ScrutinyActions' }).waitFor();
    await expect(group.getByRole('link').count()).resolves.toBe(21);
    await close();
  });

  it('are read without a column that an administrator deletes while the page is open, and mended by an owner', async () => {
    const { site } = harness.local;
    const { page, close } = await trackerPage(harness);
    site.administer({ does: 'deleteColumn', list: 'ScrutinyActions', column: 'ScrHealth' });
    await page.reload();
    await page.getByText('The list “Scrutiny actions” lacks “Health”.').waitFor();
    await page.getByRole('button', { name: 'Mend the lists' }).click();
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Import a paper' }).waitFor();
    await close();
  });
});
