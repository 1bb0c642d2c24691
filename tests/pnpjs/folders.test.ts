import { refusalOf } from '../site/rest/pnpAs';
import { wholeScene, type WholeScene } from './wholePnp';

const root = '/sites/scrutiny/Lists/Notes';

/** Folders `2026` and `2026/Spring` in the list, and a library `Papers`. */
async function withFolders(): Promise<WholeScene> {
  const scene = await wholeScene();
  await scene.notes.items.add({ Title: 'Loose' });
  await scene.notes.rootFolder.folders.addUsingPath('2026');
  await scene.notes.rootFolder.folders.getByUrl('2026').addSubFolderUsingPath('Spring');
  await scene.sp.web.lists.add('Papers', '', 101);
  return scene;
}

const names = async (work: Promise<{ Name: string }[]>): Promise<string[]> => (await work).map(({ Name }) => Name);

describe('folders of a list', () => {
  it('are added below each other and kept as items of their own kind', async () => {
    const { notes, listState } = await withFolders();
    expect(listState('Notes').items.map(({ id, place }) => [id, place])).toEqual([
      [1, undefined], [2, { directory: '', name: '2026', isFolder: true, content: null }], [3, { directory: '2026', name: 'Spring', isFolder: true, content: null }],
    ]);
    expect(await notes.rootFolder()).toMatchObject({ Name: 'Notes', ServerRelativeUrl: root, ItemCount: 2 });
    expect(await names(notes.rootFolder.folders())).toEqual(['2026']);
    expect(await notes.rootFolder.folders.getByUrl('2026').folders.select('ServerRelativeUrl')()).toMatchObject([{ ServerRelativeUrl: `${root}/2026/Spring` }]);
    expect((await refusalOf(notes.rootFolder.folders.addUsingPath('2026'))).status).toBe(400);
    expect((await refusalOf(notes.rootFolder.folders.addUsingPath('a:b'))).status).toBe(400);
    expect(await notes.rootFolder.folders.addUsingPath('2026', true)).toMatchObject({ ServerRelativeUrl: `${root}/2026` });
    await notes.rootFolder.folders.addUsingPath(`${root}/2026/Autumn`);
    expect(await names(notes.rootFolder.folders.getByUrl('2026').folders())).toEqual(['Spring', 'Autumn']);
  });

  it('are found by address, below the site or the server, by id and by their item', async () => {
    const { sp, notes } = await withFolders();
    const { UniqueId } = await sp.web.getFolderByServerRelativePath(`${root}/2026`).select('UniqueId')();
    for (const folder of [sp.web.getFolderByServerRelativePath('Lists/Notes/2026'), sp.web.getFolderById(UniqueId), notes.items.getById(2).folder]) {
      expect(await folder()).toMatchObject({ Name: '2026', UniqueId });
    }
    expect(await refusalOf(sp.web.getFolderByServerRelativePath(`${root}/2027`)())).toMatchObject({ status: 404, code: '-2147024894, System.IO.FileNotFoundException' });
    expect(await sp.web.getFolderByServerRelativePath(`${root}/2026/Spring`).parentFolder()).toMatchObject({ Name: '2026' });
    expect(await sp.web.getFolderByServerRelativePath(`${root}/2026`).parentFolder.parentFolder()).toMatchObject({ Name: 'Lists' });
  });

  it('have an item, the list itself has none', async () => {
    const { sp, notes } = await withFolders();
    const folder = sp.web.getFolderByServerRelativePath(`${root}/2026/Spring`);
    expect(await folder.listItemAllFields()).toMatchObject({ Id: 3, FileSystemObjectType: 1 });
    const item = await folder.getItem('Id', 'Title');
    await item.update({ Title: 'Spring term' });
    expect(await notes.items.getById(3).select('Title', 'FileRef', 'FileDirRef', 'FileLeafRef', 'FSObjType', 'ContentType/Name').expand('ContentType')()).toMatchObject({
      Title: 'Spring term', FileRef: `${root}/2026/Spring`, FileDirRef: `${root}/2026`, FileLeafRef: 'Spring', FSObjType: 1, ContentType: { Name: 'Folder' },
    });
    await expect(notes.rootFolder.getItem()).rejects.toThrow('root folder');
    expect(await refusalOf(folder.getParentInfos())).toMatchObject({ status: 501, message: expect.stringContaining('ListItemAllFields') as string });
  });

  it('get another name, and what is in them moves along', async () => {
    const { sp, listState } = await withFolders();
    await sp.web.getFolderByServerRelativePath(`${root}/2026`).update({ Name: '2027' });
    expect(listState('Notes').items.map(({ place }) => place?.directory)).toEqual([undefined, '', '2027']);
    expect(await sp.web.getFolderByServerRelativePath(`${root}/2027/Spring`)()).toMatchObject({ Name: 'Spring' });
  });

  it('go to the recycle bin with what is in them, and come back with it', async () => {
    const { sp, listState } = await withFolders();
    const before = listState('Notes').items;
    const id = await sp.web.getFolderByServerRelativePath(`${root}/2026`).recycle();
    expect(listState('Notes').items.map((item) => item.id)).toEqual([1]);
    expect(await sp.web.recycleBin()).toMatchObject([{ Id: id, Title: '2026', ItemType: 5, DirName: 'sites/scrutiny/Lists/Notes' }]);
    await sp.web.recycleBin.getById(String(id)).restore();
    expect(listState('Notes').items).toEqual(before);
    await sp.web.getFolderByServerRelativePath(`${root}/2026/Spring`).delete();
    await sp.web.getFolderByServerRelativePath(`${root}/2026`).deleteWithParams({ BypassSharedLock: true });
    expect(listState('Notes').items.map((item) => item.id)).toEqual([1]);
    expect((await refusalOf(sp.web.getFolderByServerRelativePath(root).delete())).status).toBe(400);
  });

  it('need the rights that items need; moving them is not known', async () => {
    const { sp, as } = await withFolders();
    const folder = as('reader').web.getFolderByServerRelativePath(root);
    for (const work of [() => folder.folders.addUsingPath('x'), () => folder.folders.getByUrl('2026').delete(), () => folder.folders.getByUrl('2026').update({ Name: 'x' })]) expect((await refusalOf(work())).status).toBe(403);
    expect(await refusalOf(sp.web.getFolderByServerRelativePath(`${root}/2026`).moveByPath(`${root}/Moved`))).toMatchObject({ status: 501, message: expect.stringContaining('MoveFolderByPath') as string });
    expect((await refusalOf(sp.web.folders.addUsingPath('Plain'))).status).toBe(501);
  });
});

describe('folders of the site', () => {
  it('are the libraries and the folder of the lists', async () => {
    const { sp } = await withFolders();
    expect(await sp.web.rootFolder()).toMatchObject({ ServerRelativeUrl: '/sites/scrutiny' });
    expect(await names(sp.web.folders())).toEqual(['Lists', 'Papers']);
    expect(await sp.web.rootFolder.folders.getByUrl('Papers')()).toMatchObject({ ServerRelativeUrl: '/sites/scrutiny/Papers', WelcomePage: '/sites/scrutiny/Papers/Forms/AllItems.aspx' });
    expect(await sp.web.folders.select('ServerRelativeUrl').filter('ItemCount gt 0')()).toMatchObject([]);
  });
});

describe('files of a library', () => {
  it('are put there, read, replaced, recycled and deleted', async () => {
    const { sp, listState } = await withFolders();
    const { files } = sp.web.getFolderByServerRelativePath('Papers');
    expect(await files.addUsingPath("It's a note.txt", 'one', { Overwrite: false })).toMatchObject({ Name: "It's a note.txt", Length: '3', UIVersionLabel: '1.0' });
    const path = "/sites/scrutiny/Papers/It's a note.txt";
    const file = sp.web.getFileByServerRelativePath(path);
    expect(await file.getText()).toBe('one');
    expect((await refusalOf(files.addUsingPath("It's a note.txt", 'x'))).status).toBe(400);
    await sp.web.getFileByServerRelativePath(path).setContent('two words');
    expect(await sp.web.getFolderByServerRelativePath('Papers').files()).toMatchObject([{ Name: "It's a note.txt", Length: '9', UIVersionLabel: '2.0', ServerRelativeUrl: path }]);
    expect(Buffer.from(await sp.web.getFileByServerRelativePath(path).getBuffer()).toString()).toBe('two words');
    expect(await (await sp.web.getFileByServerRelativePath(path).getItem('Id', 'FileLeafRef')).select('Title', 'FileRef')()).toMatchObject({ FileRef: path });
    expect(await sp.web.getFileByServerRelativePath(path).exists()).toBe(true);
    const id = await sp.web.getFileByServerRelativePath(path).recycle();
    expect(await sp.web.recycleBin()).toMatchObject([{ Id: id, ItemType: 1, LeafName: "It's a note.txt", Size: '9' }]);
    expect(await sp.web.getFileByServerRelativePath(path).exists()).toBe(false);
    await sp.web.recycleBin.restoreAll();
    await sp.web.getFileByServerRelativePath(path).delete();
    expect(listState('Papers').items).toEqual([]);
  });

  it('stand in folders, and only in libraries', async () => {
    const { sp } = await withFolders();
    await sp.web.getFolderByServerRelativePath('Papers').addSubFolderUsingPath('Old');
    const { files } = sp.web.getFolderByServerRelativePath('Papers/Old');
    await files.addUsingPath('a.bin', new Blob([new Uint8Array([0, 255, 10])]), { Overwrite: true });
    expect(new Uint8Array(await sp.web.getFileByServerRelativePath('/sites/scrutiny/Papers/Old/a.bin').getBuffer())).toEqual(new Uint8Array([0, 255, 10]));
    expect(await sp.web.lists.getByTitle('Papers').items.select('FileRef', 'FSObjType')()).toMatchObject([{ FileRef: '/sites/scrutiny/Papers/Old', FSObjType: 1 }, { FileRef: '/sites/scrutiny/Papers/Old/a.bin', FSObjType: 0 }]);
    expect((await refusalOf(sp.web.getFolderByServerRelativePath(root).files.addUsingPath('a.txt', 'x'))).status).toBe(501);
    expect((await refusalOf(sp.web.lists.getByTitle('Papers').items.add({ Title: 'x' }))).status).toBe(400);
    expect((await refusalOf(sp.web.getFileByServerRelativePath('/sites/scrutiny/Papers/Old/a.bin').checkout())).status).toBe(501);
  });
});
