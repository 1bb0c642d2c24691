import { refusalOf } from '../site/rest/pnpAs';
import { wholeScene } from './wholePnp';

const id = '0x01008D19F38845B0884EBEBE239FDF359184';

describe("content types, as PnPjs' documents use them", () => {
  it('of the site are read with their columns and parents', async () => {
    const { sp } = await wholeScene();
    expect(await sp.web.contentTypes.select('StringId', 'Name')()).toMatchObject([{ StringId: '0x', Name: 'System' }, { StringId: '0x01', Name: 'Item' }, { StringId: '0x0101', Name: 'Document' }, { StringId: '0x0120', Name: 'Folder' }]);
    const document = sp.web.contentTypes.getById('0x0101');
    expect(await document()).toMatchObject({ Name: 'Document', Group: 'Document Content Types', Id: { StringValue: '0x0101' }, Sealed: false });
    expect(await document.fieldLinks()).toMatchObject([{ Name: 'ContentType' }, { Name: 'FileLeafRef' }, { Name: 'Title' }]);
    expect(await document.fields()).toMatchObject([{ InternalName: 'ContentType' }, { InternalName: 'FileLeafRef' }, { InternalName: 'Title' }]);
    expect(await document.parent()).toMatchObject({ Name: 'Item' });
    expect(await document.workflowAssociations()).toEqual([]);
    expect((await refusalOf(sp.web.contentTypes.getById('0x0199')())).status).toBe(404);
  });

  it('are added below their parent, changed and deleted', async () => {
    const { sp, state } = await wholeScene();
    await sp.web.contentTypes.add(id, 'My Content Type', 'This is my content type.', '_PnP Content Types', { ReadOnly: true });
    expect(state().contentTypes.at(-1)).toMatchObject({ id, name: 'My Content Type', description: 'This is my content type.', group: '_PnP Content Types', isReadOnly: true });
    expect(await sp.web.contentTypes.getById(id).parent()).toMatchObject({ Name: 'Item' });
    expect((await refusalOf(sp.web.contentTypes.getById(id).update({ Name: 'x' }))).status).toBe(400);
    await sp.web.contentTypes.getById(id).update({ ReadOnly: false, Description: 'Later' });
    expect(state().contentTypes.at(-1)).toMatchObject({ isReadOnly: false, description: 'Later' });
    expect((await refusalOf(sp.web.contentTypes.add(id, 'Again'))).status).toBe(400);
    await sp.web.contentTypes.getById(id).delete();
    expect(state().contentTypes).toHaveLength(4);
    expect((await refusalOf(sp.web.contentTypes.getById('0x01').delete())).status).toBe(400);
  });

  it('go into a list as its own, and items are of them', async () => {
    const { sp, notes, listState } = await wholeScene();
    await notes.update({ ContentTypesEnabled: true });
    await sp.web.contentTypes.add(id, 'Minute');
    await notes.contentTypes.addAvailableContentType(id);
    const types = listState('Notes').contentTypes;
    expect(types.map(({ name }) => name)).toEqual(['Item', 'Folder', 'Minute']);
    expect(types[2]?.id).toMatch(new RegExp(`^${id}00[0-9A-F]{32}$`));
    expect(await notes.contentTypes.select('Name')()).toMatchObject([{ Name: 'Item' }, { Name: 'Folder' }, { Name: 'Minute' }]);
    expect(await notes.items.add({ Title: 'A' })).toMatchObject({ ContentTypeId: types[0]?.id });
    expect(await notes.items.add({ Title: 'B', ContentTypeId: types[2]?.id })).toMatchObject({ ContentTypeId: types[2]?.id });
    expect(await notes.items.getById(2).contentType.select('Name')()).toMatchObject({ Name: 'Minute' });
    expect((await refusalOf(notes.items.add({ Title: 'C', ContentTypeId: '0x0102' }))).status).toBe(400);
    expect((await refusalOf(notes.contentTypes.getById(types[2]?.id ?? '').delete())).status).toBe(400);
    expect((await refusalOf(notes.contentTypes.addAvailableContentType('0x010102'))).status).toBe(501);
  });

  it('are changed by owners of the site alone', async () => {
    const { as } = await wholeScene();
    expect((await refusalOf(as('owner').web.contentTypes.add(id, 'x'))).status).toBe(403);
    expect((await refusalOf(as('reader').web.lists.getByTitle('Notes').contentTypes.addAvailableContentType('0x0101'))).status).toBe(403);
  });
});
