import { SPBrowser, spfi } from '@pnp/sp';
import type { Queryable } from '@pnp/queryable';
import { fetchAs, SharePointSite } from '../rest/sharePointSite';
import { pnpAs, refusalOf } from '../rest/pnpAs';
import { Clock, makeScene } from './scene';

const invalid = { status: 403, code: '-2130575252, Microsoft.SharePoint.SPException' };

describe('digests', () => {
  it('are issued in SharePoint\'s form and last half an hour', async () => {
    const { site, clock, actions } = await makeScene();
    const digest = site.issueDigest('officer');
    expect(digest).toMatch(/^0x[0-9A-F]{128},01 Jul 2026 12:00:00 -0000$/);
    const list = pnpAs(site, 'officer', () => digest).web.getList('/sites/scrutiny/Lists/ScrutinyActions');
    clock.advance(1800);
    await list.items.add({ Title: 'A' });
    clock.advance(1);
    expect(await refusalOf(list.items.add({ Title: 'B' }))).toMatchObject(invalid);
    expect(await actions.items()).toHaveLength(1);
  });

  it.each([undefined, '', 'nonsense', '0xABC,01 Jul 2026 12:00:00 -0000'])('are refused when they are %j', async (digest) => {
    const { site } = await makeScene();
    const sp = pnpAs(site, 'officer', () => digest);
    expect(await refusalOf(sp.web.lists.add('X'))).toMatchObject(invalid);
    expect(await sp.web.lists()).toHaveLength(2);
  });

  it('of another person are refused', async () => {
    const { site } = await makeScene();
    expect(await refusalOf(pnpAs(site, 'officer', () => site.issueDigest('reader')).web.lists.add('X'))).toMatchObject(invalid);
  });

  it('are fetched by PnPjs itself', async () => {
    const site = new SharePointSite({ url: 'https://council.example/sites/digest' });
    const sp = spfi(site.url).using(SPBrowser(), (instance: Queryable) => {
      const send = fetchAs(site, 'officer');
      instance.on.send.replace((url, init) => send(url.toString(), init));
      return instance;
    });
    await sp.web.lists.add('X');
    await sp.web.lists.add('Y');
    expect(site.requests.map(({ url }) => url.slice(site.url.length))).toEqual(['/_api/contextinfo', '/_api/web/lists', '/_api/web/lists']);
  });
});

describe('faults', () => {
  it('drop the connection before the work is done, or after', async () => {
    const { site, actions } = await makeScene();
    site.faults.next({ match: /items$/, kind: 'dropBefore' });
    await expect(actions.items.add({ Title: 'lost' })).rejects.toThrow(new TypeError('Failed to fetch'));
    site.faults.next({ match: /items$/, kind: 'dropAfter' });
    await expect(actions.items.add({ Title: 'kept' })).rejects.toThrow(new TypeError('Failed to fetch'));
    expect(await actions.items()).toMatchObject([{ Title: 'kept' }]);
    expect(site.requests.slice(-3).map(({ status }) => status)).toEqual([0, 0, 200]);
  });

  it('answer with a status, headers and a body, as often as they are asked to', async () => {
    const { site, actions } = await makeScene();
    const send = fetchAs(site, 'officer');
    site.faults.next({ match: (request) => request.method === 'GET', kind: 'status', status: 429, headers: { 'Retry-After': '7' }, times: 2 });
    for (let attempt = 0; attempt < 2; attempt += 1) {
      const response = await send('_api/web', { headers: { Accept: 'application/json' } });
      expect([response.status, response.headers.get('Retry-After')]).toEqual([429, '7']);
      expect(await response.json()).toMatchObject({ 'odata.error': { code: '-2147429894, Microsoft.SharePoint.SPException' } });
    }
    site.faults.next({ kind: 'html', status: 401, body: '<h1>Sign in</h1>' });
    const page = await send('/sites/scrutiny/_api/web');
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([401, 'text/html; charset=utf-8', '<h1>Sign in</h1>']);
    expect(await actions.items()).toEqual([]);
  });

  it('keep people waiting, who may give up', async () => {
    const { site } = await makeScene();
    const send = fetchAs(site, 'officer');
    site.faults.next({ kind: 'slow', delayMs: 30, times: 2 });
    const start = performance.now();
    expect((await send('_api/web', { headers: { Accept: 'application/json' } })).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThanOrEqual(25);
    await expect(send('_api/web', { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(5) })).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a site', () => {
  it('is kept as text and comes back whole', async () => {
    const { site, actions } = await makeScene({ timeZone: 'Pacific/Auckland' });
    await actions.items.add({ Title: 'A', ClientKey: 'k', OwnerId: 12, DueOn: '2026-07-01T12:00:00Z' });
    await actions.items.getById(1).attachmentFiles.add('a.txt', 'hello');
    const digest = site.issueDigest('officer');
    const copy = SharePointSite.load(site.save(), { now: new Clock().now });
    const sp = pnpAs(copy, 'officer', () => digest);
    const list = sp.web.getList('/sites/scrutiny/Lists/ScrutinyActions');
    expect(await list.items()).toEqual(await actions.items());
    expect(await list.fields()).toEqual(await actions.fields());
    expect(await list.items.getById(1).attachmentFiles.getByName('a.txt').getText()).toBe('hello');
    expect((await refusalOf(list.items.add({ ClientKey: 'K' }))).status).toBe(500);
    expect(await list.items.add({ DueOn: '2026-07-01T12:30:00Z' })).toMatchObject({ Id: 2, DueOn: '2026-07-01T12:00:00Z' });
    expect(copy.save()).not.toBe(site.save());
    expect(() => SharePointSite.load('{}')).toThrow('no saved site');
  });

  it('can be served from another address', async () => {
    const { site } = await makeScene();
    const moved = SharePointSite.load(site.save(), { url: 'http://127.0.0.1:4321/sites/scrutiny' });
    expect(await pnpAs(moved, 'reader').web.getList('/sites/scrutiny/Lists/ScrutinyActions').select('ParentWebUrl')()).toMatchObject({ ParentWebUrl: '/sites/scrutiny' });
  });

  it('sends the headers by which support finds a request', () => {
    const site = new SharePointSite();
    const { headers } = site.handle({ method: 'GET', url: `${site.url}/_api/nothing`, headers: {} }, 'reader');
    expect(headers['SPRequestGuid']).toMatch(/^[0-9a-f-]{36}$/);
    expect(Object.keys(headers)).toEqual(expect.arrayContaining(['X-SharePointHealthScore', 'X-SP-SERVERSTATE', 'SPClientServiceRequestDuration']));
  });

  it.each([
    ['GET', '_api/web/alerts', {}, 'GET _api/web/alerts'],
    ['GET', '_api/web/lists/x', {}, 'GET _api/web/lists/x'],
    ['GET', '_api/search/query', {}, '_api/search/query'],
    ['GET', '_layouts/15/x.aspx', {}, 'outside _api'],
    ['PUT', '_api/web', {}, 'PUT _api/web'],
    ['GET', '_api/web/constructor', {}, '_api/web/constructor'],
    ['GET', '_api/toString', {}, '_api/toString'],
    ['GET', '_api/web?$select=constructor', {}, "'constructor'"],
    ['GET', '_api/web?$expand=toString', {}, "'toString'"],
    ['GET', '_api/web?$select=__proto__/x', {}, '__proto__'],
    ['GET', '_api/web?$select=Theme', {}, "the property 'Theme' of SP.Web"],
    ['GET', '_api/web?$expand=Navigation', {}, "'Navigation'"],
    ['GET', '_api/web', { Accept: 'application/atom+xml' }, 'application/atom+xml'],
    ['GET', '_api/web', { Accept: 'application/json;odata=fullmetadata' }, 'odata=fullmetadata'],
    ['GET', '_api/web', { Accept: '*/*' }, 'XML'],
    ['GET', '_api/web', { 'OData-Version': '4.0' }, 'OData-Version'],
    ['GET', '_api/web', { Authorization: 'Bearer x' }, 'Authorization'],
  ])('refuses loudly what it does not know: %s %s %j', (method, path, headers, words) => {
    const site = new SharePointSite();
    const digest = { 'X-RequestDigest': site.issueDigest('officer') };
    const response = site.handle({ method, url: `${site.url}/${path}`, headers: { Accept: 'application/json', ...digest, ...headers } }, 'officer');
    expect(response.status).toBe(501);
    expect(response.body).toContain(words);
  });

  it('knows no one who is not there', () => {
    const site = new SharePointSite();
    expect(() => site.handle({ method: 'GET', url: `${site.url}/_api/web`, headers: {} }, 'nobody')).toThrow("nobody called 'nobody'");
    expect(site.describe('owner')).toMatchObject({ path: '/sites/scrutiny', timeZone: 'Europe/London', user: { id: 12, name: 'Priya Shah' } });
  });

  it('takes a Request as fetch does', async () => {
    const { site, actions } = await makeScene();
    const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-RequestDigest': site.issueDigest('officer') };
    const url = `${site.url}/_api/web/lists/getByTitle('ScrutinyActions')/items`;
    const send = fetchAs(site, 'officer');
    expect((await send(new Request(url, { method: 'POST', headers, body: JSON.stringify({ Title: 'A' }) }))).status).toBe(201);
    expect((await send(new Request(url, { headers }), { headers: { Accept: 'application/xml' } })).status).toBe(501);
    expect(await actions.items()).toMatchObject([{ Title: 'A' }]);
  });

  it('tells its time zone, summer time included', async () => {
    const { officer } = await makeScene();
    const { timeZone } = officer.web.regionalSettings;
    expect(await timeZone()).toMatchObject({ Id: 2, Information: { Bias: 0, DaylightBias: -60, StandardBias: 0 } });
    expect(await timeZone.localTimeToUTC('2026-07-01T00:00:00')).toBe('2026-06-30T23:00:00Z');
    expect(await timeZone.localTimeToUTC('2026-12-01T00:00:00')).toBe('2026-12-01T00:00:00Z');
    expect(await officer.web.select('Title', 'RegionalSettings/TimeZone/Id').expand('RegionalSettings', 'RegionalSettings/TimeZone')()).toMatchObject({ RegionalSettings: { TimeZone: { Id: 2 } } });
  });
});
