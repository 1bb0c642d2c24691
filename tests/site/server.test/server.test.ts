import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { libraryManifest } from '../page/componentManifest';
import { type LocalSite, type LocalSiteOptions, startLocalSite } from '../server';

/** A built web part that no browser will run here. */
function webPartFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'web-part-'));
  const library = libraryManifest({ id: 'web-part-id', version: '1.0.0', name: 'Some <part>', baseUrl: '', path: 'part.js' });
  fs.writeFileSync(path.join(folder, 'part.manifest.json'), JSON.stringify({ ...library, componentType: 'WebPart' }));
  fs.writeFileSync(path.join(folder, 'part.js'), 'define([], () => ({}));');
  return folder;
}

describe('startLocalSite', () => {
  const running: LocalSite[] = [];
  const start = async (options: LocalSiteOptions = {}): Promise<LocalSite> => {
    const local = await startLocalSite({ webPartDir: webPartFolder(), ...options });
    running.push(local);
    return local;
  };
  const rest = (local: LocalSite, place: string, init?: RequestInit): Promise<Response> => 
    fetch(`${local.site.url}/_api/${place}`, { ...init, headers: { accept: 'application/json', ...init?.headers } });
  afterEach(() => Promise.all(running.splice(0).map((local) => local.close())));

  it('answers REST as the person whom the page, or else the cookie, names', async () => {
    const local = await start({ as: 'reader' });
    const who = async (headers: Record<string, string>): Promise<unknown> =>
      ((await (await rest(local, 'web/currentuser', { headers })).json()) as { Title: string }).Title;
    await expect(who({})).resolves.toBe('Lee Carter');
    await expect(who({ cookie: 'other=1; localSitePerson=owner' })).resolves.toBe('Priya Shah');
    await expect(who({ cookie: 'localSitePerson=owner', referer: `${local.url}?as=officer` })).resolves.toBe('Sam Reed');
  });

  it('remembers the person of the page in a cookie and lets nothing leave the machine', async () => {
    const { headers } = await fetch(`${(await start()).url}?as=owner2`);
    expect(headers.get('set-cookie')).toContain('localSitePerson=owner2');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
  });

  it('writes no markup that stands in a title', async () => {
    const html = await (await fetch((await start()).url)).text();
    expect(html).toContain('<title>Some &#60;part&#62;');
    expect(html).not.toContain('<part>');
  });

  it.each(['as=nobody', 'theme=pink', 'host=outlook', 'mode=x', 'width=wide'])('refuses %s in plain words', async (query) => {
    const response = await fetch(`${(await start()).url}?${query}`);
    expect(response.status).toBe(400);
    await expect(response.text()).resolves.toContain('Use one of:');
  });

  it('gives out no file but those of the runtime and the web part', async () => {
    const { origin } = new URL((await start()).url);
    const status = async (place: string): Promise<number> => (await fetch(origin + place)).status;
    await expect(status('/web-part/part.js')).resolves.toBe(200);
    await expect(status('/runtime/react/umd/react.production.min.js')).resolves.toBe(200);
    await expect(status('/runtime/react/package.json')).resolves.toBe(404);
    await expect(status('/web-part/..%2f..%2fetc%2fpasswd')).resolves.toBe(404);
    await expect(status('/runtime/react/umd/..%2f..%2fpackage.json')).resolves.toBe(404);
  });

  it('really drops the connection when a fault says so', async () => {
    const local = await start();
    local.site.faults.next({ kind: 'dropBefore' });
    await expect(rest(local, 'web')).rejects.toThrow('fetch failed');
    expect((await rest(local, 'web')).status).toBe(200);
  });

  it('delays answers by the latency', async () => {
    const local = await start({ latency: 150 });
    const before = performance.now();
    await rest(local, 'web');
    expect(performance.now() - before).toBeGreaterThan(140);
  });

  it('is there again, on another port, with what was written', async () => {
    const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'data-'));
    const first = await start({ dataDir });
    expect(first.isNew).toBe(true);
    const headers = { 'content-type': 'application/json', 'x-requestdigest': first.site.issueDigest('officer') };
    const created = await rest(first, 'web/lists', { method: 'POST', headers, body: JSON.stringify({ Title: 'Kept', BaseTemplate: 100 }) });
    expect(created.status).toBe(201);
    await first.close();

    const second = await start({ dataDir });
    expect(second.isNew).toBe(false);
    const lists = await rest(second, "web/lists/getByTitle('Kept')");
    expect(lists.status).toBe(200);
  });

  it.each([
    [{ as: 'nobody' }, '"nobody" is nobody here'],
    [{ today: 'soon' }, '"soon" is not a date'],
    [{ webPartDir: os.tmpdir() }, 'No compiled web part'],
  ])('refuses to start with %p', async (options, words) => {
    await expect(start(options)).rejects.toThrow(words);
  });

  it('says that its port is taken', async () => {
    const port = Number(new URL((await start()).url).port);
    await expect(start({ port })).rejects.toThrow(`Port ${port} is taken`);
  });
});
