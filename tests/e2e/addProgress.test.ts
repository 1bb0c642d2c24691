import type { Locator } from 'playwright-core';
import { seed } from '../site/seed';
import { type Harness, startHarness, waitUntilReady } from './harness';
import { actionButton, openAction, panelOf, trackerPage } from './trackerPage';

const breaks = 10;
const accessibilityPlan = /^To finalise and update the Accessibility Plan/;

/** Fills in what every update needs. */
async function say(panel: Locator, answer: string, words: string): Promise<void> {
  await panel.getByRole('radio', { name: answer }).check();
  await panel.getByRole('textbox', { name: 'What has happened?' }).fill(words);
}

function history(panel: Locator): Locator {
  return panel.getByRole('region', { name: 'History' }).getByRole('listitem');
}

describe('adding progress, on 1 May 2020', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterEach(() => harness.close());

  it('adds an update with a new date: history, totals, row, and all of it after a reload', async () => {
    const { page, close, errors } = await trackerPage(harness, { as: 'owner' });
    const panel = await openAction(page, accessibilityPlan);
    await say(panel, 'At risk', 'The draft <b>waits</b> for schools.\n=1+1');
    await panel.getByRole('checkbox', { name: 'Needs a new date' }).check();
    await panel.getByLabel('New date', { exact: true }).fill('2020-06-30');
    await panel.getByRole('textbox', { name: 'Why does the date move?' }).fill('Schools are closed');
    await panel.getByRole('textbox', { name: 'Link to evidence (optional)' }).fill('https://council.example/draft.docx');
    await panel.getByRole('button', { name: 'Add progress' }).click();
    await panel.getByRole('status').getByText('Progress added.').waitFor();
    await expect(panel.getByRole('textbox', { name: 'What has happened?' }).inputValue()).resolves.toBe('');

    const seen = async (): Promise<void> => {
      const entry = history(panelOf(page)).first();
      await entry.getByText('The draft <b>waits</b> for schools.\n=1+1').waitFor();
      const words = await entry.innerText();
      expect(words).toContain('At risk');
      expect(words).toContain('Priya Shah, 1 May 2020');
      expect(words).toContain('31 March 2020 → 30 June 2020. Why: Schools are closed');
      const link = entry.getByRole('link', { name: /draft\.docx/ });
      await expect(link.getAttribute('rel')).resolves.toContain('noopener');
      await panelOf(page).getByText('Moved once, 91 days later than first promised.').waitFor();
      await panelOf(page).getByText('“March 2020”, moved to 30 June 2020').waitFor();
      await page.getByRole('button', { name: '14 overdue' }).waitFor();
      await page.getByRole('button', { name: '1 at risk' }).waitFor();
      const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: accessibilityPlan }) }).first();
      await expect(row.innerText()).resolves.toMatch(/At risk[\s\S]*30 June 2020\s+was March 2020/);
    };
    await seen();
    await page.reload();
    await waitUntilReady(page);
    await seen();
    expect(errors).toEqual([]);
    await close();
  });

  it('says what has to be put right, beside the field and in a summary that has the focus', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openAction(page, accessibilityPlan);
    await panel.getByRole('checkbox', { name: 'Needs a new date' }).check();
    await panel.getByLabel('New date', { exact: true }).fill('2020-03-31');
    await panel.getByRole('textbox', { name: 'Link to evidence (optional)' }).fill('javascript:alert(1)');
    await panel.getByRole('button', { name: 'Add progress' }).click();
    const summary = panel.getByRole('group', { name: 'There are 4 things to put right before this can be added:' });
    await expect(summary.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    const date = panel.getByLabel('New date', { exact: true });
    await expect(date.getAttribute('aria-invalid')).resolves.toBe('true');
    const describedBy = await date.getAttribute('aria-describedby');
    await expect(panel.locator(`[id="${describedBy ?? ''}"]`).innerText()).resolves.toBe('This is already the date. Choose another.');
    await summary.getByRole('button', { name: 'Say why the date moves.' }).click();
    await expect(panel.getByRole('textbox', { name: 'Why does the date move?' }).evaluate((field) => field === document.activeElement)).resolves.toBe(true);
    expect(harness.local.site.requests.filter(({ url }) => url.includes('ScrutinyUpdates')).length).toBeLessThanOrEqual(1);
    await close();
  });

  it.each(['dropBefore', 'dropAfter'] as const)('keeps what was added when the connection breaks (%s), and adds it once by itself', async (kind) => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    const panel = await openAction(page, accessibilityPlan);
    await panel.getByText('No progress has been added yet.').waitFor();
    await say(panel, 'On track', 'Nearly there');
    harness.local.site.faults.next({ kind, times: Infinity, match: (request) => request.method === 'POST' });
    await panel.getByRole('button', { name: 'Add progress' }).click();
    await panel.getByText('Kept in this browser.').waitFor();
    await history(panel).first().getByText('Not saved yet').waitFor();
    await expect(history(panel).first().innerText()).resolves.toContain('Nearly there');
    await expect(panel.getByRole('textbox', { name: 'What has happened?' }).inputValue()).resolves.toBe('');
    await page.getByRole('button', { name: 'No connection: 1 change is kept in this browser' }).waitFor();
    harness.local.site.faults.clear();
    await history(panel).first().getByText('Not saved yet').waitFor({ state: 'detached' });
    await panel.getByRole('status').getByText('Progress added.').waitFor();
    await page.reload();
    await waitUntilReady(page);
    await history(panelOf(page)).first().waitFor();
    await expect(history(panelOf(page)).count()).resolves.toBe(1);
    await close();
  });

  it('puts words that SharePoint refuses back into the form, and says why', async () => {
    const { page, close } = await trackerPage(harness, { as: 'owner' });
    const panel = await openAction(page, accessibilityPlan);
    await panel.getByText('No progress has been added yet.').waitFor();
    await say(panel, 'On track', 'Nearly there');
    harness.local.site.faults.next({ kind: 'status', status: 403, times: breaks, match: (request) => request.method === 'POST' });
    await panel.getByRole('button', { name: 'Add progress' }).click();
    const alert = panel.getByRole('alert');
    await alert.getByText('You may not do this here.').waitFor();
    await expect(panel.getByRole('textbox', { name: 'What has happened?' }).inputValue()).resolves.toBe('Nearly there');
    harness.local.site.faults.clear();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await panel.getByRole('status').getByText('Progress added.').waitFor();
    await expect(history(panel).count()).resolves.toBe(1);
    await close();
  });

  it('leaves the focus where the person is, whatever comes up', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openAction(page, accessibilityPlan);
    const focused = (name: string): Promise<boolean> => panel.locator(':focus').evaluate((element, wanted) => element.textContent === wanted, name);
    await panel.getByRole('button', { name: 'Add progress' }).click();
    await panel.getByRole('radio', { name: 'On track' }).check();
    const box = panel.getByRole('checkbox', { name: 'Needs a new date' });
    await box.check();
    await panel.getByText('There is one thing to put right before this can be added:').waitFor();
    await expect(box.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await box.uncheck();
    const evidence = panel.getByRole('textbox', { name: 'Link to evidence (optional)' });
    await evidence.fill('https://council.example/draft.docx');
    await evidence.press('Enter');
    await panel.getByRole('status').getByText('Progress added.').waitFor();
    await expect(focused('Add progress')).resolves.toBe(true);
    await panel.getByRole('button', { name: 'Next action' }).click();
    await panel.getByText('2 of 22').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await expect(actionButton(page, /^Work is completed/).first().evaluate((row) => row === document.activeElement)).resolves.toBe(true);
    await close();
  });

  it('asks before it throws typed words away', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openAction(page, accessibilityPlan);
    const words = panel.getByRole('textbox', { name: 'What has happened?' });
    await words.fill('Half a sentence');
    await page.keyboard.press('Escape');
    const question = page.getByRole('alertdialog');
    await question.getByRole('button', { name: 'Keep writing' }).click();
    await expect(words.inputValue()).resolves.toBe('Half a sentence');
    await panel.getByRole('button', { name: 'Next action' }).click();
    await question.getByRole('button', { name: 'Throw it away' }).click();
    await panel.getByText('2 of 22').waitFor();
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'detached' });
    await close();
  });
});
