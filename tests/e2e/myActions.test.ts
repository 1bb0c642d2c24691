import type { Locator, Page } from 'playwright-core';
import { updatesList } from '../../src/schema/updatesList';
import { seed } from '../site/seed';
import { axe, type Harness, type OpenPage, startHarness, type Visit, waitUntilReady } from './harness';
import { rowsOf } from './support/siteLists';
import { panelOf } from './trackerPage';

const phone = { width: 360, height: 740 };
const programme = /^To develop an agreed programme of co-production/;
const localOffer = /^Local Offer continues to be updated/;

/** One's own actions, opened and drawn. */
async function minePage(harness: Harness, visit: Visit = {}): Promise<OpenPage> {
  const open = await harness.open({ as: 'owner', ...visit });
  await open.page.getByRole('heading', { level: 3, name: 'My actions' }).waitFor();
  return open;
}

function card(page: Page, text: RegExp): Locator {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: text }) });
}

const answer = (page: Page, text: RegExp, name: string): Locator => card(page, text).getByRole('button', { name, exact: true });
const hasFocus = (place: Locator): Promise<boolean> => place.evaluate((element) => element === document.activeElement);

describe('the actions of an owner, on 20 January 2020', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness({ today: '2020-01-20' });
    await seed(harness.local.site);
  });
  afterEach(() => harness.close());

  const updates = (): ReturnType<typeof rowsOf> => rowsOf(harness.local.site, updatesList);
  /** Waits, at most ten seconds, until so many updates are there. */
  const saved = async (count: number): ReturnType<typeof rowsOf> => {
    for (let tries = 0; tries < 100 && (await updates()).length < count; tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
    return updates();
  };

  it('come first for who holds a post, late ones before the rest, with their number in the tab', async () => {
    const { page, close, errors } = await minePage(harness);
    await page.getByRole('button', { name: 'My actions 4' }).waitFor();
    await page.getByText('4 actions to answer for, 1 of them late').waitFor();
    await page.getByText('You hold the post SEND Partnership Officer.').waitFor();
    await expect(page.getByRole('heading', { level: 4 }).allInnerTexts()).resolves.toEqual(['Late', 'Later']);
    await expect(page.getByRole('heading', { level: 5 }).first().innerText()).resolves.toMatch(programme);
    await card(page, programme).getByText('81 days late', { exact: true }).waitFor();
    await card(page, programme).getByText(/^You help; .* leads$/).waitFor();
    expect(errors).toEqual([]);
    await close();
  });

  it('are said to be on track in one press, which the history shows, and the next one follows', async () => {
    const { page, close } = await minePage(harness, { window: phone });
    await answer(page, localOffer, 'On track').click();
    await page.getByRole('status').getByText(/^On track: .*Local Offer continues/).waitFor();
    await card(page, localOffer).getByText('You said that it is on track.').waitFor();
    const focused = await page.locator(':focus').getAttribute('data-opens-action');
    expect(focused).not.toBeNull();
    expect((await saved(1)).map((row) => [row['ScrHealth'], row['ScrWords'] ?? ''])).toEqual([['On track', '']]);
    await card(page, localOffer).getByText('On track', { exact: true }).waitFor();
    await page.getByRole('button', { name: localOffer }).click();
    const entry = panelOf(page).getByRole('region', { name: 'History' }).getByRole('listitem').first();
    await expect(entry.innerText()).resolves.toContain('Priya Shah, 20 January 2020');
    await close();
  });

  it('are done in two presses and the words that show it', async () => {
    const { page, close } = await minePage(harness, { window: phone });
    await answer(page, programme, 'Done').click();
    const form = card(page, programme).getByRole('form', { name: 'It is done' });
    const proof = form.getByRole('textbox', { name: 'How do you know?' });
    await expect(hasFocus(proof)).resolves.toBe(true);
    await form.getByText('Success is: Programme agreed and understood by all').waitFor();
    await form.getByRole('button', { name: 'Save as done' }).click();
    await form.getByText('Say in a few words how you know that it is done.').waitFor();
    await expect(hasFocus(proof)).resolves.toBe(true);
    await expect(updates()).resolves.toEqual([]);
    await proof.fill('The programme was <b>signed</b> on 10 January.');
    await form.getByRole('textbox', { name: 'Link to evidence' }).fill('javascript:alert(1)');
    await form.getByRole('button', { name: 'Save as done' }).click();
    await form.getByText('Give a web address').waitFor();
    await form.getByRole('textbox', { name: 'Link to evidence' }).fill('https://council.example/programme.pdf');
    await form.getByRole('button', { name: 'Save as done' }).click();
    await card(page, programme).getByText('You said that it is done.').waitFor();
    const [row] = await saved(1);
    expect([row?.['ScrStatus'], row?.['ScrWords']]).toEqual(['Complete', 'The programme was <b>signed</b> on 10 January.']);
    // On a phone the tabs are a menu.
    await page.getByRole('navigation', { name: 'Views' }).getByRole('option', { name: 'My actions 3' }).waitFor({ state: 'attached' });
    // It stays where it was until the page is opened again.
    await expect(page.getByRole('heading', { level: 5 }).first().innerText()).resolves.toMatch(programme);
    await page.reload();
    await waitUntilReady(page);
    await page.getByText('Done or closed (1)').click();
    await page.getByRole('button', { name: programme }).waitFor();
    await close();
  });

  it('get more time in three presses with a reason, and both are needed', async () => {
    const { page, close } = await minePage(harness, { window: phone });
    await answer(page, programme, 'Needs more time').click();
    const form = card(page, programme).getByRole('form', { name: 'It needs more time' });
    await form.getByRole('button', { name: 'Save the new date' }).click();
    await form.getByText('Choose the new date.').waitFor();
    await form.getByText('Say why it needs more time.').waitFor();
    await expect(hasFocus(form.getByLabel('New date', { exact: true }))).resolves.toBe(true);
    await form.getByRole('button', { name: 'April 2020' }).click();
    await expect(form.getByLabel('New date', { exact: true }).inputValue()).resolves.toBe('2020-04-30');
    await form.getByRole('textbox', { name: 'Why does it need more time?' }).fill('Contact asked to wait for its new lead.');
    await form.getByRole('button', { name: 'Save the new date' }).click();
    await card(page, programme).getByText('You asked for time until 30 April 2020.').waitFor();
    await saved(1);
    await card(page, programme).getByText('30 April 2020 was Oct 2019').waitFor();
    await page.getByText('4 actions to answer for', { exact: true }).waitFor();
    await page.getByRole('button', { name: programme }).click();
    await panelOf(page).getByText('Why: Contact asked to wait for its new lead.').first().waitFor();
    await close();
  });

  it('keep what is typed beyond a reload, and throw it away only when asked', async () => {
    const { page, close } = await minePage(harness);
    await answer(page, programme, 'Done').click();
    const proof = page.getByRole('textbox', { name: 'How do you know?' });
    await proof.fill('Half a\nsentence');
    await page.waitForTimeout(600);
    await page.reload();
    await page.getByText(/^Kept from \d\d:\d\d\./).waitFor();
    await expect(proof.inputValue()).resolves.toBe('Half a\nsentence');
    await card(page, programme).getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Keep writing' }).click();
    await expect(proof.inputValue()).resolves.toBe('Half a\nsentence');
    // The form of the opened action goes on with the same words.
    await page.getByRole('button', { name: programme }).click();
    const panel = panelOf(page);
    await panel.getByRole('radio', { name: 'Complete' }).waitFor();
    await expect(panel.getByRole('textbox', { name: 'What has happened?' }).inputValue()).resolves.toBe('Half a\nsentence');
    await page.keyboard.press('Escape');
    await page.getByRole('alertdialog').getByRole('button', { name: 'Throw it away' }).click();
    await panel.waitFor({ state: 'detached' });
    await answer(page, programme, 'Done').waitFor();
    await expect(proof.count()).resolves.toBe(0);
    await close();
  });

  it('keep an answer without a connection, and let it be undone until it is saved', async () => {
    const { page, close } = await minePage(harness);
    await page.context().setOffline(true);
    await answer(page, localOffer, 'On track').click();
    await card(page, localOffer).getByText('Not saved yet').waitFor();
    await card(page, localOffer).getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').getByText(/^Taken back: /).waitFor();
    await expect(hasFocus(answer(page, localOffer, 'On track'))).resolves.toBe(true);
    await answer(page, programme, 'Done').click();
    await page.getByRole('textbox', { name: 'How do you know?' }).fill('Signed');
    await page.getByRole('button', { name: 'Save as done' }).click();
    await card(page, programme).getByText('Not saved yet').waitFor();
    await card(page, programme).getByRole('button', { name: 'Undo' }).click();
    const proof = page.getByRole('textbox', { name: 'How do you know?' });
    await expect(proof.inputValue()).resolves.toBe('Signed');
    await page.getByRole('button', { name: 'Save as done' }).click();
    await page.context().setOffline(false);
    expect((await saved(1)).map((row) => row['ScrWords'])).toEqual(['Signed']);
    await card(page, programme).getByText('Not saved yet').waitFor({ state: 'detached' });
    await close();
  });

  it('can be undone for some seconds before an answer is saved, and a word be added to it', async () => {
    const { page, close } = await minePage(harness, { window: phone });
    await answer(page, localOffer, 'On track').click();
    await card(page, localOffer).getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('status').getByText(/^Taken back: /).waitFor();
    await answer(page, localOffer, 'On track').click();
    await card(page, localOffer).getByRole('button', { name: 'Add a word' }).click();
    const word = page.getByRole('textbox', { name: 'A word about it (optional)' });
    await expect(hasFocus(word)).resolves.toBe(true);
    await expect(updates()).resolves.toEqual([]);
    await word.fill('Two of five pages are live.');
    await card(page, localOffer).getByRole('button', { name: 'Save' }).click();
    // Two answers on the way, and only the one with the words is left.
    expect((await saved(1)).map((row) => row['ScrWords'])).toEqual(['Two of five pages are live.']);
    await card(page, localOffer).getByRole('button', { name: 'Answer again' }).click();
    await expect(hasFocus(answer(page, localOffer, 'Done'))).resolves.toBe(true);
    await close();
  });

  it('say why SharePoint refused an answer, and give its words back', async () => {
    const { page, close } = await minePage(harness);
    harness.local.site.faults.next({ kind: 'status', status: 403, times: 10, match: (request) => request.method === 'POST' });
    await answer(page, programme, 'Done').click();
    await page.getByRole('textbox', { name: 'How do you know?' }).fill('Signed');
    await page.getByRole('button', { name: 'Save as done' }).click();
    await card(page, programme).getByRole('alert').getByText('You may not do this here.').waitFor();
    harness.local.site.faults.clear();
    await card(page, programme).getByRole('button', { name: 'Try again' }).click();
    expect((await saved(1)).map((row) => row['ScrWords'])).toEqual(['Signed']);
    await card(page, programme).getByRole('button', { name: 'Answer again' }).waitFor();
    await close();
  });

  it('can be answered with the keyboard alone, card by card', async () => {
    const { page, close } = await minePage(harness);
    await page.getByRole('button', { name: programme }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Signed on 10 January.');
    await page.keyboard.press('Control+Enter');
    await card(page, programme).getByText('You said that it is done.').waitFor();
    for (let cards = 1; cards < 4; cards += 1) {
      // The focus goes on to the next card once the answer is kept.
      await page.waitForFunction((place) => document.querySelectorAll('main h5')[place]?.contains(document.activeElement) === true, cards);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
    await page.getByText('That is all for now. Thank you.').waitFor();
    await expect(hasFocus(page.getByRole('heading', { level: 3, name: 'My actions' }))).resolves.toBe(true);
    expect((await saved(4)).map((row) => row['ScrStatus'])).toEqual(['Complete', 'In progress', 'In progress', 'In progress']);
    await close();
  });

  it('are none for who holds no post, which its address says and no tab promises', async () => {
    const { page, close } = await harness.open({ as: 'reader' });
    await page.getByRole('heading', { level: 3, name: 'By recommendation' }).waitFor();
    await expect(page.getByRole('button', { name: /^My actions/ }).count()).resolves.toBe(0);
    const address = new URL(page.url());
    address.searchParams.set('view', 'mine');
    await page.goto(address.href);
    await page.getByText('You hold no post with actions.').waitFor();
    await close();
  });
});

describe('the actions of an owner, for everybody', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-01-20' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  const looks = (['light', 'dark', 'contrast'] as const).flatMap((theme) => [320, 1280].map((width) => [theme, width] as const));
  it.each(looks)('pass axe with every answer open, and do not scroll sideways: %s, %d pixels', async (theme, width) => {
    const { page, close } = await minePage(harness, { theme, window: { width, height: 800 } });
    await page.context().setOffline(true);
    await answer(page, programme, 'Needs more time').click();
    await page.getByRole('button', { name: 'Save the new date' }).click();
    await page.getByRole('button', { name: 'Done', exact: true }).nth(1).click();
    await page.getByRole('button', { name: 'On track', exact: true }).nth(2).click();
    await page.getByText('Not saved yet').first().waitFor();
    const violations = await axe(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
    await expect(page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).resolves.toBe(false);
    const small = await page.evaluate(() => [...document.querySelectorAll('main button, main summary')]
      // The link past the tabs is seen only while it has the focus.
      .filter((element) => getComputedStyle(element).clipPath === 'none')
      .map((element) => element.getBoundingClientRect().height)
      .filter((height) => height > 0 && height < 24));
    expect(small).toEqual([]);
    await close();
  });
});
