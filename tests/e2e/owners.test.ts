import type { Locator, Page } from 'playwright-core';
import { actionsList } from '../../src/schema/actionsList';
import { ownersList } from '../../src/schema/ownersList';
import { seed } from '../site/seed';
import { axe, type Harness, type OpenPage, startHarness, type Visit } from './harness';
import { rowsOf } from './support/siteLists';
import { openScreen, trackerPage } from './trackerPage';

/** The register of posts, opened by its tab. */
async function ownersPage(harness: Harness, visit: Visit = {}): Promise<OpenPage> {
  const open = await trackerPage(harness, visit);
  await openScreen(open.page, 'Owners');
  await open.page.getByRole('heading', { level: 3, name: 'Owners' }).waitFor();
  return open;
}

const rows = (page: Page): Locator => page.getByRole('list', { name: 'Owners' }).getByRole('listitem');
const row = (page: Page, text: string): Locator => rows(page).filter({ hasText: text });
const hasFocus = (place: Locator): Promise<boolean> => place.evaluate((element) => element === document.activeElement);

describe('the register of posts, on 1 May 2020', () => {
  let harness: Harness;
  beforeEach(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterEach(() => harness.close());

  it('says who holds which post, what each answers for, and what is vacant, to everybody', async () => {
    const { page, close, errors } = await ownersPage(harness, { as: 'reader' });
    const held = row(page, 'SEND Partnership Officer');
    await expect(held.innerText()).resolves.toMatch(/Priya Shah[\s\S]*priya\.shah@council\.example[\s\S]*4 open actions/);
    await expect(row(page, 'Manager of the Education Performance team').innerText()).resolves.toContain('Vacant');
    await expect(page.getByRole('button', { name: 'Add a post' }).count()).resolves.toBe(0);
    await expect(rows(page).getByRole('button', { name: /^(Edit|Hand over)/ }).count()).resolves.toBe(0);
    expect(errors).toEqual([]);
    await close();
  });

  it('is searched by post and person, and shown whole again', async () => {
    const { page, close } = await ownersPage(harness, { as: 'reader' });
    const all = await rows(page).count();
    const search = page.getByRole('textbox', { name: 'Search posts and people' });
    await search.fill('priya');
    await page.getByRole('status').getByText(`1 of ${all} posts`).waitFor();
    await page.getByRole('button', { name: /^Vacant only/ }).click();
    await page.getByText('No post matches.').waitFor();
    await page.getByRole('button', { name: 'Show all posts' }).click();
    await expect(rows(page).count()).resolves.toBe(all);
    await expect(hasFocus(page.getByRole('heading', { level: 3, name: 'Owners' }))).resolves.toBe(true);
    await page.getByRole('button', { name: /^Vacant only/ }).click();
    await expect(rows(page).filter({ hasNotText: 'Vacant' }).count()).resolves.toBe(0);
    await close();
  });

  it('takes a new post from an officer, whose name is taken only once, and corrects it', async () => {
    const { page, close, errors } = await ownersPage(harness);
    await page.getByRole('button', { name: 'Add a post' }).click();
    const form = page.getByRole('form', { name: 'A new post' });
    const name = form.getByRole('textbox', { name: 'Post' });
    await expect(hasFocus(name)).resolves.toBe(true);
    await form.getByRole('button', { name: 'Add the post' }).click();
    await form.getByText('Give the post a name.').waitFor();
    await name.fill(' sen  MANAGER');
    await form.getByText('There is a post of this name already.').waitFor();
    await name.fill('Designated Clinical Officer');
    await page.waitForTimeout(600);
    await page.reload();
    await form.getByText(/^Kept from/).waitFor();
    await expect(name.inputValue()).resolves.toBe('Designated Clinical Officer');
    await form.getByRole('textbox', { name: 'Organisation' }).fill('NHS');
    await form.getByRole('button', { name: 'Add the post' }).click();
    await page.getByRole('status').getByText('Post added: Designated Clinical Officer').waitFor();
    await expect(hasFocus(page.getByRole('button', { name: 'Add a post' }))).resolves.toBe(true);
    await row(page, 'Designated Clinical Officer').getByRole('button', { name: 'Edit the post “Designated Clinical Officer”' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByRole('textbox', { name: 'E-mail' }).fill('dco@nhs.example');
    await panel.getByRole('button', { name: 'Save', exact: true }).click();
    await row(page, 'Designated Clinical Officer').getByText('dco@nhs.example').waitFor();
    const saved = async (): Promise<unknown> => (await rowsOf(harness.local.site, ownersList)).filter((each) => each['Title'] === 'Designated Clinical Officer').map((each) => [each['ScrOrganisation'], each['ScrEmail']]);
    for (let tries = 0; tries < 100 && !JSON.stringify(await saved()).includes('dco@'); tries += 1) await page.waitForTimeout(100);
    await expect(saved()).resolves.toEqual([['NHS', 'dco@nhs.example']]);
    expect(errors).toEqual([]);
    await close();
  });

  it('hands a post over: shows what moves, moves it, and assigns the actions to the new holder', async () => {
    const { page, close } = await ownersPage(harness);
    const held = row(page, 'SEND Partnership Officer');
    await held.getByRole('button', { name: 'Hand over the post “SEND Partnership Officer”' }).click();
    const form = page.getByRole('region', { name: 'Who takes over “SEND Partnership Officer”?' });
    const person = form.getByRole('combobox', { name: 'Name or e-mail' });
    await expect(hasFocus(person)).resolves.toBe(true);
    await person.fill('zzz');
    await form.getByText('Nobody of this name was found.').waitFor();
    await person.fill('amara');
    await form.getByRole('option', { name: /Amara Okafor/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await expect(person.getAttribute('aria-activedescendant')).resolves.toBe(await form.getByRole('option').getAttribute('id'));
    await page.keyboard.press('Enter');
    await form.getByText('New holder: Amara Okafor').waitFor();
    await form.getByText(/open actions move along, of all reviews, and are assigned to Amara Okafor:/).waitFor();
    const moving = await form.getByRole('listitem').count();
    expect(moving).toBeGreaterThan(0);
    await expect(hasFocus(form.getByRole('button', { name: 'Hand over' }))).resolves.toBe(true);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('SEND Partnership Officer handed over to Amara Okafor.').waitFor();
    await held.getByText('Priya Shah').waitFor({ state: 'detached' });
    const amara = harness.local.site.describe('finance').user.id;
    const assigned = async (): Promise<number> => (await rowsOf(harness.local.site, actionsList)).filter((each) => each['ScrAssignedToId'] === amara).length;
    for (let tries = 0; tries < 100 && (await assigned()) < moving; tries += 1) await page.waitForTimeout(100);
    await expect(assigned()).resolves.toBe(moving);
    await close();
  });

  it('leaves a post to nobody for now, and says that its e-mail stays', async () => {
    const { page, close } = await ownersPage(harness);
    const held = row(page, 'SEND Partnership Officer');
    const opener = held.getByRole('button', { name: 'Hand over the post “SEND Partnership Officer”' });
    await opener.click();
    const form = page.getByRole('region', { name: 'Who takes over “SEND Partnership Officer”?' });
    await form.getByRole('button', { name: 'Nobody for now' }).click();
    await form.getByText('The post becomes vacant.').waitFor();
    await form.getByText(/^The post’s e-mail stays priya\.shah@council\.example\./).waitFor();
    await form.getByRole('button', { name: 'Hand over' }).click();
    await expect(hasFocus(opener)).resolves.toBe(true);
    await held.getByText('becomes vacant').waitFor();
    await held.getByText('Priya Shah').waitFor({ state: 'detached' });
    await held.getByText('No account here: written to by e-mail').waitFor();
    await close();
  });

  const looks = (['light', 'dark', 'contrast'] as const).flatMap((theme) => [320, 1280].map((width) => [theme, width] as const));
  it.each(looks)('passes axe with the form and the search for people open, and does not scroll sideways: %s, %d pixels', async (theme, width) => {
    const { page, close } = await ownersPage(harness, { theme, window: { width, height: 800 } });
    await page.getByRole('button', { name: 'Add a post' }).click();
    await page.getByRole('button', { name: 'Add the post' }).click();
    await page.getByText('Give the post a name.').waitFor();
    await page.getByRole('button', { name: 'Hand over the post “SEND Partnership Officer”' }).click();
    await page.getByRole('combobox', { name: 'Name or e-mail' }).fill('amara');
    await page.getByRole('option', { name: /Amara Okafor/ }).waitFor();
    const violations = await axe(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(' | ')}`)).toEqual([]);
    await expect(page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).resolves.toBe(false);
    await close();
  });
});
