import { refusalOf } from '../site/rest/pnpAs';
import { filled, titlesOf } from './filledScene';

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
