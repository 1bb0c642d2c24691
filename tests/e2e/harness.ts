import axeCore, { type AxeResults } from 'axe-core';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { HostName, ThemeName } from '../site/page/pageConfiguration';
import { type LocalSite, type LocalSiteOptions, startLocalSite } from '../site/server';
import { findChromium } from './findChromium';

/** How a page is to be opened; what is absent is as on a SharePoint page, as the officer, in the light theme. */
export interface Visit {
  readonly as?: string;
  readonly theme?: ThemeName;
  readonly host?: HostName;
  readonly mode?: 'read' | 'edit';
  readonly width?: 'full' | 'narrow';
  /** Browser window, in pixels; 1280 by 800 when absent. */
  readonly window?: { readonly width: number; readonly height: number };
}

/** A page of the local site in a browser of its own: cookies and storage are not shared with other pages. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses off this machine that the page asked for; every such request failed. */
  readonly foreignRequests: readonly string[];
  /** Uncaught errors, and errors that were written to the console. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** A running site and browser. */
export interface Harness {
  readonly local: LocalSite;
  readonly browser: Browser;
  /**
   * Opens the page and waits until the web part has rendered.
   * @throws Error with the page's own words when it could not start
   */
  open(visit?: Visit): Promise<OpenPage>;
  close(): Promise<void>;
}

/** The browser says nothing to anybody, and can reach nothing but this machine. */
const browserArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Milliseconds after which a page that does not answer is given up. */
const patience = 15_000;

/** Starts a local site on a free port, and the machine's browser. */
export async function startHarness(options: LocalSiteOptions = {}): Promise<Harness> {
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: browserArguments });
  const local = await startLocalSite(options).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  return {
    local,
    browser,
    open: (visit = {}) => openPage(browser, local, visit),
    async close() {
      await browser.close();
      await local.close();
    },
  };
}

async function openPage(browser: Browser, local: LocalSite, { window, ...query }: Visit): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: window ?? { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // The page's own policy would stop a foreign request before it could be seen; here the browser's arguments stop it.
    bypassCSP: true,
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const open = { page, ...watch(context, page), close: () => context.close() };
  const address = new URL(local.url);
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value);
  try {
    const response = await page.goto(address.href);
    if (!response?.ok()) throw new Error(`The page was not served: ${await response?.text()}`);
    await waitUntilReady(page);
    return open;
  } catch (error) {
    await context.close();
    throw new Error([String(error), ...open.errors].join('\n'), { cause: error });
  }
}

/**
 * Waits until the web part stands on the page, after opening or reloading it.
 * @throws Error with the page's own words when it could not start
 */
export async function waitUntilReady(page: Page): Promise<void> {
  await page.waitForSelector('body[data-ready]');
  const failure = await page.evaluate(() => (document.body.dataset['ready'] === 'failed' ? document.querySelector('main')?.innerText : undefined));
  if (failure !== undefined) throw new Error(failure);
}

function watch(context: BrowserContext, page: Page): Pick<OpenPage, 'foreignRequests' | 'errors'> {
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname, href } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') foreignRequests.push(href);
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return { foreignRequests, errors };
}

/** Checks the accessibility, WCAG 2.2 AA, with axe-core: of the web part, without the local bar around it, or of what a selector names. */
export async function axe(page: Page, scope = 'main'): Promise<AxeResults['violations']> {
  await page.evaluate(axeCore.source);
  const results = await page.evaluate(async ({ tags, scope }) => {
    const { axe: injected } = window as Window & { axe?: typeof axeCore };
    if (!injected) throw new Error('axe-core is not on the page.');
    return injected.run(scope, { runOnly: { type: 'tag', values: tags } });
  }, { tags: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], scope });
  return results.violations;
}
