import { refusalOf } from '../site/rest/pnpAs';
import { wholeScene, type WholeScene } from './wholePnp';

interface Entry {
  readonly Id: string;
  readonly Title: string;
  readonly ItemType: number;
}

const titles = async (work: Promise<Entry[]>): Promise<string[]> => (await work).map(({ Title }) => Title);

async function sceneWithRows(): Promise<WholeScene> {
  const scene = await wholeScene();
  await scene.notes.fields.createFieldAsXml({ SchemaXml: '<Field Name="Key" DisplayName="Key" Type="Text" Indexed="TRUE" EnforceUniqueValues="TRUE"/>', Options: 8 });
  for (const name of ['A', 'B', 'C']) await scene.notes.items.add({ Title: name, Key: name });
  return scene;
}

describe('the recycle bin', () => {
  it('says what went, from where, when and by whom', async () => {
    const { sp, notes, clock } = await sceneWithRows();
    clock.advance(60);
    const id = await notes.items.getById(2).recycle();
    expect(await sp.web.recycleBin()).toEqual([expect.objectContaining({
      Id: id, Title: 'B', LeafName: '2_.000', DirName: 'sites/scrutiny/Lists/Notes', ItemType: 3, ItemState: 1, DeletedByName: 'Sam Reed', DeletedByEmail: 'sam.reed@council.example', DeletedDate: '2026-07-01T12:01:00Z', Size: '0',
    })]);
    expect(await sp.web.recycleBin.getById(id).select('Title', 'Author/Title').expand('Author')()).toMatchObject({ Title: 'B', Author: { Title: 'Sam Reed' } });
    expect((await refusalOf(sp.web.recycleBin.getById('00000000-0000-4000-8000-000000000000')())).status).toBe(400);
  });

  it('gives items back under their ids, with a change in the log', async () => {
    const { sp, notes, listState } = await sceneWithRows();
    const id = await notes.items.getById(2).recycle();
    await sp.web.recycleBin.getById(id).restore();
    expect(listState('Notes').items.map((item) => [item.id, item.values['Title']])).toEqual([[1, 'A'], [2, 'B'], [3, 'C']]);
    expect(listState('Notes').changes.slice(-2).map(({ type, itemId }) => [type, itemId])).toEqual([[3, 2], [7, 2]]);
    expect(await sp.web.recycleBin()).toEqual([]);
    expect(await notes.items.add({ Title: 'D' })).toMatchObject({ Id: 4 });
  });

  it('keeps an item whose unique value has been given away meanwhile', async () => {
    const { sp, notes } = await sceneWithRows();
    const id = await notes.items.getById(2).recycle();
    await notes.items.add({ Title: 'New', Key: 'b' });
    expect(await refusalOf(sp.web.recycleBin.getById(id).restore())).toMatchObject({ status: 500, code: expect.stringContaining('-2130575169') as string });
    expect(await titles(sp.web.recycleBin())).toEqual(['B']);
  });

  it('gives a list back with all that was in it', async () => {
    const { sp, notes, listState } = await sceneWithRows();
    const before = listState('Notes');
    const id = await notes.recycle();
    await sp.web.recycleBin.getById(id).restore();
    expect(listState('Notes')).toEqual(before);
    const again = await notes.recycle();
    await sp.web.lists.add('Notes');
    expect((await refusalOf(sp.web.recycleBin.getById(again).restore())).status).toBe(500);
  });

  it('forgets for good', async () => {
    const { sp, notes, listState, state } = await sceneWithRows();
    const id = await notes.items.getById(1).recycle();
    await sp.web.recycleBin.getById(id).delete();
    expect([state().bin, listState('Notes').recycled]).toEqual([[], []]);
    await notes.items.getById(2).recycle();
    await notes.items.getById(3).recycle();
    await sp.web.recycleBin.deleteAll();
    expect([state().bin, listState('Notes').recycled]).toEqual([[], []]);
  });

  it('has a second stage', async () => {
    const { sp, notes, state } = await sceneWithRows();
    const first = await notes.items.getById(1).recycle();
    await notes.items.getById(2).recycle();
    await sp.web.recycleBin.getById(first).moveToSecondStage();
    expect([await titles(sp.web.recycleBin()), await titles(sp.site.recycleBin())]).toEqual([['B'], ['A', 'B']]);
    await sp.web.recycleBin.moveAllToSecondStage();
    expect(state().bin.map(({ stage }) => stage)).toEqual([2, 2]);
    await sp.site.recycleBin.deleteAllSecondStageItems();
    expect(state().bin).toEqual([]);
  });

  it('gives everything back at once', async () => {
    const { sp, notes, listState } = await sceneWithRows();
    for (const id of [1, 2, 3]) await notes.items.getById(id).delete();
    await sp.web.recycleBin.restoreAll();
    expect(listState('Notes').items.map(({ id }) => id)).toEqual([1, 2, 3]);
  });

  it('shows everybody their own deletions, owners of the site all', async () => {
    const { sp, notes, as } = await sceneWithRows();
    const mine = await notes.items.getById(1).recycle();
    await as('owner').web.lists.getByTitle('Notes').items.getById(2).recycle();
    expect(await titles(as('owner').web.recycleBin())).toEqual(['B']);
    expect((await refusalOf(as('owner').web.recycleBin.getById(mine).restore())).status).toBe(400);
    expect((await refusalOf(as('owner').site.recycleBin())).status).toBe(403);
    expect(await titles(sp.web.recycleBin())).toEqual(['A', 'B']);
  });
});
