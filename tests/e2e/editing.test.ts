import type { Locator, Page } from 'playwright-core';
import { seed } from '../site/seed';
import { axe, type Harness, startHarness, waitUntilReady } from './harness';
import { otherOfficer, type OtherOfficer } from './support/otherOfficer';
import { openAction, trackerPage } from './trackerPage';

const first = ['2', 'i'] as const;
const editFirst = 'Edit recommendation 2 (i)';

/** Opens the form of a record. @returns its panel */
async function openForm(page: Page, button: string | RegExp, heading: string | RegExp = button): Promise<Locator> {
  await page.getByRole('button', { name: button, exact: typeof button === 'string' }).click();
  await page.getByRole('heading', { level: 2, name: heading }).waitFor();
  return page.getByRole('dialog', { name: heading });
}

const theme = (panel: Locator): Locator => panel.getByRole('textbox', { name: /^Theme of the whole recommendation/ });
const words = (panel: Locator): Locator => panel.getByRole('textbox', { name: 'Recommendation', exact: true });
const save = (panel: Locator): Promise<void> => panel.getByRole('button', { name: 'Save', exact: true }).click();
const isFocused = (element: Locator): Promise<boolean> => element.evaluate((found) => found === document.activeElement);

describe('editing', () => {
  let harness: Harness;
  let other: OtherOfficer;
  beforeEach(async () => {
    harness = await startHarness();
    await seed(harness.local.site);
    other = otherOfficer(harness.local.site);
  });
  afterEach(() => harness.close());

  it('saves a recommendation by the keyboard alone, and gives the focus back', async () => {
    const { page, close, errors } = await trackerPage(harness);
    const panel = await openForm(page, editFirst);
    await expect(isFocused(theme(panel))).resolves.toBe(true);
    await theme(panel).fill('One <b>theme</b>');
    await panel.getByRole('combobox', { name: 'Decision' }).selectOption('Accepted in part');
    await words(panel).fill('First line\nsecond line');
    await words(panel).press('Control+Enter');
    await panel.waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('Saved.', { exact: true }).waitFor({ state: 'attached' });
    await expect(isFocused(page.getByRole('button', { name: editFirst, exact: true }))).resolves.toBe(true);
    await page.getByRole('heading', { name: 'One <b>theme</b>' }).waitFor();
    await expect(other.part(first)).resolves.toMatchObject({ theme: 'One <b>theme</b>', text: 'First line\nsecond line', decision: 'accepted-in-part' });
    expect(errors).toEqual([]);
    await close();
  });

  it('saves a review with its days, and an action with its owners', async () => {
    const { page, close } = await trackerPage(harness);
    const review = await openForm(page, 'Edit the review “SEND Provision”');
    await review.getByLabel(/^Reported on/).fill('2019-06-27');
    await review.getByRole('textbox', { name: /^Source document/ }).fill('https://council.example/paper.docx');
    await save(review);
    await page.getByText('reported 27 June 2019').first().waitFor();

    await openAction(page, /^To finalise and update the Accessibility Plan/);
    const action = await openForm(page, /^Edit the action/);
    await action.getByRole('combobox', { name: 'Lead' }).selectOption('Interim SEN Manager');
    await action.getByRole('checkbox', { name: 'EY SEND Manager' }).check();
    await action.getByRole('textbox', { name: /^Success criteria/ }).fill('Agreed by cabinet');
    await save(action);
    await action.waitFor({ state: 'detached' });
    const facts = page.getByRole('dialog').locator('dl').first();
    await facts.getByText('Agreed by cabinet').waitFor();
    await expect(facts.innerText()).resolves.toMatch(/Interim SEN Manager[\s\S]*EY SEND Manager/);
    await expect(isFocused(page.getByRole('button', { name: /^Edit the action/ }))).resolves.toBe(true);
    await close();
  });

  it('says what has to be put right, beside the field and in a summary that has the focus', async () => {
    const { page, close } = await trackerPage(harness);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const panel = await openForm(page, 'Edit the review “SEND Provision”');
    await panel.getByRole('textbox', { name: 'Title' }).fill(' ');
    await panel.getByRole('textbox', { name: /^Source document/ }).fill('javascript:alert(1)');
    await panel.getByLabel(/^Reported on/).fill('2019-06-27');
    await panel.getByLabel(/^Responded on/).fill('2019-06-26');
    // A day that is typed in part has no value, and must not pass for an empty one.
    await panel.getByLabel(/^Response due on/).pressSequentially('12');
    const before = harness.local.site.requests.length;
    await save(panel);
    const summary = panel.getByRole('group', { name: 'There are 4 things to put right before this can be saved:' });
    await expect(isFocused(summary)).resolves.toBe(true);
    await expect(summary.getByRole('button').allInnerTexts()).resolves.toEqual([
      '“Response due on” is not a whole date. Give day, month and year, or empty it.',
      'Fill in “Title”.',
      '“Responded on” is before the day of the report. Check both days.',
      'Give a web address in “Source document” that begins with https:// or http://.',
    ]);
    await summary.getByRole('button', { name: 'Fill in “Title”.' }).click();
    await expect(isFocused(panel.getByRole('textbox', { name: 'Title' }))).resolves.toBe(true);
    expect(harness.local.site.requests.length).toBe(before);
    await expect(axe(page, '[role=dialog]')).resolves.toEqual([]);
    await close();
  });

  it('asks before it throws typed words away, and keeps them over a reload', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openForm(page, editFirst);
    await theme(panel).fill('Half a thought');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Keep writing' }).click();
    await expect(theme(panel).inputValue()).resolves.toBe('Half a thought');
    await page.waitForTimeout(600);
    page.on('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await waitUntilReady(page);
    const again = await openForm(page, editFirst);
    await again.getByText(/^Kept from/).waitFor();
    await expect(theme(again).inputValue()).resolves.toBe('Half a thought');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Throw it away' }).click();
    await again.waitFor({ state: 'detached' });
    const third = await openForm(page, editFirst);
    await page.waitForTimeout(300);
    await expect(theme(third).inputValue()).resolves.not.toBe('Half a thought');
    await close();
  });

  it('is offered to nobody who may not edit', async () => {
    for (const person of ['owner', 'reader']) {
      const { page, close } = await trackerPage(harness, { as: person });
      await expect(page.getByRole('button', { name: /^Edit/ }).count()).resolves.toBe(0);
      await close();
    }
  });

  it('waits without a connection, is seen meanwhile, and a second edit does not clash with the first', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openForm(page, editFirst);
    await page.context().setOffline(true);
    await theme(panel).fill('First');
    await save(panel);
    await panel.waitFor({ state: 'detached' });
    await page.getByRole('status').getByText('Kept in this browser.').waitFor({ state: 'attached' });
    await page.getByRole('heading', { level: 4, name: /First$/ }).waitFor();
    await page.getByText('Not saved yet').first().waitFor();
    const again = await openForm(page, editFirst);
    await expect(theme(again).inputValue()).resolves.toBe('First');
    await theme(again).fill('Second');
    await save(again);
    await again.waitFor({ state: 'detached' });
    await page.context().setOffline(false);
    await page.getByText('Not saved yet').first().waitFor({ state: 'detached' });
    await expect(other.part(first)).resolves.toMatchObject({ theme: 'Second' });
    await close();
  });

  describe('by two people at once', () => {
    async function clash(page: Page): Promise<Locator> {
      // What slides in is not yet in its colours.
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const panel = await openForm(page, editFirst);
      await theme(panel).fill('Mine');
      const text = await words(panel).inputValue();
      await words(panel).fill(text.replace('That', 'That, at once,'));
      await panel.getByRole('textbox', { name: /^Response/ }).fill('Only mine.');
      await other.changePart(first, { theme: 'Theirs', text: text.replace('methods', 'ways'), decision: 'not-accepted' });
      await save(panel);
      const both = page.getByRole('dialog', { name: 'Somebody else changed this too' });
      await both.getByRole('group', { name: 'Recommendation', exact: true }).waitFor();
      return both;
    }

    it('puts both versions before the second, and writes what they choose', async () => {
      const { page, close } = await trackerPage(harness);
      const both = await clash(page);
      const heading = both.getByRole('heading', { name: 'Somebody else changed this too' });
      await expect(isFocused(heading)).resolves.toBe(true);
      await both.getByText(/Nia Powell changed it/).waitFor();
      await both.getByText('Response in the executive’s words: your change is kept.').waitFor();
      await both.getByText('Decision: changed by Nia Powell, kept.').waitFor();
      await expect(other.part(first)).resolves.toMatchObject({ theme: 'Theirs', decision: 'not-accepted' });
      await expect(axe(page, '[role=dialog]')).resolves.toEqual([]);

      await save(both);
      await expect(isFocused(both.getByRole('group', { name: /^There are 2 things/ }))).resolves.toBe(true);
      await both.getByRole('group', { name: /^Theme/ }).getByRole('radio', { name: 'Keep yours' }).check();
      const text = both.getByRole('group', { name: 'Recommendation', exact: true });
      await expect(text.locator('ins').allInnerTexts()).resolves.toEqual([expect.stringContaining('That, at once,'), expect.stringContaining('ways')]);
      await text.getByRole('radio', { name: 'Combine' }).check();
      const combined = text.getByRole('textbox', { name: 'Recommendation, combined' });
      await expect(combined.inputValue()).resolves.toMatch(/^That, at once, the executive investigates further ways/);
      await save(both);
      await both.waitFor({ state: 'detached' });
      await expect(other.part(first)).resolves.toMatchObject({
        theme: 'Mine', text: expect.stringMatching(/^That, at once, .* ways/) as string, decision: 'not-accepted', response: 'Only mine.',
      });
      await expect(isFocused(page.getByRole('button', { name: editFirst, exact: true }))).resolves.toBe(true);
      await close();
    });

    it('can be decided later, from the record itself, also after a reload', async () => {
      const { page, close } = await trackerPage(harness);
      const both = await clash(page);
      await both.getByRole('button', { name: 'Decide later' }).click();
      await both.waitFor({ state: 'detached' });
      await page.reload();
      await waitUntilReady(page);
      await page.getByRole('button', { name: 'Somebody else changed this too' }).click();
      await both.getByRole('button', { name: 'Take all theirs' }).click();
      await both.getByRole('alertdialog').getByRole('button', { name: 'Take all theirs' }).click();
      await both.waitFor({ state: 'detached' });
      await expect(other.part(first)).resolves.toMatchObject({ theme: 'Theirs' });
      await page.getByRole('heading', { level: 4, name: /Theirs$/ }).waitFor();
      await expect(page.getByRole('button', { name: 'Somebody else changed this too' }).count()).resolves.toBe(0);
      await close();
    });

    it('can be decided from the list of what is not saved yet', async () => {
      const { page, close } = await trackerPage(harness);
      const both = await clash(page);
      await both.getByRole('button', { name: 'Decide later' }).click();
      await page.getByRole('button', { name: '1 change needs you' }).click();
      await page.getByRole('button', { name: 'Look at both versions' }).click();
      await both.getByRole('group', { name: /^Theme/ }).getByRole('radio', { name: 'Keep yours' }).check();
      await both.getByRole('group', { name: 'Recommendation', exact: true }).getByRole('radio', { name: 'Take theirs (Nia Powell)' }).check();
      await save(both);
      await both.waitFor({ state: 'detached' });
      await expect(other.part(first)).resolves.toMatchObject({ theme: 'Mine', response: 'Only mine.', decision: 'not-accepted' });
      await expect(page.getByRole('button', { name: '1 change needs you' }).count()).resolves.toBe(0);
      await close();
    });

    it('asks again when it was changed once more meanwhile', async () => {
      const { page, close } = await trackerPage(harness);
      const both = await clash(page);
      await both.getByRole('group', { name: /^Theme/ }).getByRole('radio', { name: 'Keep yours' }).check();
      await both.getByRole('group', { name: 'Recommendation', exact: true }).getByRole('radio', { name: 'Keep yours' }).check();
      await other.changePart(first, { theme: 'Theirs once more' });
      await save(both);
      await both.getByText('It was changed once more while you chose.').waitFor();
      await expect(other.part(first)).resolves.toMatchObject({ theme: 'Theirs once more' });
      await both.getByRole('group', { name: /^Theme/ }).getByRole('radio', { name: 'Take theirs (Nia Powell)' }).check();
      await save(both);
      await both.waitFor({ state: 'detached' });
      const after = await other.part(first);
      expect(after.theme).toBe('Theirs once more');
      expect(after.text).toMatch(/^That, at once,/);
      await close();
    });

    it.each([
      ['dark', { host: 'teamsTab', theme: 'dark' }],
      ['contrast', { host: 'teamsTab', theme: 'contrast' }],
      ['a narrow window', { window: { width: 320, height: 700 } }],
    ] as const)('can be read and chosen in %s', async (_name, visit) => {
      const { page, close } = await trackerPage(harness, visit);
      const both = await clash(page);
      await expect(axe(page, '[role=dialog]')).resolves.toEqual([]);
      const isTooWide = await both.evaluate((panel) => Array.from(panel.querySelectorAll('*')).some((element) => element.getBoundingClientRect().right > window.innerWidth + 1));
      expect(isTooWide).toBe(false);
      await close();
    });
  });
});
