import type { SPFI } from '@pnp/sp';
import { refusalOf } from '../site/rest/pnpAs';
import { filled, titlesOf } from './filledScene';

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
