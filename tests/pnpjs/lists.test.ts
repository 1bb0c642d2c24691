import { refusalOf } from '../site/rest/pnpAs';
import { wholeScene } from './wholePnp';

describe("lists, as PnPjs' documents use them", () => {
  it('are found by id (with braces too), title and address', async () => {
    const { sp, notes } = await wholeScene();
    const { Id } = await notes.select('Id')();
    for (const list of [sp.web.lists.getById(Id), sp.web.lists.getById(`{${Id.toUpperCase()}}`), sp.web.getList('/sites/scrutiny/Lists/Notes')]) {
      expect(await list.select('Title')()).toMatchObject({ Title: 'Notes' });
    }
    expect(await sp.web.lists.select('Title').orderBy('Title')()).toMatchObject([{ Title: 'Notes' }]);
  });

  it('are added with settings, and as a library below the site itself', async () => {
    const { sp, listState } = await wholeScene();
    await sp.web.lists.add('My Doc Library', 'This is a description of doc lib.', 101, true, { OnQuickLaunch: true });
    expect(listState('My Doc Library')).toMatchObject({ template: 101, onQuickLaunch: true, contentTypesEnabled: true, enableAttachments: false, name: 'My Doc Library' });
    const library = sp.web.getList('/sites/scrutiny/My Doc Library');
    expect(await library.select('BaseTemplate', 'BaseType', 'ListItemEntityTypeFullName', 'EntityTypeName')()).toMatchObject({
      BaseTemplate: 101, BaseType: 1, ListItemEntityTypeFullName: 'SP.Data.My_x0020_Doc_x0020_LibraryItem', EntityTypeName: 'My_x0020_Doc_x0020_Library',
    });
    expect((await refusalOf(sp.web.lists.add('Tasks', '', 107))).status).toBe(501);
  });

  it('are ensured: made once, changed the next time', async () => {
    const { sp, listState } = await wholeScene();
    expect((await sp.web.lists.ensure('My List')).created).toBe(true);
    const again = await sp.web.lists.ensure('My List', 'Updated description', 100, true, { OnQuickLaunch: true });
    expect(again.created).toBe(false);
    expect(listState('My List')).toMatchObject({ description: 'Updated description', contentTypesEnabled: true, onQuickLaunch: true });
    expect((await refusalOf(sp.web.lists.ensure('x'.repeat(512)))).status).toBe(400);
    await expect(sp.web.lists.ensure('My List', '', 100, false, { RandomProperty: 1 } as never)).rejects.toThrow();
  });

  it('keep settings that change nothing else, and refuse those that would', async () => {
    const { notes, listState } = await wholeScene();
    await notes.update({ DisableGridEditing: true, ListExperienceOptions: 1, ReadSecurity: 2, WriteSecurity: 4, NoCrawl: true, Hidden: true, EnableAttachments: false } as never);
    expect(listState('Notes')).toMatchObject({ readSecurity: 2, writeSecurity: 4, noCrawl: true, isHidden: true, enableAttachments: false, settings: { DisableGridEditing: true, ListExperienceOptions: 1 } });
    expect(await notes.select('DisableGridEditing', 'ListExperienceOptions', 'ValidationFormula')()).toMatchObject({ DisableGridEditing: true, ListExperienceOptions: 1, ValidationFormula: null });
    for (const setting of [{ EnableModeration: true }, { ForceCheckout: true }, { ValidationFormula: '=1' }]) expect((await refusalOf(notes.update(setting as never))).status).toBe(501);
    expect((await refusalOf(notes.update({ WriteSecurity: 3 } as never))).status).toBe(400);
  });

  it('expand what belongs to them, several at once', async () => {
    const { notes } = await wholeScene();
    const found = await notes.select('Title', 'RootFolder/ServerRelativeUrl', 'DefaultView/Title', 'Fields/InternalName', 'Views/Title', 'ContentTypes/Name')
      .expand('RootFolder', 'DefaultView', 'Fields', 'Views', 'ContentTypes')<{ Fields: unknown[] }>();
    expect(found).toMatchObject({ Title: 'Notes', RootFolder: { ServerRelativeUrl: '/sites/scrutiny/Lists/Notes' }, DefaultView: { Title: 'All Items' }, Views: [{ Title: 'All Items' }], ContentTypes: [{ Name: 'Item' }, { Name: 'Folder' }] });
    expect(found.Fields).toContainEqual(expect.objectContaining({ InternalName: 'Title' }));
  });

  it('tell of their parents', async () => {
    const { notes, state } = await wholeScene();
    const { webId, lists } = state();
    const parents = await notes.getParentInfos();
    expect(parents).toMatchObject({
      List: { Id: lists[0]?.id, RootFolderServerRelativeUrl: '/sites/scrutiny/Lists/Notes', RootFolderServerRelativePath: { DecodedUrl: '/sites/scrutiny/Lists/Notes' } },
      ParentWeb: { Id: webId, Url: 'https://council.example/sites/scrutiny', ServerRelativeUrl: '/sites/scrutiny' },
    });
    expect(parents.List.RootFolderUniqueId).toBe((await notes.rootFolder.select('UniqueId')()).UniqueId);
  });

  it('give an id away for one item', async () => {
    const { notes, listState } = await wholeScene();
    await notes.items.add({ Title: 'A' });
    expect(await notes.reserveListItemId()).toBe(2);
    expect(await notes.items.add({ Title: 'B' })).toMatchObject({ Id: 3 });
    expect(listState('Notes').items.map(({ id }) => id)).toEqual([1, 3]);
  });

  it('move their token and dates on with every change', async () => {
    const { notes, clock } = await wholeScene();
    const read = (): Promise<Record<string, { StringValue: string } & string>> => notes.select('CurrentChangeToken', 'LastItemModifiedDate', 'LastItemDeletedDate', 'ItemCount')();
    const before = await read();
    clock.advance(60);
    await notes.items.add({ Title: 'A' });
    const added = await read();
    expect(added['CurrentChangeToken']?.StringValue).not.toBe(before['CurrentChangeToken']?.StringValue);
    expect(added).toMatchObject({ LastItemModifiedDate: '2026-07-01T12:01:00Z', LastItemDeletedDate: '2026-07-01T12:00:00Z', ItemCount: 1 });
    clock.advance(60);
    await notes.items.getById(1).recycle();
    expect(await read()).toMatchObject({ LastItemDeletedDate: '2026-07-01T12:02:00Z', ItemCount: 0 });
  });

  it('are recycled or deleted, and gone', async () => {
    const { sp, notes, state } = await wholeScene();
    const id = await notes.recycle();
    expect(state().bin.map((entry) => [entry.id, entry.title])).toEqual([[id, 'Notes']]);
    expect((await refusalOf(notes.select('Title')())).status).toBe(404);
    await sp.web.lists.add('Other');
    await sp.web.lists.getByTitle('Other').delete();
    expect(state().lists).toEqual([]);
    expect(state().bin).toHaveLength(2);
  });

  it('have no receivers, hooks or custom actions, and refuse what is not known by name', async () => {
    const { sp, notes } = await wholeScene();
    expect([await notes.eventReceivers(), await notes.subscriptions(), await notes.userCustomActions()]).toEqual([[], [], []]);
    const works = [() => notes.relatedFields(), () => notes.informationRightsManagementSettings(), () => sp.web.lists.ensureSiteAssetsLibrary(), () => sp.web.lists.ensureSitePagesLibrary()];
    for (const work of works) {
      expect(await refusalOf(work())).toMatchObject({ status: 501, message: expect.stringMatching(/getRelatedFields|InformationRights|ensuresite/) as string });
    }
  });
});
