import * as http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { IAttachments } from '@pnp/sp/attachments/index.js';
import { SPQueryable, spPost } from '@pnp/sp';
import { answerRest } from '../site/server/restRoute';
import { refusalOf } from '../site/rest/pnpAs';
import { makeScene, type Scene } from '../site/rest.test/scene';

interface Attached extends Scene {
  readonly files: () => IAttachments;
}

async function withItem(): Promise<Attached> {
  const scene = await makeScene();
  await scene.actions.items.add({ Title: 'A' });
  await scene.actions.items.add({ Title: 'B' });
  return { ...scene, files: () => scene.actions.items.getById(1).attachmentFiles };
}

async function names(files: () => IAttachments): Promise<string[]> {
  return (await files()()).map(({ FileName }) => FileName).sort();
}

describe("attachments, as PnPjs' documents use them", () => {
  it('are added, listed, chosen and read in every form', async () => {
    const { files } = await withItem();
    const added = await files().add('file2.txt', 'Here is my content');
    expect(added.data).toMatchObject({ FileName: 'file2.txt', ServerRelativeUrl: '/sites/scrutiny/Lists/ScrutinyActions/Attachments/1/file2.txt' });
    await files().add("the chair's 50 note.json", '{"a":[1,2]}');
    expect(await files().select('ServerRelativeUrl')()).toHaveLength(2);
    expect(await files().getByName('file2.txt')()).toMatchObject({ FileName: 'file2.txt' });
    expect(await files().getByName('file2.txt').getText()).toBe('Here is my content');
    expect(await files().getByName("the chair's 50 note.json").getJSON()).toEqual({ a: [1, 2] });
    expect(await (await files().getByName('file2.txt').getBlob()).text()).toBe('Here is my content');
    expect(Buffer.from(await files().getByName('file2.txt').getBuffer()).toString()).toBe('Here is my content');
    await spPost(SPQueryable(files(), "addUsingPath(decodedUrl='by path.txt')"), { body: 'x' });
    expect(await names(files)).toEqual(['by path.txt', 'file2.txt', "the chair's 50 note.json"]);
  });

  it('are replaced, deleted and recycled, and move the ETag on each time', async () => {
    const { files, actions } = await withItem();
    const etag = async (): Promise<unknown> => (await actions.items.getById(1).select('Id')<Record<string, unknown>>())['odata.etag'];
    const seen = [await etag()];
    const step = async (work: Promise<unknown>): Promise<void> => {
      await work;
      seen.push(await etag());
    };
    await step(files().add('a.txt', 'one'));
    await step(files().getByName('a.txt').setContent('two'));
    expect(await files().getByName('a.txt').getText()).toBe('two');
    await step(files().add('b.txt', 'b'));
    await step(files().getByName('a.txt').delete());
    await step(files().getByName('b.txt').recycle());
    expect(await files()()).toEqual([]);
    expect(new Set(seen).size).toBe(6);
    expect((await refusalOf(files().getByName('a.txt')())).status).toBe(404);
  });

  it('are refused when they are twins, empty, badly named, or not allowed', async () => {
    const { files, actions, actionsAs } = await withItem();
    await files().add('a.txt', 'one');
    expect((await refusalOf(files().add('A.TXT', 'two'))).status).toBe(400);
    expect((await refusalOf(files().add('empty.txt', ''))).status).toBe(400);
    expect((await refusalOf(files().add('a:b.txt', 'x'))).status).toBe(400);
    expect((await refusalOf(actionsAs('reader').items.getById(1).attachmentFiles.add('c.txt', 'x'))).status).toBe(403);
    await actions.update({ EnableAttachments: false });
    expect((await refusalOf(files().add('c.txt', 'x'))).status).toBe(400);
    expect(await names(files)).toEqual(['a.txt']);
  });

  it('cannot be uploaded in a batch', async () => {
    const { officer } = await withItem();
    const [batched, execute] = officer.batched();
    const upload = batched.web.getList('/sites/scrutiny/Lists/ScrutinyActions').items.getById(1).attachmentFiles.add('a.txt', 'x');
    await expect(Promise.all([execute(), upload])).rejects.toMatchObject({ status: 501 });
  });
});

describe('attachments at once', () => {
  it('conflict on one item, and not on two, nor one after the other', async () => {
    const { files, actions } = await withItem();
    const settled = await Promise.allSettled([files().add('a.txt', '1'), files().add('b.txt', '2'), actions.items.getById(2).attachmentFiles.add('c.txt', '3')]);
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect((settled[1] as PromiseRejectedResult).reason).toMatchObject({ status: 409 });
    expect(await names(files)).toEqual(['a.txt']);
    await files().add('b.txt', '2');
    await Promise.all([files().getByName('a.txt').getText(), files().getByName('b.txt').getText()]);
    expect(await names(files)).toEqual(['a.txt', 'b.txt']);
  });

  it('conflict while a slow one is under way, and may be repeated after it', async () => {
    const { site, files } = await withItem();
    site.faults.next({ match: /a\.txt/, kind: 'slow', delayMs: 40 });
    const slow = files().add('a.txt', '1');
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await refusalOf(files().add('b.txt', '2'))).toMatchObject({ status: 409, code: '-2130575305, Microsoft.SharePoint.SPException' });
    await slow;
    await files().add('b.txt', '2');
    expect(await names(files)).toEqual(['a.txt', 'b.txt']);
  });

  it('conflict over HTTP too', async () => {
    const { site, files } = await withItem();
    const server = http.createServer((request, response) => {
      void answerRest({ request, response, address: new URL(request.url ?? '', site.url) }, site, 'officer', 20);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const headers = { Accept: 'application/json', 'X-RequestDigest': site.issueDigest('officer') };
    const add = async (name: string): Promise<number> => {
      const path = `/sites/scrutiny/_api/web/lists/getByTitle('ScrutinyActions')/items(1)/AttachmentFiles/add(FileName='${name}')`;
      return (await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', headers, body: 'x' })).status;
    };
    try {
      const first = add('a.txt');
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(await Promise.all([first, add('b.txt')])).toEqual([200, 409]);
      expect(await add('b.txt')).toBe(200);
      expect(await names(files)).toEqual(['a.txt', 'b.txt']);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
