import type { Page } from 'playwright-core';
import { plainText } from '../../src/domain/plainText';
import { wordFile } from '../builders/wordFile';
import { actionHeader, actionRow, cell, heading, labelled, table } from '../builders/paperBlocks';
import { formulas, names, payloads, scripts, unicode } from '../security/payloads';
import { seed } from '../site/seed';
import { type Harness, type OpenPage, startHarness } from './harness';
import { editItem, writeHostileReview } from './support/hostileSite';
import { actionButton, openAction, panelOf, trackerPage, showByRecommendation } from './trackerPage';

/** White space as a browser draws it. */
const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What a text without a mark of its own looks like when it was taken for markup. */
async function foundMarkup(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const wrong = 'script, iframe, object, embed, base, meta, link, style, form[action], marquee, video, audio, math, template, noscript, svg script, svg style, svg animate, img';
    const found = Array.from(document.querySelectorAll('main, [role=dialog]')).flatMap((part) => Array.from(part.querySelectorAll(wrong)));
    const handlers = Array.from(document.querySelectorAll('*')).filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')));
    const links = Array.from(document.querySelectorAll('main a[href], [role=dialog] a[href]')).filter((link) => !/^(https?:|mailto:|#)/.test(link.getAttribute('href') ?? ''));
    return [...found, ...handlers, ...links].map((element) => element.outerHTML.slice(0, 200));
  });
}

/** Watches for anything that runs. @returns what ran until it is asked */
async function watchForHits({ page }: OpenPage): Promise<() => Promise<readonly string[]>> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  return async () => [...dialogs, ...((await page.evaluate(() => '__hit' in window)) ? ['window.__hit'] : []), ...(await foundMarkup(page))];
}

/** Everything that the page says, hidden texts included. */
async function wordsOn(page: Page): Promise<string> {
  // In a long review what is far from the window is drawn when it comes near.
  const sections: string[] = [];
  for (const section of await page.getByRole('article').all()) {
    await section.scrollIntoViewIfNeeded();
    await section.getByRole('list').or(section.locator('p')).first().waitFor();
    sections.push(await section.innerText());
  }
  return folded([await page.evaluate(() => document.body.innerText), ...sections].join('\n'));
}

/** Words in Latin letters that are drawn from right to left, though they are not among those that say so themselves. */
async function turnedRound(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const own = ['gpj', 'exe', 'turned', 'abc'];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const turned: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const text = node.nodeValue ?? '';
      for (const { index, 0: word } of text.matchAll(/[A-Za-z]{3,}/g)) {
        if (own.includes(word)) continue;
        const left = (offset: number): DOMRect | undefined => {
          const range = document.createRange();
          range.setStart(node as Text, offset);
          range.setEnd(node as Text, offset + 1);
          return range.getClientRects()[0];
        };
        const [first, last] = [left(index ?? 0), left((index ?? 0) + word.length - 1)];
        if (first && last && first.top === last.top && first.left > last.left) turned.push(text);
      }
    }
    return turned;
  });
}

/** The tracker with every recommendation unfolded. */
async function unfoldedPage(harness: Harness): Promise<OpenPage> {
  const open = await trackerPage(harness);
  await open.page.getByRole('button', { name: 'Expand all' }).click();
  await actionButton(open.page, /script/).first().waitFor();
  return open;
}

const overflow = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the policy of the page', () => {
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
  });
  afterAll(() => harness.close());

  it('stops every script that is not a file of ours, and the harness tells', async () => {
    const open = await trackerPage(harness);
    await open.page.evaluate(async () => {
      const inline = document.createElement('script');
      inline.textContent = 'window.__hit = 1';
      document.body.append(inline);
      document.body.insertAdjacentHTML('beforeend', '<img alt="" src="data:image/png;base64,x" onerror="window.__hit = 1"><a id="planted" href="javascript:window.__hit=1">x</a><p style="color:red">x</p>');
      document.getElementById('planted')?.click();
      const style = document.createElement('style');
      style.textContent = 'main { display: none }';
      document.body.append(style);
      // The page's own scripts may not evaluate texts; what a test evaluates itself may, so that it has to be a moment later.
      const refused = new Promise((resolve) => {
        setTimeout(() => {
          try {
            resolve(Function('window.__hit = 1')());
          } catch (error) {
            resolve(error);
          }
        });
      });
      if (!((await refused) instanceof EvalError)) throw new Error('A text was evaluated.');
    });
    await open.page.waitForTimeout(300);
    const stopped = open.takeViolations();
    for (const planted of ['script-src-elem: inline', 'script-src-attr: inline', 'script-src: eval', 'style-src-elem: inline', 'style-src-attr: inline']) expect(stopped).toContain(planted);
    expect(await open.page.evaluate(() => '__hit' in window)).toBe(false);
    expect(await open.page.locator('main').isVisible()).toBe(true);
    await open.close();
  });

  it('lets nothing be sent to, loaded from or framed from elsewhere', async () => {
    const open = await trackerPage(harness);
    await open.page.evaluate(async () => {
      await fetch('https://evil.example/fetch').catch(() => undefined);
      const image = document.createElement('img');
      image.src = 'https://evil.example/image';
      const script = document.createElement('script');
      script.src = 'https://evil.example/script';
      const frame = document.createElement('iframe');
      frame.src = 'https://evil.example/frame';
      document.body.append(image, script, frame);
    });
    await open.page.waitForTimeout(300);
    const stopped = open.foreignRequests.map((address) => new URL(address).pathname);
    for (const what of ['/fetch', '/image', '/script']) expect(stopped).toContain(what);
    expect(open.foreignRequests.map((address) => new URL(address).hostname)).toEqual(open.foreignRequests.map(() => 'evil.example'));
    await open.close();
  });

  it('makes the harness fail when somebody breaks it and no test has asked for it', async () => {
    const other = await startHarness();
    const { page } = await other.open();
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p onclick="1">x</p>'));
    await page.evaluate(() => document.querySelector<HTMLElement>('p[onclick]')?.click());
    await page.waitForTimeout(300);
    await expect(other.close()).rejects.toThrow('script-src-attr: inline');
  });
});

describe('lists full of hostile texts', () => {
  // What is left out is white space, which HTML folds, and half characters; the round trip has them.
  const texts = payloads.filter((text) => !/[\u2028\u2029\u0085\u000b\u000c\r\t]/.test(text) && plainText(text) === text && folded(text) === text);
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2026-11-24' });
    await writeHostileReview(harness.local.site, texts);
  });
  afterAll(() => harness.close());

  it('are shown as the texts that they are, and run nothing', async () => {
    const open = await unfoldedPage(harness);
    const hits = await watchForHits(open);
    const seen = await wordsOn(open.page);
    expect(texts.length).toBeGreaterThan(90);
    expect(texts.filter((text) => !seen.includes(text))).toEqual([]);
    await actionButton(open.page, /script/).first().click();
    await panelOf(open.page).getByRole('region', { name: 'History' }).getByRole('listitem').nth(19).waitFor();
    const panel = folded(await panelOf(open.page).innerText());
    expect(texts.slice(0, 20).filter((text) => !panel.includes(text))).toEqual([]);
    expect(await hits()).toEqual([]);
    expect(open.foreignRequests).toEqual([]);
    await open.close();
  });

  it('with letters that run the other way leave their neighbours as they are, also where somebody left them open', async () => {
    const { site } = harness.local;
    const opening = '\u202e\u2067turned \u202egpj.exe';
    await editItem(site, 'ScrutinyActions', 2, { ScrText: opening, ScrByWhen: opening, ScrSuccessCriteria: opening });
    await editItem(site, 'ScrutinyRecommendations', 2, { ScrText: opening, ScrTheme: opening, ScrResponse: opening });
    await editItem(site, 'ScrutinyOwners', 2, { Title: `x${opening}`, ScrOrganisation: opening });
    const open = await unfoldedPage(harness);
    await actionButton(open.page, /turned .*gpj/).click();
    await panelOf(open.page).getByText('gpj.exe').first().waitFor();
    expect(await turnedRound(open.page)).toEqual([]);
    await open.page.evaluate(() => document.querySelector('main h2, main h3')?.prepend('\u202e'));
    expect(await turnedRound(open.page)).not.toEqual([]);
    await open.close();
  });

  it('lead nowhere but to web pages', async () => {
    const { site } = harness.local;
    const wicked = ['javascript:window.__hit=1', ' https://evil.example', 'https://a:b@evil.example/', 'https://council.example/\u202egpj.exe', 'data:text/html,x'];
    for (const [index, address] of wicked.entries()) await editItem(site, 'ScrutinyUpdates', index + 1, { ScrEvidence: address });
    await editItem(site, 'ScrutinyUpdates', 6, { ScrEvidence: 'https://council.example/paper.docx' });
    const open = await unfoldedPage(harness);
    const hits = await watchForHits(open);
    await actionButton(open.page, /script/).first().click();
    const history = panelOf(open.page).getByRole('region', { name: 'History' });
    await history.getByRole('link').first().waitFor();
    const links = await history.getByRole('link').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    // What is no address is named as something to mend, with a link to the site's own form.
    const elsewhere = links.filter((address) => !address?.startsWith(`${site.url}/Lists/`));
    expect(elsewhere.sort()).toEqual(['https://council.example/paper.docx', 'https://evil.example/']);
    expect(await hits()).toEqual([]);
    await open.close();
  });
});

describe('words without an end', () => {
  const endless = ['W'.repeat(63_000), '😀'.repeat(30_000), `https://council.example/${'a'.repeat(60_000)}`, 'short'];
  let harness: Harness;
  beforeAll(async () => {
    harness = await startHarness({ today: '2026-11-24' });
    await writeHostileReview(harness.local.site, endless);
  });
  afterAll(() => harness.close());

  it.each([320, 640, 1280])('do not widen the page at %i pixels', async (width) => {
    const { page, errors, close } = await trackerPage(harness, { window: { width, height: 800 } });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await page.locator('#web-part').evaluate((part) => part.scrollWidth - part.clientWidth)).toBeLessThanOrEqual(0);
    await actionButton(page, /^W{30}/).first().click();
    await panelOf(page).getByRole('heading', { level: 2 }).waitFor();
    expect(await panelOf(page).evaluate((panel) => panel.scrollWidth - panel.clientWidth)).toBeLessThanOrEqual(0);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await close();
  });
});

describe('hostile texts in forms', () => {
  it('are added as progress as they are typed, and refused as addresses beside the field', async () => {
    const harness = await startHarness({ today: '2020-05-01' });
    await seed(harness.local.site);
    const open = await trackerPage(harness);
    const hits = await watchForHits(open);
    const panel = await openAction(open.page, /^To finalise and update the Accessibility Plan/);
    const words = [...scripts.slice(0, 30), ...formulas.slice(0, 5), ...unicode.slice(0, 1), ...names].map(folded).join('\n');
    await panel.getByRole('radio', { name: 'On track' }).check();
    await panel.getByRole('textbox', { name: 'What has happened?' }).fill(words);
    const evidence = panel.getByRole('textbox', { name: 'Link to evidence (optional)' });
    for (const address of ['javascript:window.__hit=1', 'java\tscript:window.__hit=1', 'data:text/html,x', '//evil.example', 'https://a@evil.example']) {
      await evidence.fill(address);
      await panel.getByRole('button', { name: 'Add progress' }).click();
      await expect(evidence.getAttribute('aria-invalid')).resolves.toBe('true');
    }
    await evidence.fill('');
    await panel.getByRole('button', { name: 'Add progress' }).click();
    const entry = panel.getByRole('region', { name: 'History' }).getByRole('listitem').first();
    await entry.getByText('<ScRiPt>').waitFor();
    expect(plainText(await entry.innerText())).toContain(plainText(words));
    expect(await hits()).toEqual([]);
    expect(open.foreignRequests).toEqual([]);
    await harness.close();
  });

  it('are imported as the paper has them', async () => {
    const harness = await startHarness();
    await writeHostileReview(harness.local.site, ['Before']);
    const open = await harness.open();
    const hits = await watchForHits(open);
    const texts = [...scripts, ...names].map(folded).filter((text) => plainText(text) === text && !text.includes('\ufffd'));
    const rows = texts.map((text) => actionRow(text, `Post ${text}`.slice(0, 100), 'April 2020', text, ''));
    const bytes = wordFile([heading(texts[0] ?? ''), table(['Recommendation 1', cell(texts.join(' '), { columns: 5 })], labelled('Response', 'Accepted.'), actionHeader, ...rows)]);
    await open.page.getByRole('button', { name: 'Import a paper' }).click();
    await open.page.getByLabel('Choose a document').setInputFiles({ name: '<img src=x onerror=window.__hit=1>.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await open.page.getByRole('heading', { name: 'Check before it is written' }).waitFor();
    const seen = await wordsOn(open.page);
    expect(texts.filter((text) => !seen.includes(text)).length).toBe(0);
    expect(await hits()).toEqual([]);
    await open.page.getByRole('button', { name: /^Write \d+ records/ }).click();
    await open.page.getByRole('button', { name: 'Open the review' }).click();
    await showByRecommendation(open.page);
    expect(await hits()).toEqual([]);
    expect(open.foreignRequests).toEqual([]);
    await harness.close();
  });
});
