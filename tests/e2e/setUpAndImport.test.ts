import type { Page } from 'playwright-core';
import { createServices } from '../../src/composition/createServices';
import { reviewsList } from '../../src/schema/reviewsList';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/sharePointSite';
import { axe, type Harness, type OpenPage, startHarness, type Visit } from './harness';
import { contentOf, expectedContent, rowCounts, rowsOf, samplePaper } from './support/siteLists';
import { wrongFiles } from './support/wrongFiles';
import { showByRecommendation } from './trackerPage';

const wholePaper = { ScrutinyReviews: 1, ScrutinyRecommendations: 23, ScrutinyActions: 22, ScrutinyOwners: 13 };
const nothing = { ScrutinyReviews: 0, ScrutinyRecommendations: 0, ScrutinyActions: 0, ScrutinyOwners: 0 };

let harness: Harness;
let open: OpenPage;

/** A new site of its own, with the lists or without, and the page of a person on it. */
async function visit(as: Visit, hasLists: boolean): Promise<Page> {
  harness = await startHarness({ as: as.as ?? 'officer' });
  if (hasLists) await servicesAs('officer').siteSetUp.apply(() => undefined);
  open = await harness.open(as);
  return open.page;
}

function servicesAs(person: string) {
  const { site } = harness.local;
  return createServices(hostOf(site, person), { fetch: fetchAs(site, person) });
}

async function chooseSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import a paper' }).click();
  await page.getByLabel('Choose a document').setInputFiles(samplePaper);
  await page.getByRole('heading', { name: 'Check before it is written' }).waitFor();
}

async function expectNoViolation(page: Page): Promise<void> {
  const violations = await axe(page);
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
}

async function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    return focused === document.body ? 'nothing' : (focused?.getAttribute('aria-label') ?? focused?.textContent ?? '');
  });
}

/** What a screen reader says of a field beside its name; runs in the page. */
function describedBy(field: Element): string {
  return document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
}

/** POSTs that the page sent since a moment, the form digest apart. */
function writesSince(count: number): readonly string[] {
  const sent = harness.local.site.requests.slice(count);
  return sent.filter(({ method, url }) => method === 'POST' && !url.endsWith('contextinfo')).map(({ url }) => url);
}

afterEach(async () => {
  // A dropped connection is written to the console by the browser itself; everything else there is a fault.
  const errors = (open?.errors ?? []).filter((error) => !/Failed to load resource|ERR_EMPTY_RESPONSE|ERR_CONNECTION/.test(error));
  const foreign = open?.foreignRequests ?? [];
  await harness.close();
  expect(errors).toEqual([]);
  expect(foreign).toEqual([]);
});

describe('set-up', () => {
  it('says what will be made, makes it and leads to the import', async () => {
    const page = await visit({}, false);
    await page.getByRole('heading', { name: '7 lists will be made' }).waitFor();
    await expect(page.getByText('Scrutiny actions').isVisible()).resolves.toBe(true);
    await expectNoViolation(page);
    await page.getByRole('button', { name: 'Set up the tracker' }).click();
    await page.getByRole('button', { name: 'Import a paper' }).waitFor();
    await expect(focusedName(page)).resolves.toBe('No review here yet');
    const plan = await servicesAs('officer').siteSetUp.inspect();
    expect(plan.steps.filter((step) => !step.isDone)).toEqual([]);
  });

  it('says whom to ask to a person who may not', async () => {
    const page = await visit({ as: 'reader' }, false);
    await page.getByText('Sam Reed').waitFor();
    await expect(page.locator('main').getByRole('button').count()).resolves.toBe(0);
    await expectNoViolation(page);
  });

  it('goes on where it was interrupted, also after the page was left', async () => {
    const page = await visit({}, false);
    await page.getByRole('button', { name: 'Set up the tracker' }).waitFor();
    harness.local.site.faults.next({ match: /\$batch/, kind: 'dropAfter', after: 2, times: 20 });
    await page.getByRole('button', { name: 'Set up the tracker' }).click();
    await page.getByRole('heading', { name: 'The set-up was interrupted' }).waitFor();
    await expectNoViolation(page);
    await page.reload();
    await page.getByRole('alert').or(page.getByRole('button', { name: 'Go on' })).first().waitFor();
    harness.local.site.faults.clear();
    await page.reload();
    await page.getByRole('heading', { name: /still to be finished|will be made/ }).waitFor();
    await page.getByRole('button', { name: /Go on|Set up the tracker/ }).click();
    await page.getByRole('button', { name: 'Import a paper' }).waitFor();
    const plan = await servicesAs('officer').siteSetUp.inspect();
    expect(plan.steps.filter((step) => !step.isDone)).toEqual([]);
  });
});

describe('import', () => {
  it('writes the paper exactly as people read it', async () => {
    const page = await visit({}, true);
    await chooseSample(page);
    await expect(page.getByText('13 recommendations in 23 parts, 22 actions, 13 owners').isVisible()).resolves.toBe(true);
    await expect(page.getByRole('heading', { name: 'Please look at these 5' }).isVisible()).resolves.toBe(true);
    await expect(page.getByText('The same action stands under 7 and 13: one action or two?').first().isVisible()).resolves.toBe(true);
    await expectNoViolation(page);
    await expect(rowCounts(harness.local.site)).resolves.toEqual(nothing);
    const before = harness.local.site.requests.length;
    await page.getByRole('button', { name: 'Write 59 records' }).click();
    await page.getByRole('heading', { name: '“SEND Provision” is in the tracker' }).waitFor();
    expect(harness.local.site.requests.length - before).toBeLessThanOrEqual(6);
    await expectNoViolation(page);
    await expect(contentOf(harness.local.site)).resolves.toEqual(expectedContent());
    await page.getByRole('button', { name: 'Open the review' }).click();
    await page.getByRole('heading', { name: 'SEND Provision' }).waitFor();
    await expect(focusedName(page)).resolves.toBe('SEND Provision');
    await showByRecommendation(page);
    await page.getByText('Solid Roots programme successfully delivered').first().waitFor();
  });

  it('goes on by itself after a broken connection and makes nothing twice', async () => {
    const page = await visit({}, true);
    await chooseSample(page);
    // The third request writes the parts: it arrives, but nobody hears of it. The browser itself tries a lost connection again.
    harness.local.site.faults.next({ match: /POST .*\$batch/, kind: 'dropAfter', after: 2, times: Infinity });
    await page.getByRole('button', { name: 'Write 59 records' }).click();
    await page.getByText('There is no connection. The import goes on by itself when there is one.').waitFor();
    await expectNoViolation(page);
    await expect(rowCounts(harness.local.site)).resolves.toEqual({ ...wholePaper, ScrutinyActions: 0 });
    harness.local.site.faults.clear();
    await page.getByRole('heading', { name: '“SEND Provision” is in the tracker' }).waitFor();
    await expect(rowCounts(harness.local.site)).resolves.toEqual(wholePaper);
    await expect(contentOf(harness.local.site)).resolves.toEqual(expectedContent());
  });

  it('goes on in the background, and the review appears when it is done', async () => {
    const page = await visit({}, true);
    await chooseSample(page);
    harness.local.site.faults.next({ match: /POST .*\$batch/, kind: 'dropAfter', after: 3, times: Infinity });
    await page.getByRole('button', { name: 'Write 59 records' }).click();
    await page.getByText('There is no connection.').waitFor();
    await page.getByRole('button', { name: 'Back to the tracker' }).click();
    await page.getByRole('button', { name: /^No connection: 1 change is kept/ }).waitFor();
    harness.local.site.faults.clear();
    await page.getByRole('heading', { name: 'SEND Provision' }).waitFor();
    await showByRecommendation(page);
    await page.getByText('Solid Roots programme successfully delivered').first().waitFor();
    await expect(page.getByRole('button', { name: /^No connection/ }).count()).resolves.toBe(0);
    await expect(rowCounts(harness.local.site)).resolves.toEqual(wholePaper);
  });

  it('offers a paper that was being checked again after a reload, as edited', async () => {
    const page = await visit({}, true);
    page.on('dialog', (dialog) => void dialog.accept());
    await chooseSample(page);
    await page.getByLabel('Title of the review').fill('SEND, as edited');
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByRole('button', { name: 'Import a paper' }).click();
    await page.getByText(/You were checking “SEND, as edited” \(kept from \d\d:\d\d\)\./).waitFor();
    await expectNoViolation(page);
    await page.getByRole('button', { name: 'Go on checking' }).click();
    await expect(page.getByLabel('Title of the review').inputValue()).resolves.toBe('SEND, as edited');
    await page.getByRole('button', { name: 'Write 59 records' }).click();
    await page.getByRole('heading', { name: '“SEND, as edited” is in the tracker' }).waitFor();
    await expect(rowCounts(harness.local.site)).resolves.toEqual(wholePaper);
    await page.reload();
    await page.getByRole('button', { name: 'Import a paper' }).click();
    await page.getByLabel('Choose a document').waitFor({ state: 'attached' });
    await expect(page.getByText('You were checking').count()).resolves.toBe(0);
  });

  it('adds nothing when the same paper is chosen again', async () => {
    const page = await visit({}, true);
    for (const word of ['Write 59 records', 'Add what is missing']) {
      await chooseSample(page);
      await page.getByRole('button', { name: word }).click();
      await page.getByRole('button', { name: 'Open the review' }).click();
      await page.getByRole('heading', { name: 'SEND Provision' }).waitFor();
    }
    await expect(rowCounts(harness.local.site)).resolves.toEqual(wholePaper);
  });

  it('writes what a person changed, and markup as text', async () => {
    const page = await visit({}, true);
    await chooseSample(page);
    await page.getByRole('button', { name: 'Not accepted' }).first().click();
    await page.getByRole('heading', { name: 'Please look at these 4' }).waitFor();
    await expect(focusedName(page)).resolves.toBe('Please look at these 4');
    await page.getByRole('button', { name: 'One action' }).click();
    await page.getByLabel('Reported on').fill('2019-06-27');
    await page.getByLabel('Title of the review').fill('<b>SEND</b> & =1+1');
    await page.getByRole('button', { name: 'Edit Recommendation 1', exact: true }).click();
    await expect(page.getByLabel('Number').evaluate((field) => field === document.activeElement)).resolves.toBe(true);
    await page.getByLabel('Number').fill('14');
    await page.getByLabel('Theme of the whole recommendation').fill('Plans');
    await page.getByRole('button', { name: 'Done editing Recommendation 14' }).press('Enter');
    await expect(focusedName(page)).resolves.toBe('Edit Recommendation 14');
    await page.getByRole('button', { name: /^Edit Recommendation 2, action “Work is completed/ }).click();
    await page.getByLabel('By when').fill('31/01/2020');
    await expect(page.getByLabel('By when').evaluate(describedBy)).resolves.toBe('Last day: 31 January 2020.');
    await page.getByLabel('Owners').fill('SEN Manager\nParent Carer Voice ');
    await page.getByRole('button', { name: /^Leave out Recommendation 2, action “Work is completed/ }).click();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expectNoViolation(page);
    await page.getByRole('button', { name: /^Write \d+ records/ }).click();
    await page.getByRole('button', { name: 'Open the review' }).waitFor();

    await expect(rowsOf(harness.local.site, reviewsList)).resolves.toMatchObject([{ [reviewsList.columns.reportedOn.name]: '2019-06-26T23:00:00Z' }]);
    const { review, recommendations, actions } = await contentOf(harness.local.site);
    expect(review).toBe('<b>SEND</b> & =1+1');
    expect(recommendations.find(({ number }) => number === '11')?.decision).toBe('not-accepted');
    expect(recommendations.find(({ number }) => number === '14')?.theme).toBe('Plans');
    expect(actions).toHaveLength(21);
    expect(actions.filter(({ recommendation }) => recommendation === '7, 13')).toHaveLength(1);
    expect(actions.find(({ text }) => text.startsWith('Work is completed'))).toMatchObject({
      owners: ['SEN Manager', 'Parent Carer Voice'],
      byWhen: '31/01/2020',
      dueBy: '2020-01-31',
    });
    await page.getByRole('button', { name: 'Open the review' }).click();
    await page.getByRole('heading', { name: '<b>SEND</b> & =1+1' }).waitFor();
  });

  it('refuses to write what cannot be kept, and asks before changes are thrown away', async () => {
    const page = await visit({}, true);
    await chooseSample(page);
    await page.getByLabel('Title of the review').fill('');
    await page.getByRole('button', { name: 'Write 59 records' }).click();
    await page.getByRole('heading', { name: 'One thing to put right first' }).waitFor();
    await expectNoViolation(page);
    await page.getByRole('button', { name: 'The review: Title of the review' }).click();
    await expect(page.getByLabel('Title of the review').evaluate((field) => field === document.activeElement)).resolves.toBe(true);
    await page.getByRole('button', { name: 'Choose another paper' }).click();
    await page.getByRole('dialog', { name: 'Leave without writing?' }).waitFor();
    await expectNoViolation(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog').count()).resolves.toBe(0);
    await expect(focusedName(page)).resolves.toBe('Choose another paper');
    await page.getByRole('button', { name: 'Choose another paper' }).click();
    await page.getByRole('button', { name: 'Leave', exact: true }).click();
    await page.getByRole('heading', { name: 'Import a paper' }).waitFor();
    await expect(rowCounts(harness.local.site)).resolves.toEqual(nothing);
  });

  it('says of each wrong file what to do, and writes nothing', async () => {
    const page = await visit({}, true);
    await page.getByRole('button', { name: 'Import a paper' }).click();
    const before = harness.local.site.requests.length;
    for (const [name, bytes, sentence] of wrongFiles()) {
      await page.getByLabel('Choose a document').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
      await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    }
    await expectNoViolation(page);
    expect(writesSince(before)).toEqual([]);
    await expect(rowCounts(harness.local.site)).resolves.toEqual(nothing);
  });

  it.each([
    { theme: 'light', window: { width: 320, height: 700 } },
    { theme: 'dark', window: { width: 1280, height: 800 } },
    { theme: 'contrast', window: { width: 640, height: 800 } },
  ] as const)('can be used by everybody in $theme at $window.width pixels', async (look) => {
    const page = await visit(look, true);
    await page.getByRole('button', { name: 'Import a paper' }).click();
    await expectNoViolation(page);
    await page.getByLabel('Choose a document').setInputFiles(samplePaper);
    await page.getByRole('heading', { name: 'Check before it is written' }).waitFor();
    await page.getByRole('button', { name: 'Edit Recommendation 1', exact: true }).click();
    await page.getByRole('button', { name: /^Edit Recommendation 9, action/ }).click();
    await expectNoViolation(page);
    const overflow = await page.locator('#web-part').evaluate((part) => part.scrollWidth - part.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});
