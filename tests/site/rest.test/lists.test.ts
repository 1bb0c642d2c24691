import { pnpAs, refusalOf } from '../rest/pnpAs';
import { SharePointSite } from '../rest/sharePointSite';
import { addColumn, makeScene } from './scene';

const guid = '{7d6a0001-0000-4000-8000-000000000001}';

describe('lists', () => {
  it('get their address from their first title and keep it', async () => {
    const sp = pnpAs(new SharePointSite(), 'officer');
    const made = await sp.web.lists.add("Members' Actions & more", 'About', 100, false, { Hidden: true, NoCrawl: true, EnableAttachments: false, OnQuickLaunch: false });
    expect(made).toMatchObject({ Hidden: true, NoCrawl: true, EnableAttachments: false, EnableVersioning: true, MajorVersionLimit: 50, Description: 'About', ItemCount: 0 });
    const list = sp.web.getList('/sites/scrutiny/Lists/MembersActionsmore');
    await list.update({ Title: "It's renamed", EnableVersioning: true, MajorVersionLimit: 100, WriteSecurity: 2 });
    const byTitle = sp.web.lists.getByTitle("It's renamed");
    expect(await byTitle.select('Title', 'MajorVersionLimit', 'WriteSecurity', 'RootFolder/ServerRelativeUrl', 'DefaultViewUrl').expand('RootFolder')()).toMatchObject({
      Title: "It's renamed", MajorVersionLimit: 100, WriteSecurity: 2, RootFolder: { ServerRelativeUrl: '/sites/scrutiny/Lists/MembersActionsmore' }, DefaultViewUrl: '/sites/scrutiny/Lists/MembersActionsmore/AllItems.aspx',
    });
    expect(await sp.web.lists.getById(made.Id).select('Id')()).toMatchObject({ Id: made.Id });
    expect(await sp.web.lists.filter('Hidden eq true').select('Title')()).toMatchObject([{ Title: "It's renamed" }]);
    expect(await sp.web.getList('!@a1::/sites/scrutiny/Lists/MembersActionsmore').select('Title')()).toMatchObject({ Title: "It's renamed" });
    await list.delete();
    expect(await refusalOf(list())).toMatchObject({ status: 404, code: '-2147024894, System.IO.FileNotFoundException' });
  });

  it('refuse a title that is taken, and give a second address', async () => {
    const { officer, actions } = await makeScene();
    expect(await refusalOf(officer.web.lists.add('scrutinyactions'))).toMatchObject({ status: 500, code: '-2130575342, Microsoft.SharePoint.SPException' });
    expect((await refusalOf(actions.update({ Title: 'ScrutinyReviews' }))).status).toBe(500);
    await actions.update({ Title: 'Renamed' });
    const second = await officer.web.lists.add('Scrutiny Actions');
    expect(await officer.web.lists.getById(second.Id).select('RootFolder/ServerRelativeUrl').expand('RootFolder')()).toMatchObject({ RootFolder: { ServerRelativeUrl: '/sites/scrutiny/Lists/ScrutinyActions1' } });
  });

  it('that are not there are refused, each way in its own words', async () => {
    const { officer } = await makeScene();
    expect(await refusalOf(officer.web.lists.getByTitle('Nope')())).toEqual({
      status: 404, code: '-1, System.ArgumentException', message: "List 'Nope' does not exist at site with URL 'https://council.example/sites/scrutiny'." });
    expect(await refusalOf(officer.web.lists.getById('00000000-0000-4000-8000-000000000000')())).toMatchObject({ status: 404, code: '-2130575322, Microsoft.SharePoint.SPException' });
    expect(await refusalOf(officer.web.getList('/sites/scrutiny/Lists/Nope')())).toMatchObject({ status: 404, code: '-2147024894, System.IO.FileNotFoundException' });
  });

  it('move their ETag on and mind it', async () => {
    const { actions } = await makeScene();
    const read = async (): Promise<string> => ((await actions()) as unknown as { 'odata.etag': string })['odata.etag'];
    const before = await read();
    await actions.update({ Description: 'x' }, before);
    expect(await read()).not.toBe(before);
    expect((await refusalOf(actions.update({ Description: 'y' }, before))).status).toBe(412);
    expect((await refusalOf(actions.update({ Nonsense: 1 } as never))).status).toBe(501);
  });
});

describe('columns', () => {
  it('come from their schema with everything in it', async () => {
    const { actions } = await makeScene();
    const fields = await actions.fields.select('InternalName', 'Title', 'TypeAsString', 'Indexed', 'EnforceUniqueValues', 'Choices', 'DefaultValue', 'DisplayFormat', 'AllowMultipleValues', 'LookupField', 'RelationshipDeleteBehavior', 'SelectionMode').filter("Group eq 'Custom Columns'")();
    const byName = Object.fromEntries(fields.map((field) => [field.InternalName, field]));
    expect(byName).toMatchObject({
      ClientKey: { Title: 'Client key', TypeAsString: 'Text', Indexed: true, EnforceUniqueValues: true },
      DueOn: { TypeAsString: 'DateTime', DisplayFormat: 0 },
      SeenAt: { DisplayFormat: 1 },
      Status: { Choices: ['Not started', 'Done & dusted'], DefaultValue: 'Not started' },
      Review: { TypeAsString: 'Lookup', AllowMultipleValues: false, LookupField: 'Title', RelationshipDeleteBehavior: 2 },
      Related: { TypeAsString: 'LookupMulti', AllowMultipleValues: true },
      Helpers: { TypeAsString: 'UserMulti', AllowMultipleValues: true },
      Owner: { SelectionMode: 0 },
    });
    expect(Object.keys(byName['SeenAt'] ?? {})).not.toContain('Choices');
  });

  it('keep the id and the internal name that they are given, if asked to', async () => {
    const { actions } = await makeScene();
    expect(await addColumn(actions, `<Field ID="${guid}" Name="Plain" StaticName="Plain" DisplayName="Plain &amp; simple" Type="Text"/>`)).toMatchObject({ Id: guid.slice(1, -1), InternalName: 'Plain', Title: 'Plain & simple' });
    expect(await actions.fields.createFieldAsXml('<Field Name="Ignored" DisplayName="Two words" Type="Text"/>')).toMatchObject({ InternalName: 'Two_x0020_words' });
    expect(await actions.fields.getById(guid.slice(1, -1))()).toMatchObject({ InternalName: 'Plain' });
    expect(await actions.fields.getByInternalNameOrTitle('Plain & simple')()).toMatchObject({ InternalName: 'Plain' });
    expect(await refusalOf(actions.fields.getByInternalNameOrTitle('plain')())).toMatchObject({ status: 400, code: '-2147024809, System.ArgumentException' });
  });

  it.each([
    [`<Field ID="${guid}" Name="Other" DisplayName="Other" Type="Text"/>`, 500, /duplicate field name "First"/],
    ['<Field Name="first" DisplayName="Other" Type="Text"/>', 500, /duplicate field name "First"/],
    ['<Field Name="A" DisplayName="A" Type="Text" EnforceUniqueValues="TRUE"/>', 400, /not indexed/],
    ['<Field Name="A" DisplayName="A" Type="Note" Indexed="TRUE"/>', 400, /cannot be indexed/],
    ['<Field Name="A" DisplayName="A" Type="Lookup" List="{00000000-0000-4000-8000-000000000000}"/>', 400, /no list/],
    ['<Field Name="A" DisplayName="A" Type="Calculated"/>', 501, /Type 'Calculated'/],
    ['<Field Name="A" DisplayName="A" Type="Text" Nonsense="1"/>', 501, /'Nonsense'/],
    ['<Field Name="A" DisplayName="A" Type="LookupMulti" List="Self"/>', 501, /have to agree/],
    ['<Field Name="AnInternalNameThatIsLongerThan32Characters" DisplayName="A" Type="Text"/>', 501, /32 characters/],
    ['<Field Name="A" DisplayName="A & B" Type="Text"', 400, /not valid XML/],
    ['<Field Name="A" DisplayName="A" Type="Text"><Formula>1</Formula></Field>', 501, /<Formula>/],
  ])('are refused: %s', async (xml, status, message) => {
    const { actions } = await makeScene();
    await addColumn(actions, `<Field ID="${guid}" Name="First" DisplayName="First" Type="Text"/>`);
    expect(await refusalOf(addColumn(actions, xml))).toMatchObject({ status, message: expect.stringMatching(message) });
  });

  it('change, but not against the rows', async () => {
    const { actions } = await makeScene();
    await addColumn(actions, '<Field Name="Code" DisplayName="Code" Type="Text"/>');
    await actions.items.add({ Code: 'a' });
    await actions.items.add({ Code: 'A' });
    const field = actions.fields.getByInternalNameOrTitle('Code');
    expect((await refusalOf(field.update({ EnforceUniqueValues: true }))).status).toBe(400);
    await field.update({ Indexed: true, Title: 'The code', Required: true, Hidden: true, Description: 'd' });
    expect(await refusalOf(field.update({ EnforceUniqueValues: true }))).toMatchObject({ status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException' });
    await actions.items.getById(2).update({ Code: 'b' });
    await field.update({ EnforceUniqueValues: true });
    expect(await field()).toMatchObject({ Title: 'The code', InternalName: 'Code', Indexed: true, EnforceUniqueValues: true, Required: true, Hidden: true, Description: 'd' });
    expect((await refusalOf(actions.items.add({ Code: 'B' }))).status).toBe(500);
    await field.update({ EnforceUniqueValues: false });
    await actions.items.add({ Code: 'c' });
    await field.update({ EnforceUniqueValues: true });
    expect((await refusalOf(actions.items.add({ Code: 'C' }))).status).toBe(500);
    await field.delete();
    expect((await refusalOf(actions.items.add({ Code: 'c' }))).status).toBe(400);
    expect((await refusalOf(actions.fields.getByInternalNameOrTitle('ID').delete())).status).toBe(400);
  });

  it('are indexed at most twenty times', async () => {
    const { officer } = await makeScene();
    const { Id } = await officer.web.lists.add('Many');
    const list = officer.web.lists.getById(Id);
    for (let number = 0; number < 20; number += 1) await addColumn(list, `<Field Name="F${number}" DisplayName="F${number}" Type="Number" Indexed="TRUE"/>`);
    expect(await refusalOf(addColumn(list, '<Field Name="F20" DisplayName="F20" Type="Number" Indexed="TRUE"/>'))).toMatchObject({ status: 400, message: expect.stringContaining('20 indexed') });
  });
});

describe('views', () => {
  it('are added, changed and filled', async () => {
    const { actions } = await makeScene();
    await actions.views.add('Mine', false, { ViewQuery: '<Where><Eq><FieldRef Name="Owner"/><Value Type="Integer"><UserID/></Value></Eq></Where>', RowLimit: 100 });
    const mine = actions.views.getByTitle('Mine');
    await mine.fields.removeAll();
    for (const name of ['LinkTitle', 'Due on', 'Status']) await mine.fields.add(name);
    await mine.update({ DefaultView: true } as never);
    expect(await actions.defaultView.select('Title', 'RowLimit', 'ServerRelativeUrl', 'ViewFields').expand('ViewFields')()).toMatchObject({
      Title: 'Mine', RowLimit: 100, ServerRelativeUrl: '/sites/scrutiny/Lists/ScrutinyActions/Mine.aspx', ViewFields: { Items: ['LinkTitle', 'DueOn', 'Status'] },
    });
    expect(await mine.fields()).toMatchObject({ SchemaXml: '<FieldRef Name="LinkTitle" /><FieldRef Name="DueOn" /><FieldRef Name="Status" />' });
    expect(await actions.views.select('Title', 'DefaultView')()).toMatchObject([{ Title: 'All Items', DefaultView: false }, { Title: 'Mine', DefaultView: true }]);
    expect((await refusalOf(mine.fields.add('Nope'))).status).toBe(400);
    expect((await refusalOf(actions.views.getByTitle('Nope')())).status).toBe(400);
    expect((await refusalOf(mine.delete())).status).toBe(400);
    await actions.views.getByTitle('All Items').delete();
    expect(await actions.views()).toHaveLength(1);
  });
});
