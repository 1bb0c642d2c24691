import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { TenantRun } from '../conformance/tenantResults';
import { startLocalSite, type LocalSite, type LocalSiteOptions } from '../site/server';
import { sitePath } from '../site/server/siteAddress';

const root = path.resolve(__dirname, '..', '..');

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function start(parameters: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, ['scripts/conformance.mjs', ...parameters], { cwd: root });
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}

/** Runs the command as a person does. */
function conformance(...parameters: string[]): Promise<Ended> {
  return ended(start(parameters));
}

describe('asking a site whether it behaves as we believe', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'conformance-e2e-'));
  let local: LocalSite;
  const startSite = async (options: LocalSiteOptions = {}): Promise<string> => {
    local = await startLocalSite({ ...options, site: { timeZone: 'America/Los_Angeles', ...options.site } });
    return new URL(sitePath, local.url).href;
  };
  const listTitles = (): string[] => (JSON.parse(local.site.save()) as { lists: { title: string }[] }).lists.map(({ title }) => title);
  afterEach(() => local.close());
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('tries every behaviour in a browser, says how many agree, and leaves no list behind', async () => {
    const site = await startSite();
    const file = path.join(folder, 'all.json');
    const { code, output } = await conformance('--site', site, '--yes', '--headless', '--json', file);
    const { outcomes, on } = JSON.parse(readFileSync(file, 'utf8')) as TenantRun;
    expect(outcomes.filter(({ result }) => result === 'differs' || result === 'failed')).toEqual([]);
    expect(output).toMatch(/\d{3} tried: \d{3} agree, 0 differ, \d+ skipped, 0 failed\./);
    expect(code).toBe(0);
    expect(on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(outcomes.find(({ id }) => id === 'digest.expired-403')).toEqual({ id: 'digest.expired-403', result: 'skipped', reason: 'It takes half an hour.' });
    expect(listTitles()).toEqual([]);
  }, 180_000);

  it('reports a site that answers 200 in place of 412, and ends with 1', async () => {
    const site = await startSite();
    local.site.faults.next({ kind: 'status', status: 200, body: '{}', times: 99, match: ({ headers }) => /,1"$/.test(headers['if-match'] ?? '') });
    const { code, output } = await conformance('--site', site, '--yes', '--headless', '--only', 'etag.mismatch-412');
    expect(output).toContain('DIFFERS etag.mismatch-412');
    expect(output).toContain('expected {"status":412');
    expect(output).toContain('got      {"status":200');
    expect(output).toContain('1 tried: 0 agree, 1 differ');
    expect(code).toBe(1);
    expect(listTitles()).toEqual([]);
  });

  it('does nothing before one has agreed', async () => {
    const site = await startSite();
    const { code, output } = await conformance('--site', site, '--headless');
    expect(code).toBe(2);
    expect(output).toContain(`This makes lists whose titles begin with "Conformance-" on ${site}`);
    expect(local.site.requests).toEqual([]);
  });

  it('refuses to begin for somebody who may not make lists', async () => {
    const site = await startSite({ as: 'reader' });
    const { code, output } = await conformance('--site', site, '--yes', '--headless');
    expect(code).toBe(1);
    expect(output).toContain('You may not make lists on this site');
    expect(local.site.requests.every(({ method }) => method === 'GET')).toBe(true);
  });

  it('waits when the site is busy, and keeps the profile where it was told to', async () => {
    const site = await startSite();
    local.site.faults.next({ kind: 'status', status: 429, headers: { 'Retry-After': '1' }, times: 2, match: /\/items/ });
    const profile = path.join(folder, 'profile');
    const { code, output } = await conformance('--site', site, '--yes', '--headless', '--only', 'etag.match', '--profile', profile);
    expect(output).toContain('1 tried: 1 agree');
    expect(code).toBe(0);
    expect(local.site.requests.filter(({ status }) => status === 429)).toHaveLength(2);
    expect(existsSync(profile)).toBe(true);
  });

  it('ends after Ctrl+C when it has deleted its lists', async () => {
    const site = await startSite();
    const child = start(['--site', site, '--yes', '--headless']);
    const end = ended(child);
    while (local.site.requests.length < 30) await wait(50);
    child.kill('SIGINT');
    const { code, output } = await end;
    expect(output).toContain('Stopping after this behaviour');
    expect(code).toBe(130);
    expect(listTitles()).toEqual([]);
  });
});
