import type { IItems } from '@pnp/sp/items/index.js';
import { refusalOf } from '../rest/pnpAs';
import { makeScene, type Scene } from './scene';

const titles = async (items: IItems): Promise<string[]> => ((await items())).map((item) => item.Title);

const throttled = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };

async function filled(options: Parameters<typeof makeScene>[0] = {}): Promise<Scene> {
  const scene = await makeScene(options);
  const { actions, reviews } = scene;
  await reviews.items.add({ Title: 'Homes' });
  await reviews.items.add({ Title: 'Schools' });
  await actions.items.add({ Title: 'alpha', Status: 'Done', Score: 3, OwnerId: 12, ReviewId: 1, DueOn: '2026-07-01T12:00:00Z', IsLate: true });
  await actions.items.add({ Title: "Beta's", Status: 'done', Score: 1, OwnerId: 13, ReviewId: 2, DueOn: '2026-01-01T12:00:00Z' });
  await actions.items.add({ Title: 'Gamma', Score: 2, ReviewId: 2, RelatedId: [1, 2], Status: 'Open' });
  await actions.items.add({ Title: 'delta', Status: 'Open' });
  return scene;
}

describe('queries of items', () => {
  it.each([
    ["Title eq 'ALPHA'", ['alpha']],
    ["Title eq 'Beta''s'", ["Beta's"]],
    ["startswith(Title,'be') or substringof('amm',Title)", ["Beta's", 'Gamma']],
    ["Status ne 'done' and (Score gt 1 or Score eq null)", ['Gamma', 'delta']],
    ['OwnerId eq 13', ["Beta's"]],
    ['OwnerId ne null', ['alpha', "Beta's"]],
    ['IsLate eq 1', ['alpha']],
    ['IsLate eq false', ["Beta's", 'Gamma', 'delta']],
    ["DueOn le '2026-06-30T23:00:00Z'", ['alpha', "Beta's"]],
    ["DueOn lt datetime'2026-06-30T23:00:00Z'", ["Beta's"]],
    ['year(DueOn) eq 2026 and month(DueOn) eq 1', ["Beta's"]],
    ['ReviewId eq 2', ["Beta's", 'Gamma']],
    ['Id ge 3', ['Gamma', 'delta']],
  ])('finds by %s', async (filter, expected) => {
    const { actions } = await filled();
    expect(await titles(actions.items.filter(filter))).toEqual(expected);
  });

  it.each([
    ["endswith(Title,'a')", 400, /'endswith' is not supported/],
    ["not (Title eq 'a')", 400, /'not' is not supported/],
    ["tolower(Title) eq 'a'", 400, /'tolower' is not supported/],
    ['Score add 1 eq 2', 400, /'add' is not supported|not valid/],
    ["Title eq 'a' and", 400, /not valid/],
    ['Title eq "a"', 400, /not valid/],
    ["Nope eq 'a'", 400, /'Nope' does not exist/],
    ["Words eq 'a'", 400, /cannot be used in the query filter/],
    ["Score eq 'a'", 400, /cannot be compared/],
    ["DueOn eq 'soon'", 400, /cannot be compared/],
    ["Owner/EMail eq 'a'", 400, /\$expand/],
    ["Owner eq 12", 501, /use 'OwnerId'/],
    ['RelatedId eq 1', 501, /multi-valued/],
    ["startswith(Title,'a') eq true", 501, /alone/],
  ])('refuses the filter %s', async (filter, status, message) => {
    const { actions } = await filled();
    expect(await refusalOf(actions.items.filter(filter)())).toMatchObject({ status, message: expect.stringMatching(message) });
  });

  it('orders by columns without regard to case, nothing first, then by id', async () => {
    const { actions } = await filled();
    expect(await titles(actions.items.orderBy('Title'))).toEqual(['alpha', "Beta's", 'delta', 'Gamma']);
    expect(await titles(actions.items.orderBy('Score', false).orderBy('ID'))).toEqual(['alpha', 'Gamma', "Beta's", 'delta']);
    expect(await titles(actions.items.orderBy('ID', false))).toEqual(['delta', 'Gamma', "Beta's", 'alpha']);
    expect((await refusalOf(actions.items.orderBy('Words')())).status).toBe(400);
  });

  it('expands persons and lookups as far as they are asked for', async () => {
    const { actions } = await filled();
    const rows: unknown = await actions.items.select('Title', 'Owner/Title', 'Owner/EMail', 'Review/Title', 'Review/Id', 'Related/Title').expand('Owner', 'Review', 'Related')();
    expect(rows).toMatchObject([
      { Owner: { Title: 'Priya Shah', EMail: 'priya.shah@council.example' }, Review: { Title: 'Homes', Id: 1 }, 'Related@odata.navigationLinkUrl': expect.stringContaining('Items(1)/Related') as string },
      { Owner: { Title: 'Tom Ellis' }, Review: { Title: 'Schools' } },
      { Related: [{ Title: 'Homes' }, { Title: 'Schools' }] },
      { Title: 'delta' },
    ]);
    const bare = (rows as Record<string, unknown>[])[3];
    expect(bare).toMatchObject({ Title: 'delta' });
    expect(bare).toMatchObject({ 'Owner@odata.navigationLinkUrl': expect.stringContaining('Items(4)/Owner') as string });
    expect(Object.keys(bare ?? {})).not.toContain('Owner');
    expect(Object.keys(bare ?? {})).not.toContain('Score');
  });

  it('finds by what is expanded', async () => {
    const { actions } = await filled();
    const found = actions.items.select('Title', 'Owner/EMail', 'Review/Title').expand('Owner', 'Review').filter("Owner/EMail eq 'tom.ellis@council.example' and Review/Title eq 'schools'");
    expect(await titles(found)).toEqual(["Beta's"]);
  });

  it('refuses what is not expanded, not there, or not shown by a lookup', async () => {
    const { actions } = await filled();
    expect(await refusalOf(actions.items.select('Owner/Title')())).toMatchObject({ status: 400, message: expect.stringContaining('$expand') });
    expect(await refusalOf(actions.items.select('Nope')())).toMatchObject({ status: 400, code: '-1, Microsoft.SharePoint.SPException' });
    expect((await refusalOf(actions.items.select('Review/Words').expand('Review')())).status).toBe(400);
    expect((await refusalOf(actions.items.expand('Nope')())).status).toBe(400);
    expect((await refusalOf(actions.items.select('Owner')())).status).toBe(501);
  });

  it('pages by following odata.nextLink, whatever the order', async () => {
    const { actions } = await filled();
    for (const order of [undefined, 'Title', 'Score', 'Status', 'DueOn']) {
      for (const isAscending of [true, false]) {
        const asked = (): IItems => (order === undefined ? actions.items.orderBy('ID', isAscending) : actions.items.orderBy(order, isAscending)).filter('Id ge 1').select('Title', 'Id');
        const paged: string[] = [];
        for await (const page of asked().top(1)) paged.push(...(page as { Title: string }[]).map((item) => item.Title));
        expect(paged).toEqual(await titles(asked()));
      }
    }
  });

  it('writes the next page as SharePoint does', async () => {
    const { site, actions } = await filled();
    const { Id: id } = await actions.select('Id')();
    const url = `${site.url}/_api/web/lists('${id}')/items?%24top=2&%24select=Id%2CTitle&%24filter=Status+ne+%27x+y%27`;
    const response = site.handle({ method: 'GET', url, headers: { Accept: 'application/json' } }, 'officer');
    const body = JSON.parse(response.body) as Record<string, unknown>;
    expect(body['odata.nextLink']).toBe(
      `${site.url}/_api/web/lists('${id}')/items?%24skiptoken=Paged%3dTRUE%26p_ID%3d2&%24top=2&%24select=Id%2cTitle&%24filter=Status%20ne%20%27x%20y%27`);
    expect(response.headers['Content-Type']).toContain('odata=minimalmetadata');
  });

  it('gives a hundred rows unless asked for more, and at most 5,000', async () => {
    const { actions } = await makeScene();
    for (let number = 0; number < 101; number += 1) await actions.items.add({ Title: String(number) });
    expect(await actions.items()).toHaveLength(100);
    expect(await actions.items.top(5000)()).toHaveLength(101);
    expect((await refusalOf(actions.items.top(5001)())).status).toBe(501);
  });

  it('refuses $skip, $count and whatever else it does not know', async () => {
    const { site, actions } = await filled();
    const { Id: id } = await actions.select('Id')();
    for (const option of ['$skip=2', '$count=true', '$inlinecount=allpages', '$search=a', 'nonsense=1']) {
      const response = site.handle({ method: 'GET', url: `${site.url}/_api/web/lists('${id}')/items?${option}`, headers: { Accept: 'application/json' } }, 'officer');
      expect(response.status).toBe(501);
      expect(response.body).toContain(option.split('=')[0]);
    }
  });

  it('refuses what goes over the list view threshold', async () => {
    const { actions } = await filled({ listViewThreshold: 3 });
    expect(await titles(actions.items.top(2))).toEqual(['alpha', "Beta's"]);
    expect(await titles(actions.items.filter("Status eq 'done' and Score gt 1"))).toEqual(['alpha']);
    expect(await titles(actions.items.filter('Id ge 3'))).toEqual(['Gamma', 'delta']);
    expect(await titles(actions.items.orderBy('DueOn').top(1))).toEqual(['Gamma']);
    expect(await refusalOf(actions.items.filter("Score gt 1 and Status eq 'done'")())).toMatchObject(throttled);
    expect(await refusalOf(actions.items.filter("Title eq 'alpha'").top(1)())).toMatchObject(throttled);
    expect(await refusalOf(actions.items.filter("substringof('o',Status)")())).toMatchObject(throttled);
    expect(await refusalOf(actions.items.filter('Id ge 1')())).toMatchObject(throttled);
    expect(await refusalOf(actions.items.filter('OwnerId eq 12 or Score eq 1')())).toMatchObject(throttled);
    expect(await refusalOf(actions.items.orderBy('Title').top(1)())).toMatchObject(throttled);
  });

  it('refuses more than twelve lookups', async () => {
    const { actions } = await filled();
    for (let number = 0; number < 7; number += 1) {
      await actions.fields.createFieldAsXml({ SchemaXml: `<Field Name="P${number}" DisplayName="P${number}" Type="User"/>`, Options: 8 });
    }
    expect(await refusalOf(actions.items())).toMatchObject({ status: 500, code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException' });
    expect(await titles(actions.items.select('Title', 'P0Id', 'P1Id'))).toHaveLength(4);
  });

  it('leaves metadata out when asked, and sends the ETag in the header all the same', async () => {
    const { site } = await filled();
    const url = `${site.url}/_api/web/getList('%2Fsites%2Fscrutiny%2FLists%2FScrutinyActions')/items(1)?%24select=Title`;
    const response = site.handle({ method: 'GET', url, headers: { accept: 'application/json;odata=nometadata' } }, 'reader');
    expect(JSON.parse(response.body)).toEqual({ Title: 'alpha' });
    expect(response.headers['ETag']).toMatch(/^"[0-9a-f-]{36},1"$/);
  });
});
