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

  it('names a row that cannot be read, and shows the rest', async () => {
    const { site } = harness.local;
    await editItem(site, 'Scrutiny actions', 1, { ScrStatus: 'Nearly' });
    const { page, close } = await trackerPage(harness);
    await page.getByText('One record cannot be read and is not shown').waitFor();
    await page.getByText(/holds a word that is not one of its choices/).waitFor();
    await expect(page.getByRole('link', { name: /^Open Number 1/ }).getAttribute('href')).resolves.toMatch(/\/Lists\/ScrutinyActions\/EditForm\.aspx\?ID=1$/);
    await page.getByText('21 actions', { exact: true }).waitFor();
    await expect(axe(page)).resolves.toEqual([]);
    await close();
    await editItem(site, 'Scrutiny actions', 1, { ScrStatus: 'Not started' });
  });

  it('keeps the actions in sight whose recommendation cannot be read', async () => {
    const { site } = harness.local;
    await editItem(site, 'Scrutiny recommendations', 1, { ScrDecision: 'Perhaps' });
    const { page, close } = await trackerPage(harness);
    await page.getByText('12 recommendations, 22 parts').waitFor();
    await page.getByText('22 actions', { exact: true }).waitFor();
    const loose = page.getByRole('list', { name: 'Actions that belong to no recommendation' });
    await expect(loose.getByRole('button', { name: accessibilityPlan }).count()).resolves.toBe(1);
    await close();
    await editItem(site, 'Scrutiny recommendations', 1, { ScrDecision: 'Accepted in part' });
  });

  it('only reads what a newer version has written', async () => {
    const { site } = harness.local;
    await editItem(site, 'Scrutiny tracker settings', 3, { ScrValue: '99' });
    const { page, close } = await trackerPage(harness);
    await page.getByText('A newer version of the tracker has been used on this site.').waitFor();
    await expect(page.getByRole('button', { name: 'Import a paper' }).count()).resolves.toBe(0);
    const panel = await openAction(page, accessibilityPlan);
    await expect(panel.getByRole('radio').count()).resolves.toBe(0);
    await panel.getByText('ask for the tracker to be updated').waitFor();
    await close();
    await editItem(site, 'Scrutiny tracker settings', 3, { ScrValue: '1' });
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
