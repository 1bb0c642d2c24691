import type { SPFI } from '@pnp/sp';
import { InjectHeaders } from '@pnp/queryable';
import type { IList } from '@pnp/sp/lists/index.js';
import { pnpAs, refusalOf } from '../site/rest/pnpAs';
import { makeScene, type Scene } from '../site/rest.test/scene';

interface Task {
  Title: string;
  Status: string;
  Score: number;
  IsLate: boolean;
  SeenAt: Date;
  Owner: { Id: number; Title: string; EMail: string };
  OwnerId: number;
  Review: { Title: string; Id: number };
}

const rows = [
  { Title: 'Alpha', Status: 'Not started', Score: 1, IsLate: true, SeenAt: '2026-01-01T10:00:00Z', DueOn: '2026-06-30T12:00:00Z', OwnerId: 12, HelpersId: [12, 13], ReviewId: 1, RelatedId: [1, 2], Words: 'Roads & <paths>' },
  { Title: 'beta', Status: 'Done & dusted', Score: 5, IsLate: false, SeenAt: '2026-06-01T10:00:00Z', DueOn: '2026-07-01T12:00:00Z', OwnerId: 13, ReviewId: 2, Themes: ['A'] },
  { Title: "Gamma's", Status: 'Not started', Score: 9, IsLate: true, DueOn: '2026-07-02T12:00:00Z', OwnerId: 11, HelpersId: [13], Themes: ['A', 'B'] },
  { Title: 'delta', Status: 'Done & dusted', IsLate: false, SeenAt: '2026-07-01T10:00:00Z', RelatedId: [2] },
];

async function filled(options: Parameters<typeof makeScene>[0] = {}): Promise<Scene> {
  const scene = await makeScene(options);
  for (const Title of ['Homes', 'Schools']) await scene.reviews.items.add({ Title });
  for (const row of rows) await scene.actions.items.add(row);
  return scene;
}

const titlesOf = (found: unknown): string[] => (found as { Title: string }[]).map(({ Title }) => Title);

describe('PnPjs\' own filters', () => {
  it.each<[string, (list: IList) => Promise<unknown>, string[]]>([
    ['text equals', (list) => list.items.filter<Task>((f) => f.text('Status').equals('Not started'))(), ['Alpha', "Gamma's"]],
    ['text starts with', (list) => list.items.filter<Task>((f) => f.text('Title').startsWith('al'))(), ['Alpha']],
    ['text contains', (list) => list.items.filter<Task>((f) => f.text('Title').contains('ta'))(), ['beta', 'delta']],
    ['text in', (list) => list.items.filter<Task>((f) => f.text('Title').in('alpha', 'delta'))(), ['Alpha', 'delta']],
    ['text not in', (list) => list.items.filter<Task>((f) => f.text('Title').notIn('alpha', 'delta'))(), ['beta', "Gamma's"]],
    ['number', (list) => list.items.filter<Task>((f) => f.number('Score').greaterThan(1))(), ['beta', "Gamma's"]],
    ['number is null', (list) => list.items.filter<Task>((f) => f.number('Score').isNull())(), ['delta']],
    ['number is not null', (list) => list.items.filter<Task>((f) => f.number('Score').isNotNull())(), ['Alpha', 'beta', "Gamma's"]],
    ['boolean', (list) => list.items.filter<Task>((f) => f.boolean('IsLate').isTrue())(), ['Alpha', "Gamma's"]],
    ['date', (list) => list.items.filter<Task>((f) => f.date('SeenAt').greaterThan(new Date('2026-05-01')))(), ['beta', 'delta']],
    ['date between', (list) => list.items.filter<Task>((f) => f.date('SeenAt').isBetween(new Date('2026-05-01'), new Date('2026-06-30')))(), ['beta']],
    ['lookup by its id', (list) => list.items.expand('Review').filter<Task>((f) => f.lookup('Review').Id(2))(), ['beta']],
    ['lookup by its text', (list) => list.items.expand('Review').filter<Task>((f) => f.lookup('Review').text('Title').equals('Homes'))(), ['Alpha']],
    ['joined', (list) => list.items.filter<Task>((f) => f.text('Status').equals('Not started').and().number('Score').greaterThan(5))(), ["Gamma's"]],
    ['grouped', (list) => list.items.filter<Task>((f) => f.or(f.text('Title').equals('beta'), f.and(f.boolean('IsLate').isTrue(), f.number('Score').lessThan(2))))(), ['Alpha', 'beta']],
    ['a string', (list) => list.items.filter("substringof('''s',Title) and (Score ge 9 or Score eq null)")(), ["Gamma's"]],
    ['parts of a date', (list) => list.items.filter('month(SeenAt) eq 6 and day(SeenAt) eq 1 and year(SeenAt) eq 2026')(), ['beta']],
    ['datetime literals', (list) => list.items.filter("SeenAt le datetime'2026-06-01T10:00:00Z'")(), ['Alpha', 'beta']],
    ['a person', (list) => list.items.expand('Owner').filter("Owner/EMail eq 'tom.ellis@council.example'")(), ['beta']],
  ])('%s', async (_name, ask, titles) => {
    const { actions } = await filled();
    expect(titlesOf(await ask(actions))).toEqual(titles);
  });
});

describe('filters by hand', () => {
  it('take GUIDs, in a literal or as a text', async () => {
    const { actions } = await filled();
    const { GUID: guid } = await actions.items.getById(2).select('GUID')<{ GUID: string }>();
    for (const literal of [`guid'${guid.toUpperCase()}'`, `'${guid}'`]) {
      const filter = `GUID eq ${literal}`;
      expect(titlesOf(await actions.items.filter(filter)())).toEqual(['beta']);
    }
  });

  it('are refused for what the list has not, whether there are rows or not', async () => {
    const { actions, reviews } = await makeScene();
    const statusOf = async (work: Promise<unknown>): Promise<number> => (await refusalOf(work)).status;
    for (const list of [actions, reviews]) {
      expect(await statusOf(list.items.select('Id', 'Nope')())).toBe(400);
      expect(await statusOf(list.items.expand('Nope')())).toBe(400);
      expect(await statusOf(list.items.filter('Nope eq 1')())).toBe(400);
      expect(await statusOf(list.items.orderBy('Nope')())).toBe(400);
      expect(await statusOf(list.items.select('Author/Title')())).toBe(400);
      expect(await statusOf(list.items.select('Author/valueOf').expand('Author')())).toBe(501);
    }
    expect(await statusOf(actions.items.select('Review/Nope').expand('Review')())).toBe(400);
    expect(await actions.items.select('*', 'Review/Title', 'Author/EMail', 'HasUniqueRoleAssignments').expand('Review', 'Author')()).toEqual([]);
  });

  it('find by a unique column what is there, alone, joined and grouped', async () => {
    const { actions } = await filled();
    for (const [id, key] of [[1, 'k1'], [2, 'k2'], [4, 'k4']] as const) await actions.items.getById(id).update({ ClientKey: key });
    const ask = async (filter: string): Promise<string[]> => titlesOf(await actions.items.filter(filter)());
    expect(await ask("ClientKey eq 'K2'")).toEqual(['beta']);
    expect(await ask("ClientKey eq 'k4' or ClientKey eq 'k1' or ClientKey eq 'none'")).toEqual(['Alpha', 'delta']);
    expect(await ask("ClientKey eq 'k4' and Title eq 'beta'")).toEqual([]);
    expect(await ask("ClientKey eq 'k4' or Title eq 'beta'")).toEqual(['beta', 'delta']);
    expect(await ask('ClientKey eq null')).toEqual(["Gamma's"]);
  });
});

describe('pages', () => {
  it('follow one another to the end, in any order', async () => {
    const { actions } = await filled();
    const pages: string[][] = [];
    for await (const page of actions.items.select('Title', 'Score').orderBy('Score', false).top(3)) pages.push(titlesOf(page));
    expect(pages).toEqual([["Gamma's", 'beta', 'Alpha'], ['delta']]);
    expect(titlesOf(await actions.items.top(2).skip(2)())).toEqual(["Gamma's", 'delta']);
  });

  it('follow one another in JSON verbose too', async () => {
    const { site } = await filled();
    const list = pnpAs(site, 'officer').using(InjectHeaders({ Accept: 'application/json;odata=verbose' })).web.getList('/sites/scrutiny/Lists/ScrutinyActions');
    const pages: string[][] = [];
    for await (const page of list.items.select('Title').top(3)) pages.push(titlesOf(page));
    expect(pages).toEqual([['Alpha', 'beta', "Gamma's"], ['delta']]);
  });

  it('are counted by the thousand', async () => {
    const { actions } = await filled();
    expect(await refusalOf(actions.items.top(5001)())).toMatchObject({ status: 501 });
    expect(titlesOf(await actions.items.top(5000)())).toHaveLength(4);
  });
});

const caml = (where: string, rest = ''): { ViewXml: string } => ({ ViewXml: `<View><Query><Where>${where}</Where></Query>${rest}</View>` });

describe('CAML', () => {
  it.each<[string, string, string[]]>([
    ['Eq', '<Eq><FieldRef Name="Title"/><Value Type="Text">ALPHA</Value></Eq>', ['Alpha']],
    ['Neq', '<Neq><FieldRef Name="Score"/><Value Type="Number">5</Value></Neq>', ['Alpha', "Gamma's", 'delta']],
    ['Gt', '<Gt><FieldRef Name="Score"/><Value Type="Number">5</Value></Gt>', ["Gamma's"]],
    ['Geq and Leq', '<And><Geq><FieldRef Name="Score"/><Value Type="Number">5</Value></Geq><Leq><FieldRef Name="Score"/><Value Type="Number">5</Value></Leq></And>', ['beta']],
    ['Or', '<Or><IsNull><FieldRef Name="Score"/></IsNull><Lt><FieldRef Name="Score"/><Value Type="Number">2</Value></Lt></Or>', ['Alpha', 'delta']],
    ['IsNotNull', '<IsNotNull><FieldRef Name="SeenAt"/></IsNotNull>', ['Alpha', 'beta', 'delta']],
    ['Contains a note', '<Contains><FieldRef Name="Words"/><Value Type="Note">&amp; &lt;paths</Value></Contains>', ['Alpha']],
    ['BeginsWith', '<BeginsWith><FieldRef Name="Title"/><Value Type="Text">gamma\'</Value></BeginsWith>', ["Gamma's"]],
    ['In', '<In><FieldRef Name="Title"/><Values><Value Type="Text">beta</Value><Value Type="Text">delta</Value></Values></In>', ['beta', 'delta']],
    ['In by id', '<In><FieldRef Name="Owner" LookupId="TRUE"/><Values><Value Type="Lookup">12</Value><Value Type="Lookup">13</Value></Values></In>', ['Alpha', 'beta']],
    ['Includes', '<Includes><FieldRef Name="Helpers" LookupId="TRUE"/><Value Type="Lookup">13</Value></Includes>', ['Alpha', "Gamma's"]],
    ['NotIncludes', '<NotIncludes><FieldRef Name="Related" LookupId="TRUE"/><Value Type="Lookup">2</Value></NotIncludes>', ['beta', "Gamma's"]],
    ['a choice of several', '<Eq><FieldRef Name="Themes"/><Value Type="MultiChoice">B</Value></Eq>', ["Gamma's"]],
    ['UserID', '<Eq><FieldRef Name="Owner"/><Value Type="Integer"><UserID/></Value></Eq>', ["Gamma's"]],
    ['a person by name', '<Eq><FieldRef Name="Owner"/><Value Type="User">Tom Ellis</Value></Eq>', ['beta']],
    ['a lookup by its text', '<Eq><FieldRef Name="Review"/><Value Type="Lookup">Homes</Value></Eq>', ['Alpha']],
    ['Today', '<Eq><FieldRef Name="DueOn"/><Value Type="DateTime"><Today/></Value></Eq>', ['beta']],
    ['tomorrow', '<Geq><FieldRef Name="DueOn"/><Value Type="DateTime"><Today OffsetDays="1"/></Value></Geq>', ["Gamma's"]],
    ['a day', '<Eq><FieldRef Name="SeenAt"/><Value Type="DateTime">2026-06-01</Value></Eq>', ['beta']],
    ['a day, whatever the time says', '<Eq><FieldRef Name="SeenAt"/><Value Type="DateTime">2026-06-01T18:00:00Z</Value></Eq>', ['beta']],
    ['an instant', '<Gt><FieldRef Name="SeenAt"/><Value Type="DateTime" IncludeTimeValue="TRUE">2026-06-01T09:59:59Z</Value></Gt>', ['beta', 'delta']],
    ['yes', '<Eq><FieldRef Name="IsLate"/><Value Type="Boolean">1</Value></Eq>', ['Alpha', "Gamma's"]],
  ])('%s', async (_name, where, titles) => {
    const { actions } = await filled();
    expect(titlesOf(await actions.getItemsByCAMLQuery(caml(where)))).toEqual(titles);
  });

  it('orders, cuts, goes on and expands', async () => {
    const { actions } = await filled();
    const view = { ViewXml: '<View Scope="RecursiveAll"><Query><OrderBy><FieldRef Name="Title" Ascending="FALSE"/></OrderBy></Query><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit Paged="TRUE">2</RowLimit></View>' };
    expect(titlesOf(await actions.getItemsByCAMLQuery(view))).toEqual(["Gamma's", 'delta']);
    const next = { ...view, ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_Title=delta&p_ID=4' } };
    expect(titlesOf(await actions.getItemsByCAMLQuery(next))).toEqual(['beta', 'Alpha']);
    const expanded: unknown = await actions.getItemsByCAMLQuery(caml('<Eq><FieldRef Name="ID"/><Value Type="Counter">1</Value></Eq>'), 'FieldValuesAsText', 'Owner');
    expect(expanded).toMatchObject([{ Owner: { Title: 'Priya Shah' }, FieldValuesAsText: { Review: 'Homes' } }]);
  });

  it.each([
    ['<DateRangesOverlap/>', 501, /DateRangesOverlap/],
    ['<Eq><FieldRef Name="Nope"/><Value Type="Text">x</Value></Eq>', 400, /Nope/],
    ['<Eq><FieldRef Name="Words"/><Value Type="Note">x</Value></Eq>', 400, /Words/],
    ['<Neq><FieldRef Name="Helpers" LookupId="TRUE"/><Value Type="Lookup">1</Value></Neq>', 501, /Helpers/],
    ['<Eq><FieldRef Name="Score"/><Value Type="Number">many</Value></Eq>', 400, /many/],
    ['<And><IsNull><FieldRef Name="Score"/></IsNull></And>', 400, /two parts/],
    ['<Eq><FieldRef Name="Title"></Eq>', 400, /not valid/],
    ['<IsNull><FieldRef Name="Score"/></IsNull><IsNull><FieldRef Name="Title"/></IsNull>', 400, /more than one/],
  ])('refuses %s', async (where, status, message) => {
    const { actions } = await filled();
    expect(await refusalOf(actions.getItemsByCAMLQuery(caml(where)))).toMatchObject({ status, message: expect.stringMatching(message) as string });
  });

  it('shows at most twelve lookups and persons', async () => {
    const { actions, officer } = await filled();
    for (let index = 1; index <= 7; index += 1) await actions.fields.addUser(`Person${index}`, {} as never);
    const eleven = ['Owner', 'Helpers', 'Review', 'Related', ...Array.from({ length: 7 }, (_, index) => `Person${index + 1}`)];
    const refs = (names: readonly string[]): string => `<View><ViewFields>${names.map((name) => `<FieldRef Name="${name}"/>`).join('')}</ViewFields></View>`;
    expect(await actions.renderListDataAsStream({ ViewXml: refs([...eleven, 'Author']) })).toMatchObject({ LastRow: 4 });
    const refused = { status: 500, code: '-2147024749, Microsoft.SharePoint.SPQueryThrottledException' };
    expect(await refusalOf(actions.renderListDataAsStream({ ViewXml: refs([...eleven, 'Author', 'Editor']) }))).toMatchObject(refused);
    expect(await refusalOf(actions.getItemsByCAMLQuery({ ViewXml: '<View/>' }))).toMatchObject(refused);
    expect(await officer.web.lists.getByTitle('ScrutinyReviews').getItemsByCAMLQuery({ ViewXml: '<View/>' })).toHaveLength(2);
  });

  it('is held to the list view threshold', async () => {
    const { actions } = await filled({ listViewThreshold: 3 });
    const over = { status: 500, code: '-2147024860, Microsoft.SharePoint.SPQueryThrottledException' };
    const ask = (where: string): Promise<unknown> => actions.getItemsByCAMLQuery(caml(where));
    expect(await refusalOf(ask('<Gt><FieldRef Name="Score"/><Value Type="Number">5</Value></Gt>'))).toMatchObject(over);
    expect(titlesOf(await ask('<Eq><FieldRef Name="Status"/><Value Type="Choice">Not started</Value></Eq>'))).toHaveLength(2);
    expect(titlesOf(await ask('<And><Eq><FieldRef Name="Status"/><Value Type="Choice">Not started</Value></Eq><Gt><FieldRef Name="Score"/><Value Type="Number">5</Value></Gt></And>'))).toEqual(["Gamma's"]);
    expect(await refusalOf(ask('<IsNotNull><FieldRef Name="Status"/></IsNotNull>'))).toMatchObject(over);
  });
});

describe('RenderListDataAsStream', () => {
  const viewXml = '<View><ViewFields><FieldRef Name="Title"/><FieldRef Name="DueOn"/><FieldRef Name="Owner"/><FieldRef Name="Review"/><FieldRef Name="Score"/><FieldRef Name="IsLate"/></ViewFields><RowLimit Paged="TRUE">3</RowLimit></View>';

  it('gives texts, in the words of the site', async () => {
    const { actions } = await filled();
    const first = await actions.renderListDataAsStream({ ViewXml: viewXml });
    expect(first).toMatchObject({ FirstRow: 1, LastRow: 3, RowLimit: 3, NextHref: expect.stringContaining('?Paged=TRUE&p_ID=3&PageFirstRow=4') as string });
    expect(first.Row[0]).toMatchObject({
      ID: '1', Title: 'Alpha', DueOn: '30/06/2026', 'DueOn.': '2026-06-29T23:00:00Z', Score: '1', IsLate: 'Yes', 'IsLate.value': '1', FSObjType: '0', owshiddenversion: '1',
      Owner: [{ id: '12', title: 'Priya Shah', email: 'priya.shah@council.example' }], Review: [{ lookupId: 1, lookupValue: 'Homes' }], PermMask: '0x7fffffffffffffff',
    });
    const second = await actions.renderListDataAsStream({ ViewXml: viewXml, Paging: (first as unknown as { NextHref: string }).NextHref, DatesInUtc: true } as never);
    expect(second).toMatchObject({ FirstRow: 4, LastRow: 4, Row: [{ Title: 'delta', DueOn: '', Owner: '', Score: '' }] });
    expect(Object.keys(second)).not.toContain('NextHref');
    expect((await actions.renderListDataAsStream({ ViewXml: viewXml, DatesInUtc: true })).Row[0]).toMatchObject({ DueOn: '2026-06-29T23:00:00Z' });
  });

  it('does not know the schema of forms and views, loudly', async () => {
    const { actions } = await filled();
    expect(await refusalOf(actions.renderListDataAsStream({ ViewXml: viewXml, RenderOptions: 4 } as never))).toMatchObject({ status: 501 });
    expect(await refusalOf(actions.renderListDataAsStream({ OverrideViewXml: viewXml } as never))).toMatchObject({ status: 501 });
  });
});

describe('changes', () => {
  const lastToken = (xml: string): string => /LastChangeToken="([^"]+)"/.exec(xml)?.[1] ?? '';
  const rowsOf = (xml: string): string[] => [...xml.matchAll(/ows_Title="([^"]*)"/g)].map((found) => found[1] ?? '');

  it('come as XML since a token, deletions too', async () => {
    const { actions } = await filled();
    const all = await actions.getListItemChangesSinceToken({});
    expect(rowsOf(all)).toEqual(['Alpha', 'beta', "Gamma's", 'delta']);
    expect(rowsOf(await actions.getListItemChangesSinceToken({ ChangeToken: lastToken(all) }))).toEqual([]);
    await actions.items.getById(2).update({ Title: 'b & "b"' });
    await actions.items.getById(4).recycle();
    const since = await actions.getListItemChangesSinceToken({ ChangeToken: lastToken(all) });
    expect(rowsOf(since)).toEqual(['b &amp; &quot;b&quot;']);
    expect(since).toMatch(/<Id ChangeType="Delete" UniqueId="[0-9a-f-]{36}">4<\/Id>/);
    expect(await refusalOf(actions.getListItemChangesSinceToken({ ChangeToken: '1;3;x;1;1' }))).toMatchObject({ status: 400 });
  });

  it('come in pages', async () => {
    const { actions } = await filled();
    const first = await actions.getListItemChangesSinceToken({ RowLimit: '3' });
    expect(rowsOf(first)).toHaveLength(3);
    expect(first).toContain('ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=3"');
    expect(rowsOf(await actions.getListItemChangesSinceToken({ RowLimit: '3', QueryOptions: '<Paging ListItemCollectionPositionNext="Paged=TRUE&amp;p_ID=3" />' }))).toEqual(['delta']);
  });

  it('are told by kind, newest first when asked, and end at a token', async () => {
    const { actions } = await filled();
    const token = async (): Promise<unknown> => ((await actions.select('CurrentChangeToken')()) as unknown as { CurrentChangeToken: unknown }).CurrentChangeToken;
    const start = await token();
    await actions.items.getById(1).update({ Title: 'A2' });
    const end = await token();
    await actions.items.getById(2).delete();
    const ask = (query: object): Promise<unknown> => actions.getChanges({ Item: true, ChangeTokenStart: start, ...query } as never);
    expect(await ask({ Add: true, Update: true, DeleteObject: true, Rename: true, Restore: true, ChangeTokenEnd: undefined })).toMatchObject([{ ChangeType: 2, ItemId: 1, Editor: 'Sam Reed' }, { ChangeType: 3, ItemId: 2 }]);
    expect(await ask({ Update: true, DeleteObject: true, LatestFirst: true, FetchLimit: 1 })).toMatchObject([{ ChangeType: 3 }]);
    expect(await ask({ Update: true, DeleteObject: true, ChangeTokenEnd: end })).toMatchObject([{ ChangeType: 2 }]);
    expect(await ask({ Update: true, Field: false })).toHaveLength(1);
    expect(await refusalOf(ask({ Update: true, Field: true }))).toMatchObject({ status: 501 });
  });

  it('of others\' items are kept from those who may not see them, when asked', async () => {
    const { actions, actionsAs, officer } = await filled();
    await actions.breakRoleInheritance(true);
    await actions.items.getById(1).breakRoleInheritance(false);
    const seen = (sp: SPFI): Promise<unknown> => sp.web.getList('/sites/scrutiny/Lists/ScrutinyActions').getChanges({ Item: true, Add: true, RequireSecurityTrim: true } as never);
    expect(await seen(officer)).toHaveLength(4);
    expect(await actionsAs('reader').getChanges({ Item: true, Add: true, RequireSecurityTrim: true } as never)).toHaveLength(3);
    expect(titlesOf(await actionsAs('reader').items())).toEqual(['beta', "Gamma's", 'delta']);
    expect((await refusalOf(actionsAs('reader').items.getById(1)())).status).toBe(404);
  });
});

describe('other collections', () => {
  it('can be skipped through, items cannot', async () => {
    const { officer, site } = await filled();
    expect(await officer.web.lists.select('Title').orderBy('Title').skip(1)()).toMatchObject([{ Title: 'ScrutinyReviews' }]);
    const { status } = site.handle({ method: 'GET', url: `${site.url}/_api/web/lists/getByTitle('ScrutinyActions')/items?$skip=1`, headers: { Accept: 'application/json' } }, 'officer');
    expect(status).toBe(501);
    expect(await pnpAs(site, 'reader').web.lists.filter("Title eq 'ScrutinyActions'").select('Title')()).toMatchObject([{ Title: 'ScrutinyActions' }]);
  });
});
