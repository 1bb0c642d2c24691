import { type Harness, startHarness, waitUntilReady } from './harness';
import { buildWebPart } from './webParts/buildWebPart';

/** What the local page gives to a web part, seen by a web part that writes it down. */
describe('the local page', () => {
  let harness: Harness;
  beforeAll(async () => {
    const webPartDir = await buildWebPart({ id: '7c0b5d2e-41f6-4f0e-9f6c-2d8a6b1e5c01', name: 'probeWebPart' });
    harness = await startHarness({ webPartDir, today: '2020-01-31' });
  });
  afterAll(() => harness.close());

  it.each([
    ['officer', 'Sam Reed', 2147483647],
    ['owner', 'Priya Shah', 432],
    ['reader', 'Lee Carter', 176],
  ])('tells the web part that the person is %s', async (as, name, high) => {
    const { page, errors, close } = await harness.open({ as });
    const text = await page.locator('#web-part pre').innerText();
    expect(text).toContain(`user: ${name}\n`);
    expect(text).toContain(`permissions: ${high}\n`);
    expect(text).toContain('culture: en-GB\ntimeZone: 2\ndigest: string\n');
    expect(errors).toEqual([]);
    await close();
  });

  it('lives on the date it is given', async () => {
    const { page, close } = await harness.open();
    await expect(page.locator('#web-part pre').innerText()).resolves.toContain('year: 2020');
    await close();
  });

  it('changes the theme while the web part runs', async () => {
    const { page, close } = await harness.open({ theme: 'light' });
    const facts = page.locator('#web-part pre');
    await expect(facts.innerText()).resolves.toContain('theme: #ffffff inverted false');
    await page.evaluate(() => window.localSite?.setTheme('dark'));
    await expect(facts.innerText()).resolves.toContain('theme: #1f1f1f inverted true');
    await close();
  });

  it('gives Teams to the web part in Teams only, and tells it when the theme of Teams changes', async () => {
    const outside = await harness.open({ host: 'fullPage' });
    await expect(outside.page.locator('#web-part pre').innerText()).resolves.toContain('teams: none');
    await outside.close();
    const { page, close } = await harness.open({ host: 'teamsTab', theme: 'contrast' });
    await expect(page.locator('#web-part pre').innerText()).resolves.toContain('teams: contrast');
    await expect(page.getByRole('navigation').count()).resolves.toBe(0);
    await page.evaluate(() => window.localSite?.setTheme('light'));
    await expect(page.locator('#web-part pre').innerText()).resolves.toContain('teams: default');
    await close();
  });

  it('gives the web part one third of the page when narrow', async () => {
    const { page, close } = await harness.open({ width: 'narrow' });
    await expect(page.locator('#web-part pre').innerText()).resolves.toContain('width: 300');
    await close();
  });

  it('keeps what is chosen in the property pane', async () => {
    const { page, errors, close } = await harness.open({ mode: 'edit' });
    await page.getByRole('button', { name: 'Edit web part' }).click();
    const pane = page.getByRole('complementary', { name: 'Web part properties' });
    await pane.getByLabel('Heading').fill('Far too long for any heading');
    await pane.getByText('Too long.').waitFor();
    await pane.getByLabel('Heading').fill('Our actions');
    await pane.getByLabel('Compact').check();
    await pane.getByLabel('Shows').selectOption('Mine');
    await pane.getByLabel('Days').fill('7');
    const expected = 'properties: {"days":7,"heading":"Our actions","isCompact":true,"shows":"mine"}';
    await page.getByText(expected).waitFor();
    await pane.getByRole('button', { name: 'Close' }).click();
    await pane.waitFor({ state: 'hidden' });

    await page.reload();
    await waitUntilReady(page);
    await expect(page.locator('#web-part pre').innerText()).resolves.toContain(expected);
    expect(errors).toEqual([]);
    await close();
  });

  it('records a request that would leave the machine, and does not let it through', async () => {
    const { page, foreignRequests, close } = await harness.open();
    const outcome = await page.evaluate(() => fetch('https://example.org/secret').then(() => 'sent', () => 'refused'));
    expect(outcome).toBe('refused');
    // The browser tells of what the policy stopped a moment later.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(foreignRequests).toEqual(['https://example.org/secret']);
    await close();
  });

  it('says so when the web part fails', async () => {
    const { page, close } = await harness.open();
    await page.request.put(new URL('/local/properties', harness.local.url).href, { data: { heading: 'fail' } });
    await close();
    await expect(harness.open()).rejects.toThrow('The probe was told to fail.');
  });
});
