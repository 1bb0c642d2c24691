import type { Locator, Page } from 'playwright-core';
import { seed } from '../site/seed';
import { axe, type Harness, startHarness, type Visit, waitUntilReady } from './harness';
import { openAction, panelOf, trackerPage } from './trackerPage';

const plan = /^To finalise and update the Accessibility Plan/;

function decisionArea(panel: Locator, name: 'Said to be done' | 'Decision'): Locator {
  return panel.getByRole('region', { name, exact: true });
}

function rowOf(page: Page): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('button', { name: plan }) }).first();
}

function history(panel: Locator): Locator {
  return panel.getByRole('region', { name: 'History' }).getByRole('listitem');
}

/** The owner says that the action is done. */
async function sayDone(harness: Harness): Promise<void> {
  const { page, close } = await trackerPage(harness, { as: 'owner' });
  const panel = await openAction(page, plan);
  await panel.getByRole('radio', { name: 'Complete' }).check();
  await panel.getByRole('textbox', { name: 'What has happened?' }).fill('Agreed by the board.');
  await panel.getByRole('button', { name: 'Add progress' }).click();
  await panel.getByRole('status').getByText('Progress added.').waitFor();
  await expect(panel.getByRole('button', { name: /Confirm|Record a decision/ }).count()).resolves.toBe(0);
  await close();
}

async function openDone(harness: Harness, visit: Visit = {}): Promise<{ readonly page: Page; readonly panel: Locator; readonly errors: readonly string[]; close(): Promise<void> }> {
  const open = await trackerPage(harness, visit);
  const panel = await openAction(open.page, plan);
  return { ...open, panel, close: () => open.close() };
}

const isFocused = (element: Locator): Promise<boolean> => element.evaluate((it) => it === document.activeElement);

describe('deciding on an action, on 1 May 2020', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterEach(() => harness.close());

  it('confirms with one press what the owner says is done; it stays confirmed after a reload', async () => {
    await sayDone(harness);
    const { page, panel, errors, close } = await openDone(harness);
    const area = decisionArea(panel, 'Said to be done');
    await area.getByText('Agreed by the board.').waitFor();
    await area.getByText('Priya Shah, 1 May 2020').waitFor();
    await area.getByRole('button', { name: 'Confirm', exact: true }).click();
    await panel.getByRole('status').getByText('Completion confirmed.').waitFor();
    await expect(isFocused(panel.getByRole('heading', { name: 'Decision', exact: true }))).resolves.toBe(true);

    const seen = async (): Promise<void> => {
      const entries = history(panelOf(page));
      await entries.first().getByText('Completion confirmed').waitFor();
      await expect(entries.count()).resolves.toBe(2);
      const row = rowOf(page);
      await expect(row.innerText()).resolves.toContain('Confirmed');
    };
    await history(panel).first().getByText('Sam Reed, 1 May 2020').waitFor();
    await seen();
    await panel.getByText('Not saved yet').waitFor({ state: 'detached' });
    await page.reload();
    await waitUntilReady(page);
    await seen();

    const filters = panelOf(page).getByRole('group', { name: 'Show of the history' });
    await filters.getByRole('button', { name: 'Decisions 1' }).click();
    await expect(history(panelOf(page)).allInnerTexts()).resolves.toEqual([expect.stringContaining('Completion confirmed')]);
    await filters.getByRole('button', { name: 'Progress 1' }).click();
    await expect(history(panelOf(page)).allInnerTexts()).resolves.toEqual([expect.stringContaining('Agreed by the board.')]);
    expect(errors).toEqual([]);
    await close();
  });

  it('asks for words before it sends back, keeps them over a reload, and is sent with the keyboard', async () => {
    await sayDone(harness);
    const { page, close } = await openDone(harness);
    const area = decisionArea(panelOf(page), 'Said to be done');
    await area.getByRole('button', { name: 'Send back…' }).click();
    const words = area.getByRole('textbox', { name: 'What is still to be done?' });
    await expect(isFocused(words)).resolves.toBe(true);
    await page.keyboard.press('Control+Enter');
    const summary = area.getByRole('group', { name: 'There is one thing to put right before this can be recorded:' });
    await expect(isFocused(summary)).resolves.toBe(true);
    await expect(words.getAttribute('aria-invalid')).resolves.toBe('true');
    await words.fill('The plan is not on the website.');
    await area.getByLabel('Date of the meeting').fill('2020-05-02');
    await page.waitForTimeout(600);
    await page.reload();
    await waitUntilReady(page);
    await expect(words.inputValue()).resolves.toBe('The plan is not on the website.');
    await words.focus();
    await page.keyboard.press('Control+Enter');
    await area.getByText('This day has not come yet. Record the decision once it is made.').first().waitFor();
    await area.getByLabel('Date of the meeting').fill('2020-04-30');
    await area.getByRole('textbox', { name: 'Minute reference' }).fill('42 (b)');
    await page.keyboard.press('Control+Enter');

    const panel = panelOf(page);
    await panel.getByRole('status').getByText('Sent back.').waitFor();
    const entry = history(panel).first();
    await entry.getByText('The plan is not on the website.').waitFor();
    await entry.getByText('Meeting of 30 April 2020, minute 42 (b)').waitFor();
    const row = rowOf(page);
    await expect(row.innerText()).resolves.toContain('31 days late');
    await close();
  });

  it('closes without doing, and opens again by sending back', async () => {
    const { page, panel, close } = await openDone(harness);
    const area = decisionArea(panel, 'Decision');
    await area.getByRole('button', { name: 'Record a decision' }).click();
    await area.getByRole('textbox', { name: 'Why is it closed without doing?' }).fill('Overtaken by the new strategy.');
    await area.getByRole('button', { name: 'Close without doing' }).click();
    await panel.getByRole('status').getByText('Closed without doing.').waitFor();
    await history(panel).getByText('Overtaken by the new strategy.').waitFor();
    await rowOf(page).getByText('Closed without doing', { exact: true }).waitFor();
    await area.getByRole('button', { name: 'Record a decision' }).click();
    await area.getByRole('textbox', { name: 'What is still to be done?' }).fill('The strategy leaves it out.');
    await area.getByRole('button', { name: 'Send back', exact: true }).click();
    await rowOf(page).getByText('31 days late', { exact: true }).waitFor();
    await close();
  });

  it('offers an agreed extension only where the date was moved', async () => {
    const { page, panel, close } = await openDone(harness);
    await panel.getByRole('radio', { name: 'On track' }).check();
    await panel.getByRole('checkbox', { name: 'Needs a new date' }).check();
    await panel.getByLabel('New date', { exact: true }).fill('2020-06-30');
    await panel.getByRole('textbox', { name: 'Why does the date move?' }).fill('Schools are closed');
    await panel.getByRole('button', { name: 'Add progress' }).click();
    await panel.getByRole('status').getByText('Progress added.').waitFor();
    const area = decisionArea(panel, 'Decision');
    await area.getByRole('button', { name: 'Record a decision' }).click();
    await area.getByRole('button', { name: 'Record', exact: true }).click();
    await area.getByRole('button', { name: 'Choose what was decided.' }).click();
    await expect(isFocused(area.getByRole('radio', { name: 'Extension agreed' }))).resolves.toBe(true);
    await area.getByRole('radio', { name: 'Extension agreed' }).check();
    await area.getByRole('button', { name: 'Record the agreement' }).click();
    await panel.getByRole('status').getByText('Extension recorded.').waitFor();
    const filters = panel.getByRole('group', { name: 'Show of the history' });
    await filters.getByRole('button', { name: 'Dates 2' }).click();
    await expect(history(panelOf(page)).count()).resolves.toBe(2);
    await close();
  });

  it.each([
    ['light', 1280], ['dark', 320], ['contrast', 1280],
  ] as const)('has no accessibility fault in the %s theme at %d pixels', async (theme, width) => {
    await sayDone(harness);
    const { page, panel, close } = await openDone(harness, { theme, window: { width, height: 900 } });
    await panel.getByRole('button', { name: 'Send back…' }).waitFor();
    await expect(axe(page, '[role=dialog]')).resolves.toEqual([]);
    await panel.getByRole('button', { name: 'Send back…' }).click();
    await panel.getByRole('button', { name: 'Send back', exact: true }).click();
    await expect(axe(page, '[role=dialog]')).resolves.toEqual([]);
    await close();
  });
});
