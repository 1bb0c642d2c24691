import { createServices } from '../../src/composition/createServices';
import { hostOf } from '../site/hostOf';
import { fetchAs, type SharePointSite } from '../site/rest/sharePointSite';
import { seed } from '../site/seed';
import { axe, type Harness, startHarness } from './harness';
import { actionButton, openAction, trackerPage } from './trackerPage';

const accessibilityPlan = /^To finalise and update the Accessibility Plan/;

/** Writes into an item past the product, as somebody in SharePoint's own list view would. */
async function editItem(site: SharePointSite, listTitle: string, id: number, fields: Readonly<Record<string, string>>): Promise<void> {
  const response = await fetchAs(site, 'officer')(`${site.url}/_api/web/lists/getByTitle('${listTitle}')/items(${id})`, {
    method: 'POST',
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'X-HTTP-Method': 'MERGE',
      'IF-MATCH': '*',
      'X-RequestDigest': site.issueDigest('officer'),
    },
    body: JSON.stringify(fields),
  });
  expect(response.status).toBe(204);
}

describe('the tracker when not all is well', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  it('names a row that cannot be read, and shows what can', async () => {
    const { site } = harness.local;
    await editItem(site, 'Scrutiny actions', 1, { ScrStatus: 'Nearly' });
    const { page, close } = await trackerPage(harness);
    await page.getByText('One record needs mending').waitFor();
    await page.getByText(/“Status” holds a word that is not one of its choices/).waitFor();
    await expect(page.getByRole('link', { name: /^Open Number 1/ }).getAttribute('href')).resolves.toMatch(/\/Lists\/ScrutinyActions\/EditForm\.aspx\?ID=1$/);
    await page.getByText('22 actions', { exact: true }).waitFor();
    await page.getByRole('button', { name: '1 to be mended' }).waitFor();
    await expect(axe(page)).resolves.toEqual([]);
    await close();
    await editItem(site, 'Scrutiny actions', 1, { ScrStatus: 'Not started' });
  });

  it('leads whoever may only read to the record, not to its form', async () => {
    const { site } = harness.local;
    await editItem(site, 'Scrutiny actions', 1, { ScrHealth: 'Red' });
    const { page, close } = await trackerPage(harness, { as: 'reader' });
    await expect(page.getByRole('link', { name: /^Open Number 1/ }).getAttribute('href')).resolves.toMatch(/DispForm\.aspx\?ID=1$/);
    await close();
    await editItem(site, 'Scrutiny actions', 1, { ScrHealth: '' });
  });

  it('shows a recommendation whose decision cannot be read as one to settle', async () => {
    const { site } = harness.local;
    await editItem(site, 'Scrutiny recommendations', 1, { ScrDecision: 'Perhaps' });
    const { page, close } = await trackerPage(harness);
    await page.getByText('13 recommendations, 23 parts').waitFor();
    await page.getByText('22 actions', { exact: true }).waitFor();
    await page.getByText(/“Decision” holds a word that is not one of its choices/).waitFor();
    await close();
    await editItem(site, 'Scrutiny recommendations', 1, { ScrDecision: 'Accepted in part' });
  });

  it('only reads what a newer version has written', async () => {
    const { site } = harness.local;
    await editItem(site, 'Scrutiny tracker settings', 3, { ScrValue: '99' });
    const { page, close } = await trackerPage(harness);
    await page.getByText('The lists of this site were made by a newer version of the tracker.').waitFor();
    await expect(page.getByRole('button', { name: 'Import a paper' }).count()).resolves.toBe(0);
    const panel = await openAction(page, accessibilityPlan);
    await expect(panel.getByRole('radio').count()).resolves.toBe(0);
    await panel.getByText('Nothing can be changed at the moment').waitFor();
    await close();
    await editItem(site, 'Scrutiny tracker settings', 3, { ScrValue: '2' });
  });

  it('says that the review could not be fetched, and tries again', async () => {
    harness.local.site.faults.next({ kind: 'status', status: 403, match: /\$batch/, times: 20 });
    const { page, close } = await harness.open();
    await page.getByRole('alert').waitFor();
    harness.local.site.faults.clear();
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    const heading = page.getByRole('heading', { level: 2, name: 'SEND Provision' });
    await heading.waitFor();
    await expect(heading.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await close();
  });

  it('says that a part of the program could not be fetched, and fetches it again', async () => {
    const { page, close } = await trackerPage(harness);
    await page.route(/chunk\.action/, (route) => route.abort());
    await actionButton(page, accessibilityPlan).first().click();
    await page.getByRole('alert').getByText('This part of the tracker could not be loaded.').waitFor();
    await page.unroute(/chunk\.action/);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('dialog').getByRole('heading', { level: 2, name: accessibilityPlan }).waitFor();
    await close();
  });
});

describe('the tracker before the first import', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness();
    const { site } = harness.local;
    await createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') }).siteSetUp.apply(() => undefined);
  });
  afterAll(() => harness.close());

  it.each([
    ['officer', 'Import the published paper', 1],
    ['reader', 'A scrutiny officer (an owner of this site) can import one.', 0],
  ])('tells the %s how it begins', async (as, sentence, buttons) => {
    const { page, close } = await harness.open({ as });
    await page.getByRole('heading', { level: 2, name: 'No review here yet' }).waitFor();
    await page.getByText(sentence).waitFor();
    await expect(page.getByRole('button', { name: 'Import a paper' }).count()).resolves.toBe(buttons);
    await expect(axe(page)).resolves.toEqual([]);
    await close();
  });
});
