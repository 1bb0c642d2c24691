import type { Page } from 'playwright-core';
import { seed } from '../site/seed';
import { type Harness, startHarness } from './harness';
import { otherOfficer, type OtherOfficer } from './support/otherOfficer';
import { actionButton, openAction, trackerPage } from './trackerPage';

const plan = 'To finalise and update the Accessibility Plan';

/** Lets a minute pass for the page and brings it to the front, as when somebody comes back to it. */
async function comeBack(page: Page): Promise<void> {
  await page.evaluate(() => {
    const real = Date.now.bind(Date);
    Date.now = () => real() + 61_000;
    window.dispatchEvent(new Event('focus'));
  });
}

describe('what others change', () => {
  let harness: Harness;
  let other: OtherOfficer;
  beforeEach(async () => {
    harness = await startHarness();
    await seed(harness.local.site);
    other = otherOfficer(harness.local.site);
  });
  afterEach(() => harness.close());

  it('appears without a reload, and leaves the focus, the scrolled place and every other row as they are', async () => {
    const { page, close, errors } = await trackerPage(harness);
    const button = actionButton(page, /dip sample/).first();
    await button.focus();
    await button.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    const place = (): Promise<number> => page.evaluate(() => Math.round(document.querySelector('main')?.getBoundingClientRect().top ?? 0));
    const before = await place();
    await page.evaluate((text) => {
      const seen: string[] = [];
      new MutationObserver((changes) => changes.forEach(({ target }) => seen.push(target.textContent ?? ''))).observe(document.querySelector('main') as Node, {
        subtree: true, childList: true, characterData: true,
      });
      Object.assign(window, { seenChanges: seen, wanted: text });
    }, plan);
    await other.changeAction(plan, { text: `${plan} by May` });
    await comeBack(page);
    await actionButton(page, /by May$/).first().waitFor();
    expect(await place()).toBe(before);
    await expect(button.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    const seen = await page.evaluate(() => (window as Window & { seenChanges?: string[] }).seenChanges ?? []);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((text) => !text.includes('by May'))).toEqual([]);
    expect(errors).toEqual([]);
    await close();
  });

  it('leaves a form as it is typed, and says what was changed and by whom', async () => {
    const { page, close } = await trackerPage(harness);
    await page.getByRole('button', { name: 'Edit recommendation 2 (i)', exact: true }).click();
    const panel = page.getByRole('dialog', { name: 'Edit recommendation 2 (i)' });
    const theme = panel.getByRole('textbox', { name: /^Theme/ });
    await theme.fill('Half a thought');
    await other.changePart(['2', 'i'], { theme: 'Theirs', response: 'Theirs, too.' });
    await comeBack(page);
    const notice = panel.getByRole('status').filter({ hasText: 'since you opened it' });
    await notice.getByText('Changed by Nia Powell since you opened it').waitFor();
    await expect(notice.innerText()).resolves.toMatch(/Theme of the whole recommendation[\s\S]*Theirs[\s\S]*Response in the executive’s words[\s\S]*Theirs, too\./);
    await expect(theme.inputValue()).resolves.toBe('Half a thought');
    await expect(theme.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await close();
  });

  it('leaves progress as it is typed', async () => {
    const { page, close } = await trackerPage(harness);
    const panel = await openAction(page, new RegExp(`^${plan}`));
    const words = panel.getByRole('textbox', { name: 'What has happened?' });
    await words.fill('Half a sentence');
    await other.changeAction(plan, { text: `${plan} by May` });
    await comeBack(page);
    await panel.getByRole('heading', { level: 2, name: /by May$/ }).waitFor();
    await expect(words.inputValue()).resolves.toBe('Half a sentence');
    await expect(words.evaluate((element) => element === document.activeElement)).resolves.toBe(true);
    await close();
  });

  it('does not take the place of a review that fails to open: the one before stays, and trying again opens the other', async () => {
    await seed(harness.local.site, { rows: 10 });
    const { page, close } = await trackerPage(harness);
    const choice = page.getByRole('combobox', { name: 'Review' });
    harness.local.site.faults.next({ kind: 'status', status: 500, times: 1_000 });
    await choice.selectOption('SEND Provision');
    const alert = page.getByRole('alert');
    await alert.waitFor();
    await page.getByText('The other review could not be opened; this one stays.').waitFor();
    await page.getByRole('heading', { level: 2, name: 'Synthetic review of 10 actions' }).waitFor();
    await actionButton(page, /^Synthetic action 1$/).waitFor();
    harness.local.site.faults.clear();
    await alert.getByRole('button', { name: 'Try again' }).click();
    await page.getByRole('heading', { level: 2, name: 'SEND Provision' }).waitFor();
    await alert.waitFor({ state: 'detached' });
    await close();
  });

  it('that cannot be asked for is said quietly; the tracker stays, and trying again reads it', async () => {
    const { page, close } = await trackerPage(harness);
    harness.local.site.faults.next({ kind: 'status', status: 500, times: 1_000 });
    await comeBack(page);
    const notice = page.getByRole('status').filter({ hasText: /^Changes by others may be missing since \d\d:\d\d\./ });
    await notice.waitFor();
    await actionButton(page, new RegExp(`^${plan}`)).first().waitFor();
    harness.local.site.faults.clear();
    await other.changeAction(plan, { text: `${plan} by May` });
    await notice.getByRole('button', { name: 'Try again' }).click();
    await actionButton(page, /by May$/).first().waitFor();
    await notice.waitFor({ state: 'detached' });
    await close();
  });
});
