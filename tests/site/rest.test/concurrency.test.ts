import { makeScene, type Scene } from './scene';

interface Row {
  readonly etag: string;
  readonly guid: string;
}

async function withRow(): Promise<Scene & Row> {
  const scene = await makeScene();
  const made = (await scene.actions.items.add({ Title: 'A' })) as { 'odata.etag': string; GUID: string };
  return { ...scene, etag: made['odata.etag'], guid: made.GUID };
}

function merge({ site }: Scene, headers: Record<string, string>, method = 'MERGE'): { status: number; headers: Readonly<Record<string, string>>; body: string } {
  const common = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-RequestDigest': site.issueDigest('officer') };
  const url = `${site.url}/_api/web/lists/getByTitle('ScrutinyActions')/items(1)`;
  return site.handle({ method: 'POST', url, headers: { ...common, 'X-HTTP-Method': method, ...headers }, body: JSON.stringify({ Title: 'B' }) }, 'officer');
}

describe('If-Match', () => {
  it('is the GUID of the item and how often it was written', async () => {
    const { etag, guid } = await withRow();
    expect(etag).toBe(`"${guid},1"`);
  });

  it.each<[string, (row: Row) => Record<string, string>, number]>([
    ['the current tag', ({ etag }) => ({ 'IF-MATCH': etag }), 204],
    ['any', () => ({ 'If-Match': '*' }), 204],
    ['an older or newer tag', ({ guid }) => ({ 'If-Match': `"${guid},2"` }), 412],
    ["another item's tag", () => ({ 'If-Match': '"00000000-0000-4000-8000-000000000000,1"' }), 412],
    ['the tag without its quotes', ({ guid }) => ({ 'If-Match': `${guid}` }), 412],
    ['a weak tag', ({ etag }) => ({ 'If-Match': `W/${etag}` }), 412],
    ['nothing', () => ({}), 412],
    ['an empty one', () => ({ 'If-Match': '' }), 412],
    ['several tags', ({ etag }) => ({ 'If-Match': `${etag}, "x,1"` }), 501],
  ])('%s', async (_name, headersOf, status) => {
    const scene = await withRow();
    const answer = merge(scene, headersOf(scene));
    expect(answer.status).toBe(status);
    expect(await scene.actions.items.getById(1).select('Title')()).toMatchObject({ Title: status === 204 ? 'B' : 'A' });
  });

  it('is asked for by deletion too, and PATCH is MERGE', async () => {
    const scene = await withRow();
    expect(merge(scene, { 'If-Match': `"${scene.guid},7"` }, 'DELETE').status).toBe(412);
    const changed = merge(scene, { 'If-Match': scene.etag }, 'PATCH');
    expect([changed.status, changed.headers['ETag']]).toEqual([204, `"${scene.guid},2"`]);
    expect(merge(scene, { 'If-Match': `"${scene.guid},2"` }, 'DELETE').status).toBe(200);
    expect(await scene.actions.items()).toEqual([]);
  });

  it('moves on with attachments, restored versions and forms', async () => {
    const { actions, guid } = await withRow();
    const item = actions.items.getById(1);
    await item.attachmentFiles.add('a.txt', 'x');
    await item.validateUpdateListItem([{ FieldName: 'Title', FieldValue: 'form' }] as never);
    await actions.items.getById(1).update({ Title: 'B' }, `"${guid},3"`);
    expect(await actions.items.getById(1)()).toMatchObject({ 'odata.etag': `"${guid},4"` });
  });
});
