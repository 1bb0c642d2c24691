import { createServices } from '../../src/composition/createServices';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/sharePointSite';
import { seed } from '../site/seed';
import { type Harness, startHarness } from './harness';
import { samplePaper } from './support/siteLists';
import { trackerPage } from './trackerPage';

/** Milliseconds that a held answer takes longer. */
const delayMs = 1500;

describe('the tracker while SharePoint takes its time', () => {
  let harness: Harness;
  afterEach(() => harness.close());

  it('never says that there is no review when one has just been imported', async () => {
    harness = await startHarness();
    const { site } = harness.local;
    await createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') }).siteSetUp.apply(() => undefined);
    const { page, close } = await harness.open();
    await page.getByRole('button', { name: 'Import a paper' }).click();
    await page.getByLabel('Choose a document').setInputFiles(samplePaper);
    await page.getByRole('button', { name: 'Write 59 records' }).click();
    const openReview = page.getByRole('button', { name: 'Open the review' });
    await openReview.waitFor();
    await page.getByText('13 recommendations in 23 parts, 22 actions, 13 owners').waitFor();
    site.faults.next({ kind: 'slow', delayMs });
    await openReview.click();
    await page.getByRole('status').getByText('Loading the tracker').waitFor();
    await expect(page.getByText('No review here yet').count()).resolves.toBe(0);
    await page.getByRole('heading', { level: 2, name: 'SEND Provision' }).waitFor();
    await close();
  });

  it('shows at once which other review was chosen', async () => {
    harness = await startHarness();
    await seed(harness.local.site, { rows: 10 });
    const { page, close } = await trackerPage(harness);
    const choice = page.getByRole('combobox', { name: 'Review' });
    const other = 'Synthetic review of 10 actions';
    harness.local.site.faults.next({ kind: 'slow', delayMs });
    await choice.focus();
    await choice.selectOption({ label: other });
    await page.getByRole('heading', { level: 2, name: other }).waitFor();
    await page.getByRole('status').getByText('Loading the tracker').waitFor();
    await expect(choice.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text)).resolves.toBe(other);
    await page.getByText('10 actions', { exact: true }).waitFor();
    await expect(choice.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await close();
  });
});
