import { refusalOf } from '../site/rest/pnpAs';
import { wholeScene } from './wholePnp';

describe("views, as PnPjs' documents use them", () => {
  it('are found by id, title and as the default one', async () => {
    const { notes } = await wholeScene();
    const { Id } = await notes.defaultView.select('Id')<{ Id: string }>();
    for (const view of [notes.views.getById(Id), notes.views.getById(`{${Id}}`), notes.getView(Id), notes.views.getByTitle('All Items')]) {
      expect(await view()).toMatchObject({ Id, Title: 'All Items', DefaultView: true, RowLimit: 30, ServerRelativeUrl: '/sites/scrutiny/Lists/Notes/AllItems.aspx' });
    }
    expect(await notes.views.top(1).select('Title')()).toMatchObject([{ Title: 'All Items' }]);
  });

  it('are added with what is asked for', async () => {
    const { notes, listState } = await wholeScene();
    const made = await notes.views.add('My New View 2', false, { RowLimit: 10, ViewQuery: "<OrderBy><FieldRef Name='Modified' Ascending='False' /></OrderBy>", DefaultView: true, Scope: 2 });
    expect(made).toMatchObject({ Title: 'My New View 2', RowLimit: 10, Scope: 2 });
    expect(listState('Notes').views).toMatchObject([{ isDefault: false }, { title: 'My New View 2', rowLimit: 10, isDefault: true, scope: 2, query: expect.stringContaining('Modified') as string }]);
    expect((await refusalOf(notes.views.add('Mine', true))).status).toBe(501);
  });

  it('change and go, the default one stays', async () => {
    const { notes, listState } = await wholeScene();
    const { Id } = await notes.views.add('Second');
    await notes.views.getById(Id).update({ RowLimit: 20, CustomFormatter: '{"hideSelection":true}', Aggregations: '<FieldRef Name="Title" Type="COUNT"/>' } as never);
    expect(listState('Notes').views[1]).toMatchObject({ rowLimit: 20, customFormatter: '{"hideSelection":true}', aggregations: '<FieldRef Name="Title" Type="COUNT"/>' });
    expect((await refusalOf(notes.views.getById(Id).update({ RowLimit: 0 }))).status).toBe(400);
    await notes.views.getById(Id).delete();
    expect(listState('Notes').views).toHaveLength(1);
    expect((await refusalOf(notes.defaultView.delete())).status).toBe(400);
  });

  it('have columns that are added, moved and removed', async () => {
    const { notes, listState } = await wholeScene();
    const { fields } = notes.defaultView;
    const names = (): string[] | undefined => listState('Notes').views[0]?.fields;
    await fields.add('Created');
    await fields.add('Modified');
    await notes.defaultView.fields.move('Modified', 0);
    expect(names()).toEqual(['Modified', 'LinkTitle', 'Created']);
    expect(await notes.defaultView.fields.getSchemaXml()).toBe('<FieldRef Name="Modified" /><FieldRef Name="LinkTitle" /><FieldRef Name="Created" />');
    expect(await notes.defaultView.fields()).toMatchObject({ Items: ['Modified', 'LinkTitle', 'Created'] });
    await notes.defaultView.fields.remove('Created');
    expect(names()).toEqual(['Modified', 'LinkTitle']);
    expect((await refusalOf(notes.defaultView.fields.move('Created', 0))).status).toBe(400);
    expect((await refusalOf(notes.defaultView.fields.add('Nonsense'))).status).toBe(400);
    await notes.defaultView.fields.removeAll();
    expect(names()).toEqual([]);
  });

  it('are written whole as XML, and read back as such', async () => {
    const { notes, listState } = await wholeScene();
    const xml = "<View Scope='RecursiveAll'><Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>A &amp; B</Value></Eq></Where></Query><ViewFields><FieldRef Name='Title'/><FieldRef Name='Created'/></ViewFields><RowLimit Paged='TRUE'>7</RowLimit></View>";
    await notes.defaultView.setViewXml(xml);
    expect(listState('Notes').views[0]).toMatchObject({ title: 'All Items', isDefault: true, scope: 2, rowLimit: 7, isPaged: true, fields: ['Title', 'Created'], query: expect.stringContaining('A &amp; B') as string });
    const { ListViewXml } = await notes.defaultView.select('ListViewXml')<{ ListViewXml: string }>();
    const before = listState('Notes').views[0];
    await notes.defaultView.setViewXml(ListViewXml);
    expect(listState('Notes').views[0]).toEqual(before);
  });

  it('refuse XML that is not understood, and change nothing then', async () => {
    const { notes, listState } = await wholeScene();
    const before = listState('Notes').views;
    for (const [xml, status] of [['<View><Joins/></View>', 501], ['<View', 400], ["<View><ViewFields><FieldRef Name='No'/></ViewFields></View>", 400]] as const) {
      expect((await refusalOf(notes.defaultView.setViewXml(xml))).status).toBe(status);
    }
    expect(listState('Notes').views).toEqual(before);
    expect(await refusalOf(notes.defaultView.renderAsHtml())).toMatchObject({ status: 501, message: expect.stringContaining('renderashtml') as string });
  });

  it('are changed by those alone who manage the list', async () => {
    const { as } = await wholeScene();
    const { views, defaultView } = as('reader').web.lists.getByTitle('Notes');
    const works = [() => views.add('x'), () => defaultView.fields.removeAll(), () => defaultView.setViewXml('<View/>'), () => defaultView.update({ RowLimit: 3 })];
    for (const work of works) expect((await refusalOf(work())).status).toBe(403);
  });
});
