import { parseBatch } from '../rest/batch';
import { pnpAs, refusalOf } from '../rest/pnpAs';
import { makeScene, type Scene } from './scene';

const actionsUrl = '/sites/scrutiny/Lists/ScrutinyActions';

function postBatch({ site }: Scene, body: string, as = 'officer'): ReturnType<Scene['site']['handle']> {
  const headers = { 'Content-Type': 'multipart/mixed; boundary=batch_x', 'X-RequestDigest': site.issueDigest(as), Accept: 'application/json' };
  return site.handle({ method: 'POST', url: `${site.url}/_api/$batch`, headers, body }, as);
}

function getPart(url: string): string {
  return `--batch_x\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\nGET ${url} HTTP/1.1\naccept: application/json\n\n`;
}

describe('$batch', () => {
  it('gives every child its own answer inside one request', async () => {
    const scene = await makeScene();
    const before = scene.site.requests.length;
    const [batched, execute] = scene.officer.batched();
    const list = batched.web.getList(actionsUrl);
    const children: Promise<unknown>[] = [
      list.items.add({ Title: 'A', ClientKey: 'k' }), list.items.add({ Title: 'twin', ClientKey: 'K' }), list.items.top(5)(), list.items.add({ Title: 'B' }),
      list.items.getById(1).update({ Title: 'A2' }), list.items.getById(9).recycle(), list.items.getById(2).delete(), batched.web.currentUser.select('Title')(),
    ];
    const settled = Promise.allSettled(children);
    await execute();
    const results = await settled;
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { status: 500 } });
    expect(results[2]).toMatchObject({ value: [{ Title: 'A' }] });
    expect(results[4]).toMatchObject({ value: { etag: expect.stringMatching(/^"[0-9a-f-]{36},2"$/) } });
    expect(results[5]).toMatchObject({ reason: { status: 404 } });
    expect(results[7]).toMatchObject({ value: { Title: 'Sam Reed' } });
    expect(scene.site.requests.slice(before)).toEqual([{ method: 'POST', url: `${scene.site.url}/_api/$batch`, status: 200, as: 'officer' }]);
    expect(await scene.actions.items.select('Title')()).toMatchObject([{ Title: 'A2' }]);
  });

  it('writes its answer as SharePoint does', async () => {
    const scene = await makeScene();
    await scene.actions.items.add({ Title: 'A' });
    const url = `${scene.site.url}/_api/web/getList('%2Fsites%2Fscrutiny%2FLists%2FScrutinyActions')/items(1)`;
    const update = '--changeset_y\nContent-Type: application/http\nContent-Transfer-Encoding: binary\n\n'
      + `MERGE ${url} HTTP/1.1\naccept: application/json\ncontent-type: application/json;charset=utf-8\nif-match: *\n\n{"Title":"B"}\n\n--changeset_y--\n\n`;
    const body = `${getPart(`${url}?%24select=Title`)}--batch_x\nContent-Type: multipart/mixed; boundary="changeset_y"\n\n${update}--batch_x--\n`;
    const response = postBatch(scene, body);
    const boundary = /boundary=(batchresponse_[0-9a-f-]{36})$/.exec(response.headers['Content-Type'] ?? '')?.[1] ?? '';
    const lines = response.body.split('\r\n');
    expect(lines.slice(0, 5)).toEqual([`--${boundary}`, 'Content-Type: application/http', 'Content-Transfer-Encoding: binary', '', 'HTTP/1.1 200 OK']);
    expect(lines).toContain('HTTP/1.1 204 No Content');
    expect(lines.filter((line) => line === `--${boundary}`)).toHaveLength(2);
    expect(lines.slice(-2)).toEqual([`--${boundary}--`, '']);
    expect(response.body).not.toMatch(/[^\r]\n/);
  });

  it('applies rights to every child, and the digest to the whole', async () => {
    const { site } = await makeScene();
    const ask = async (digest?: string): Promise<PromiseSettledResult<unknown>[]> => {
      const [batched, execute] = pnpAs(site, 'reader', () => digest).batched();
      const list = batched.web.getList(actionsUrl);
      const settled = Promise.allSettled([list.items(), list.items.add({ Title: 'A' })]);
      await execute();
      return settled;
    };
    expect(await ask(site.issueDigest('reader'))).toMatchObject([{ status: 'fulfilled' }, { status: 'rejected', reason: { status: 403 } }]);
    await expect(ask('0xABC,1')).rejects.toMatchObject({ status: 403 });
  });

  it('refuses a child inside by its address, not the connection', async () => {
    const scene = await makeScene();
    scene.site.faults.next({ match: /POST .*\/items$/, kind: 'status', status: 503, after: 2 });
    const [batched, execute] = scene.officer.batched();
    const list = batched.web.getList(actionsUrl);
    const settled = Promise.allSettled(['A', 'B', 'C', 'D'].map((title) => list.items.add({ Title: title })));
    await execute();
    expect((await settled).map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
    expect(scene.site.faults.left).toBe(0);
    expect(await scene.actions.items.select('Title')()).toMatchObject([{ Title: 'A' }, { Title: 'B' }, { Title: 'D' }]);
  });

  it('refuses what a batch cannot be', async () => {
    const scene = await makeScene();
    const web = `${scene.site.url}/_api/web`;
    const cases: [string, number, RegExp][] = [
      [`${getPart(web).repeat(101)}--batch_x--\n`, 400, /at most 100/],
      [getPart(web), 400, /does not end/],
      [`${getPart(`${web}/lists`).replace('accept', 'x'.repeat(1100000))}--batch_x--\n`, 400, /maximum of 1048576 bytes/],
      [`${getPart('/_api/web')}--batch_x--\n`, 400, /absolute address/],
      [`${getPart(`${scene.site.url}/_api/contextinfo`)}--batch_x--\n`, 501, /inside a batch/],
      [`--batch_x\nContent-Type: text/plain\n\nhello\n--batch_x--\n`, 400, /application\/http/],
    ];
    for (const [body, status, message] of cases) {
      const response = postBatch(scene, body);
      expect(response.status).toBe(status);
      expect(response.body).toMatch(message);
    }
    const elsewhere = postBatch(scene, `${getPart('https://other.example/sites/x/_api/web')}--batch_x--\n`);
    expect(elsewhere.status).toBe(200);
    expect(elsewhere.body).toContain('HTTP/1.1 400 Bad Request');
  });

  it('keeps text in bodies as it is', async () => {
    const { officer, actions } = await makeScene();
    const words = 'one\n\n--batch_x\ntwo: "quoted" — \u00e9\u{1F600}\r\nthree';
    const [batched, execute] = officer.batched();
    const made = batched.web.getList(actionsUrl).items.add({ Title: 'A', Words: words });
    await execute();
    expect(await made).toMatchObject({ Words: words });
    expect(await actions.items.getById(1)()).toMatchObject({ Words: words });
  });

  it('is split by PnPjs after twenty', async () => {
    const { site, officer } = await makeScene();
    const before = site.requests.length;
    const [batched, execute] = officer.batched();
    const list = batched.web.getList(actionsUrl);
    const made = Promise.all(Array.from({ length: 45 }, (_, index) => list.items.add({ Title: String(index) })));
    await execute();
    expect(await made).toHaveLength(45);
    expect(site.requests.length - before).toBe(3);
  });

  it('parses both line ends', () => {
    const body = `${getPart('https://a.example/_api/web')}--batch_x--\n`;
    const headers = { 'content-type': 'multipart/mixed; boundary="batch_x"' };
    const [unix, windows] = [body, body.replace(/\n/g, '\r\n')].map((text) => parseBatch({ method: 'POST', url: '', headers, body: text }));
    expect(unix).toEqual([{ method: 'GET', url: 'https://a.example/_api/web', headers: { accept: 'application/json' } }]);
    expect(windows).toEqual(unix);
  });

  it('counts nothing that was refused as done', async () => {
    const { actions, officer } = await makeScene();
    const [batched, execute] = officer.batched();
    const refused = refusalOf(batched.web.getList(actionsUrl).items.add({ Nope: 1 }));
    await execute();
    expect((await refused).status).toBe(400);
    expect(await actions.select('ItemCount')()).toMatchObject({ ItemCount: 0 });
  });
});
