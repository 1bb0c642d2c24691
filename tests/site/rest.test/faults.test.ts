import { fetchAs, SharePointSite, type RestRequest } from '../rest/sharePointSite';
import { randomFaults } from '../rest/faults/randomFaults';
import type { Fault } from '../rest/faults/fault';
import { addColumn, Clock, makeScene, schemas, type Scene } from './scene';
import { refusalOf } from '../rest/pnpAs';

const json = { Accept: 'application/json' };

function open(): { readonly site: SharePointSite; readonly clock: Clock; readonly send: typeof fetch } {
  const clock = new Clock();
  const site = new SharePointSite({ now: clock.now });
  return { site, clock, send: fetchAs(site, 'officer') };
}

const answerTo = (fault: Fault): Promise<Response> => {
  const { site, send } = open();
  site.faults.next(fault);
  return send('_api/web', { headers: json });
};

describe('a busy site', () => {
  it.each([
    [{ kind: 'status', status: 429 }, 429, null],
    [{ kind: 'status', status: 503, retryAfter: '7' }, 503, '7'],
    [{ kind: 'status', status: 429, retryAfter: { inSeconds: 90 } }, 429, 'Wed, 01 Jul 2026 12:01:30 GMT'],
    [{ kind: 'status', status: 429, retryAfter: '-5' }, 429, '-5'],
    [{ kind: 'html', status: 503, retryAfter: 'soon' }, 503, 'soon'],
    [{ kind: 'html', status: 429, retryAfter: '' }, 429, ''],
  ] as const)('answers %j', async (fault, status, retryAfter) => {
    const response = await answerTo(fault);
    expect([response.status, response.headers.get('Retry-After')]).toEqual([status, retryAfter]);
  });

  it.each([
    [429, '-2147429894, Microsoft.SharePoint.SPException'],
    [401, '-2147024891, System.UnauthorizedAccessException'],
    [500, '-1, System.Exception'],
  ])('says with %i what goes with it', async (status, code) => {
    expect(await (await answerTo({ kind: 'status', status })).json()).toMatchObject({ 'odata.error': { code } });
  });
});

describe('a session that ended', () => {
  it('is a page to sign in, given as success', async () => {
    const response = await answerTo({ kind: 'signIn' });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    expect(await response.text()).toContain('Sign in to your account');
  });

  it('is a digest that holds no more: nothing was done', async () => {
    const { site, actions } = await makeScene();
    site.faults.next({ kind: 'digest', match: /POST/ });
    expect(await refusalOf(actions.items.add({ Title: 'A' }))).toMatchObject({ status: 403, code: '-2130575252, Microsoft.SharePoint.SPException' });
    expect(await actions.items()).toEqual([]);
  });
});

describe('an answer that ends in the middle', () => {
  it('is half a text after the work was done', async () => {
    const { site, send } = open();
    const whole = await (await send('_api/web', { headers: json })).text();
    site.faults.next({ kind: 'cutText' });
    const half = await (await send('_api/web', { headers: json })).text();
    expect(half).toBe(whole.slice(0, Math.floor(whole.length / 2)));
  });

  it('breaks while it is read', async () => {
    const { site, actions } = await makeScene();
    site.faults.next({ kind: 'cutBody', match: /POST/ });
    await expect(actions.items.add({ Title: 'kept' })).rejects.toThrow('network error');
    expect(await actions.items()).toMatchObject([{ Title: 'kept' }]);
    const response = await answerTo({ kind: 'cutBody' });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow('network error');
  });

  it('does not come at all where it has no body', async () => {
    const { site, actions } = await makeScene();
    await actions.items.add({ Title: 'A' });
    site.faults.next({ kind: 'cutBody', match: /items\(1\)/ });
    await expect(actions.items.getById(1).update({ Title: 'B' })).rejects.toThrow('Failed to fetch');
    expect(await actions.items()).toMatchObject([{ Title: 'B' }]);
  });
});

describe('being offline', () => {
  const isThere = (send: typeof fetch): Promise<boolean> => send('_api/web', { headers: json }).then(() => true, () => false);

  it('lasts for a while on the site\'s clock, for everybody', async () => {
    const { site, clock, send } = open();
    site.faults.next({ kind: 'offline', forMs: 10_000 });
    expect([await isThere(send), await isThere(fetchAs(site, 'reader'))]).toEqual([false, false]);
    clock.advance(9);
    expect(await isThere(send)).toBe(false);
    clock.advance(1);
    expect(await isThere(send)).toBe(true);
    expect(site.faults.left).toBe(0);
  });

  it('lasts until it is ended, for one person', async () => {
    const { site, send } = open();
    site.faults.next({ kind: 'offline', as: 'officer' });
    expect([await isThere(send), await isThere(send), await isThere(fetchAs(site, 'reader'))]).toEqual([false, false, true]);
    site.faults.clear();
    expect(await isThere(send)).toBe(true);
  });
});

describe('a race', () => {
  const withItem = async (): Promise<Scene & { readonly etag: string }> => {
    const scene = await makeScene();
    await scene.actions.items.add({ Title: 'A', Words: 'first' });
    const { 'odata.etag': etag } = await scene.actions.items.getById(1)<{ 'odata.etag': string }>();
    return { ...scene, etag };
  };

  it('is lost to somebody else, whose words stay', async () => {
    const { site, actions, actionsAs, etag } = await withItem();
    site.faults.next({ kind: 'race', by: 'officer2', values: { Words: 'theirs' } });
    const late = actionsAs('officer').items.getById(1).update({ Title: 'mine' }, etag);
    expect(await refusalOf(late)).toMatchObject({ status: 412 });
    expect(await actions.items.select('Title', 'Words', 'Editor/Title').expand('Editor')()).toMatchObject([{ Title: 'A', Words: 'theirs', Editor: { Title: 'Nia Powell' } }]);
  });

  it('needs no change of words, only waits for a write of an item, and happens inside a batch too', async () => {
    const { site, officer, actions, etag } = await withItem();
    site.faults.next({ kind: 'race', match: /items\(1\)/ });
    expect(await actions.items()).toHaveLength(1);
    const [batched, execute] = officer.batched();
    const late = refusalOf(batched.web.getList('/sites/scrutiny/Lists/ScrutinyActions').items.getById(1).update({ Title: 'mine' }, etag));
    await execute();
    expect(await late).toMatchObject({ status: 412 });
    expect(await actions.items.getById(1)()).toMatchObject({ Title: 'A' });
  });
});

describe('an administrator', () => {
  it('renames and deletes columns while people work', async () => {
    const { site, actions } = await makeScene();
    await actions.items.add({ Title: 'A', Status: 'Done & dusted' });
    site.faults.next({ kind: 'administrator', match: /items$/, act: { does: 'renameColumn', list: 'ScrutinyActions', column: 'Status', title: 'Stage' } });
    expect(await actions.items()).toMatchObject([{ Status: 'Done & dusted' }]);
    expect(await actions.fields.getByInternalNameOrTitle('Status')()).toMatchObject({ Title: 'Stage' });
    site.administer({ does: 'deleteColumn', list: 'ScrutinyActions', column: 'Status' });
    expect(await refusalOf(actions.items.add({ Status: 'x' }))).toMatchObject({ status: 400 });
    expect((await actions.items.getById(1)<object>())).not.toHaveProperty('Status');
  });

  it('deletes a list and restores it, unless another points at it', async () => {
    const { site, actions } = await makeScene();
    await actions.items.add({ Title: 'A' });
    expect(() => site.administer({ does: 'deleteList', list: 'ScrutinyReviews' })).toThrow('while ScrutinyActions points at it');
    site.administer({ does: 'deleteList', list: 'ScrutinyActions' });
    expect((await refusalOf(actions.items())).status).toBe(404);
    site.administer({ does: 'restoreList', list: 'ScrutinyActions' });
    expect(await actions.items()).toMatchObject([{ Title: 'A' }]);
  });

  it('takes a person off the site; what they wrote stays', async () => {
    const { site, actions, actionsAs } = await makeScene();
    await actionsAs('owner').items.add({ Title: 'A', OwnerId: 12 });
    site.administer({ does: 'deletePerson', person: 'owner' });
    expect(await actions.items.select('Title', 'OwnerId', 'Author/Title').expand('Author')()).toEqual([expect.objectContaining({ Title: 'A', OwnerId: 12 })]);
    await expect(fetchAs(site, 'owner')('_api/web')).rejects.toThrow("nobody called 'owner'");
  });

  it('leaves rows that no form would take', async () => {
    const { site, actions } = await makeScene();
    await addColumn(actions, schemas.words.replaceAll('Words', 'Needed').replace('Type=', 'Required="TRUE" Type='));
    await actions.items.add({ Title: 'A', Status: 'Not started', Needed: 'yes', ReviewId: null });
    site.administer({ does: 'addBadRows', list: 'ScrutinyActions' });
    const rows = await actions.items<Record<string, unknown>[]>();
    const column = (name: string): readonly unknown[] => rows.map((row) => row[name]);
    expect(column('Needed')).toContain(null);
    expect(column('Status')).toContain('Nearly there, I think');
    expect(column('DueOn')).toContain('0001-01-01T00:00:00Z');
    expect(column('OwnerId')).toContain(999_999);
    expect(column('ReviewId')).toContain(999_999);
    expect(column('RelatedId')).toContainEqual([999_999]);
    expect(rows.map((row) => String(row['Words']).length)).toContain(63_999);
    expect(rows.filter((row) => row['ClientKey'] !== null)).toEqual([]);
  });

  it.each([
    [{ does: 'deleteList', list: 'Nothing' }, "no list 'Nothing'"],
    [{ does: 'restoreList', list: 'Nothing' }, "no 'Nothing' in the recycle bin"],
    [{ does: 'deletePerson', person: 'nobody' }, "nobody called 'nobody'"],
  ] as const)('is told when %j cannot be done', (act, words) => {
    expect(() => new SharePointSite().administer(act)).toThrow(words);
  });
});

describe('random faults', () => {
  const read = (index: number): RestRequest => ({ method: 'GET', url: `https://council.example/_api/web?${index}`, headers: {} });
  const now = new Date('2026-07-01T12:00:00Z');
  const struck = (seed: number, rate: number, count = 2000): readonly (Fault | undefined)[] => {
    const source = randomFaults(seed, rate);
    return Array.from({ length: count }, (_, index) => source.strike({ request: read(index), as: 'officer', isInBatch: false, now }));
  };

  it('are the same for the same seed, and others for another', () => {
    expect(struck(7, 0.2)).toEqual(struck(7, 0.2));
    expect(struck(7, 0.2)).not.toEqual(struck(8, 0.2));
  });

  it('strike the share that is asked for, with everything that happens on the wire', () => {
    const faults = struck(1, 0.2, 5000).flatMap((fault) => fault ?? []);
    expect(faults.length / 5000).toBeGreaterThan(0.19);
    expect(faults.length / 5000).toBeLessThan(0.24);
    expect([...new Set(faults.map(({ kind }) => kind))].sort()).toEqual(['cutBody', 'cutText', 'dropAfter', 'dropBefore', 'html', 'offline', 'signIn', 'slow', 'status']);
    expect(struck(1, 0)).not.toContainEqual(expect.anything());
    expect(() => randomFaults(1, 20)).toThrow('not 20');
  });

  it('race for items and refuse digests where there are some', async () => {
    const { site, actions } = await makeScene();
    await actions.items.add({ Title: 'A' });
    site.faults.next({ kind: 'random', seed: 3, rate: 1 });
    const write: RestRequest = { method: 'POST', url: `${site.url}/_api/web/getList('/sites/scrutiny/Lists/ScrutinyActions')/items(1)`, headers: { ...json, 'X-HTTP-Method': 'MERGE' } };
    for (let attempt = 0; attempt < 60; attempt += 1) site.handle(write, 'officer');
    const kinds = new Set(site.requests.map(({ fault }) => fault));
    expect(kinds).toContain('race');
    expect(kinds).toContain('digest');
    expect(() => site.faults.next({ kind: 'random' })).toThrow('a seed and a rate');
  });
});
