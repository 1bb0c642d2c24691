import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { hasRight } from '../../../src/schema/permissions';

/** How the browser is to be opened. */
export interface BrowserOptions {
  readonly siteUrl: string;
  /** Path of Edge, Chrome or Chromium. */
  readonly browser: string;
  readonly isHeadless: boolean;
  /** Folder of the profile; a new one that is thrown away when absent. */
  readonly profile?: string;
  /** Said to the person while they sign in. */
  readonly say: (line: string) => void;
}

/** A page of the site on which somebody has signed in. */
export interface SignedInPage {
  readonly page: Page;
  close(): Promise<void>;
}

const signInMinutes = 10;
const quiet = ['--no-first-run', '--no-default-browser-check', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic'];

/** The mask of the person on the site; undefined until they have signed in. */
async function maskOn(page: Page, siteUrl: string): Promise<{ High: string; Low: string } | undefined> {
  if (!URL.canParse(page.url()) || new URL(page.url()).origin !== new URL(siteUrl).origin) return undefined;
  const text = await page.evaluate(async (address) => {
    const response = await fetch(address, { headers: { Accept: 'application/json;odata=nometadata' }, credentials: 'same-origin' });
    return response.ok ? response.text() : '';
  }, `${siteUrl}/_api/web/effectivebasepermissions`);
  const mask = text.startsWith('{') ? (JSON.parse(text) as { High?: string; Low?: string }) : {};
  return mask.High === undefined || mask.Low === undefined ? undefined : { High: mask.High, Low: mask.Low };
}

/** A page that is on its way elsewhere cannot be asked: it is asked again. */
function isOnItsWay(error: unknown): boolean {
  return error instanceof Error && /context was destroyed|navigat|Failed to fetch|NetworkError/i.test(error.message);
}

async function waitForSignIn(page: Page, { siteUrl, isHeadless, say }: BrowserOptions): Promise<{ High: string; Low: string }> {
  const until = Date.now() + (isHeadless ? 0.25 : signInMinutes) * 60_000;
  for (let isFirst = true; Date.now() < until; isFirst = false) {
    try {
      const mask = await maskOn(page, siteUrl);
      if (mask) return mask;
    } catch (error) {
      if (!isOnItsWay(error)) throw error;
    }
    if (isFirst && !isHeadless) say(`Sign in to ${siteUrl} in the window that has opened …`);
    await wait(1000);
  }
  throw new Error(`Nobody who may open ${siteUrl} has signed in.`);
}

function demandManageLists(mask: { High: string; Low: string }): void {
  if (!hasRight(mask, 'manageLists')) throw new Error('You may not make lists on this site (the right Manage Lists is missing): take a site that you own.');
}

/**
 * Opens a browser at a site and waits until somebody has signed in who may make lists there.
 * @throws Error with a sentence that says what is missing
 */
export async function openSignedInPage(options: BrowserOptions): Promise<SignedInPage> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'scrutiny-conformance-'));
  // Chromium's own sandbox does not work for the root of a container.
  const isRoot = process.getuid?.() === 0;
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: options.browser, headless: options.isHeadless, args: isRoot ? [...quiet, '--no-sandbox'] : quiet, viewport: null,
    // Ctrl+C must leave the browser open: the scratch lists are deleted through it.
    handleSIGINT: false,
  });
  const close = async (): Promise<void> => {
    await context.close();
    if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(options.siteUrl, { waitUntil: 'domcontentloaded' });
    demandManageLists(await waitForSignIn(page, options));
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}
