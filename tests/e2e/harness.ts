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
  /** What the page's address says of where to be in the tracker: `{ view: 'actions' }`. */
  readonly address?: Readonly<Record<string, string>>;
  /** Browser window, in pixels; 1280 by 800 when absent. */
  readonly window?: { readonly width: number; readonly height: number };
}

/** A page of the local site in a browser of its own: cookies and storage are not shared with other pages. */
export interface OpenPage {
  readonly page: Page;
  /** Addresses off this machine that the page asked for; the page's policy or else the browser stopped every such request. */
  readonly foreignRequests: readonly string[];
  /** Uncaught errors, and errors that were written to the console. */
  readonly errors: readonly string[];
  /**
   * What the page's Content-Security-Policy stopped on this machine, as "directive: address", and forgets it.
   * What nobody takes is a fault: closing the harness then fails.
   */
  takeViolations(): readonly string[];
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
  /** @throws Error when a page had broken the policy and no test had asked for it */
  close(): Promise<void>;
}

/** The browser says nothing to anybody, and can reach nothing but this machine. */
const browserArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** Milliseconds after which a page that does not answer is given up. */
const patience = 30_000;

/** Starts a local site on a free port, and the machine's browser. */
export async function startHarness(options: LocalSiteOptions = {}): Promise<Harness> {
  const browser = await chromium.launch({ executablePath: findChromium(), headless: true, args: browserArguments });
  const local = await startLocalSite(options).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const opened: OpenPage[] = [];
  return {
    local,
    browser,
    async open(visit = {}) {
      const page = await openPage(browser, local, visit);
      opened.push(page);
      return page;
    },
    async close() {
      await browser.close();
      await local.close();
      const violations = opened.flatMap((page) => page.takeViolations());
      if (violations.length > 0) throw new Error(`The page's policy was broken: ${violations.join('; ')}`);
    },
  };
}

async function openPage(browser: Browser, local: LocalSite, { window, address: place = {}, ...query }: Visit): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: window ?? { width: 1280, height: 800 },
    locale: 'en-GB',
    timezoneId: 'Europe/London',
  });
  context.setDefaultTimeout(patience);
  const page = await context.newPage();
  const foreignRequests: string[] = [];
  const errors = watch(context, page, foreignRequests);
  const takeViolations = await watchPolicy(context, foreignRequests);
  const open = { page, errors, foreignRequests, takeViolations, close: () => context.close() };
  const address = new URL(local.url);
  for (const [name, value] of Object.entries({ ...query, ...place })) address.searchParams.set(name, value);
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

/** Writes down what the policy stops. @returns the way to take it */
async function watchPolicy(context: BrowserContext, foreignRequests: string[]): Promise<OpenPage['takeViolations']> {
  const violations: string[] = [];
  await context.exposeFunction('noteViolation', (directive: string, blocked: string) => {
    // A request that is stopped never becomes one, so that only the policy tells of it.
    if (isForeign(blocked)) foreignRequests.push(blocked);
    else violations.push(`${directive}: ${blocked}`);
  });
  await context.addInitScript(() => {
    const page = window as Window & { noteViolation?: (directive: string, blocked: string) => unknown };
    addEventListener('securitypolicyviolation', (event) => page.noteViolation?.(event.effectiveDirective, event.blockedURI));
  });
  return () => violations.splice(0);
}

function isForeign(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^(?:http|ws)/.test(protocol) && hostname !== '127.0.0.1';
}

function watch(context: BrowserContext, page: Page, foreignRequests: string[]): readonly string[] {
  const errors: string[] = [];
  context.on('request', (request) => {
    if (isForeign(request.url())) foreignRequests.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.stack ?? String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(`${message.text()} (${message.location().url})`);
  });
  return errors;
}

/** The rules of WCAG 2.2, levels A and AA, by their tags in axe-core. */
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Checks the accessibility, WCAG 2.2 AA, with axe-core: of the web part, without the local bar around it, or of what a selector names.
 * @param further tags of further rules, such as `best-practice`
 */
export async function axe(page: Page, scope = 'main', further: readonly string[] = []): Promise<AxeResults['violations']> {
  await page.evaluate(axeCore.source);
  const results = await page.evaluate(async ({ tags, scope }) => {
    const { axe: injected } = window as Window & { axe?: typeof axeCore };
    if (!injected) throw new Error('axe-core is not on the page.');
    return injected.run(scope, { runOnly: { type: 'tag', values: tags } });
  }, { tags: [...wcag, ...further], scope });
  return results.violations;
}
