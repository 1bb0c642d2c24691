import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findChromium } from '../findChromium';

/** A browser with a profile of its own, which can be killed as by a power cut and started again. */
export interface KillableBrowser {
  /** Starts it on its profile, with one page. */
  start(): Promise<Page>;
  /** Ends every process of it at once (SIGKILL): nothing is flushed, no page is told. */
  kill(): Promise<void>;
  /** Kills it and takes its profile away. */
  end(): Promise<void>;
}

const switches = [
  '--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--remote-debugging-port=0', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The address under which a started browser is driven, as it says it itself. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`The browser ended with ${code}: ${said}`)));
  });
}

/** Prepares a browser; nothing is started yet. */
export function killableBrowser(): KillableBrowser {
  const profile = mkdtempSync(join(tmpdir(), 'scrutiny-killed-'));
  const program = findChromium();
  let running: { readonly child: ChildProcess; readonly browser: Browser } | undefined;
  const kill = async (): Promise<void> => {
    const { child, browser } = running ?? {};
    running = undefined;
    if (!child?.pid || !browser) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    process.kill(-child.pid, 'SIGKILL');
    await gone;
    await browser.close().catch(() => undefined);
  };
  return {
    async start() {
      // A group of its own, so that no process of it is left over.
      const child = spawn(program, [...switches, `--user-data-dir=${profile}`, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
      const browser = await chromium.connectOverCDP(await addressOf(child));
      running = { child, browser };
      const [context] = browser.contexts();
      if (!context) throw new Error('The browser has no context.');
      context.setDefaultTimeout(20_000);
      return context.newPage();
    },
    kill,
    async end() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
