import { SPQueryable, spPost } from '@pnp/sp';
import type { IItem } from '@pnp/sp/items/index.js';
import { refusalOf } from '../site/rest/pnpAs';
import { summerNoon } from '../site/rest.test/scene';
import { actionsUrl, full, withRows } from './itemScene';

describe("an item, as PnPjs' documents use it", () => {
  it('is found, added, changed, recycled and deleted', async () => {
    const { actions } = await withRows();
    const item: IItem = actions.items.getById(1);
    expect(await item.list.select('Title')()).toMatchObject({ Title: 'ScrutinyActions' });
    expect(await actions.items.add({ Title: 'B', OwnerId: 13, HelpersId: [12, 13], ReviewId: 2, RelatedId: [2, 1] })).toMatchObject({ Id: 2, HelpersId: [12, 13], RelatedId: [2, 1] });
    expect(await item.update({ Title: 'A2' })).toEqual({ etag: expect.stringMatching(/^"[0-9a-f-]{36},2"$/) as string });
    const [found] = await actions.items.top(1).filter("Title eq 'A2'")<{ Id: number }[]>();
    expect(found).toMatchObject({ Id: 1, Title: 'A2' });
    expect(await item.recycle()).toMatch(/^[0-9a-f-]{36}$/);
    await actions.items.getById(2).delete();
    expect(await actions.items()).toEqual([]);
    expect(await refusalOf(item())).toMatchObject({ status: 404 });
  });

  it('says what the caller may do with it', async () => {
    const { actions, actionsAs } = await withRows();
    const own = await actions.items.getById(1).effectiveBasePermissions();
    expect(await actions.items.getById(1).effectiveBasePermissionsForUI()).toMatchObject(own);
    expect(await actionsAs('reader').items.getById(1).effectiveBasePermissions()).toMatchObject({ High: '176', Low: '138612833' });
  });

  it('may have rights of its own', async () => {
    const { actions, actionsAs, officer } = await withRows([{ Title: 'A' }, { Title: 'B' }]);
    const { Id: members } = await officer.web.associatedMemberGroup();
    const item = actions.items.getById(1);
    await item.breakRoleInheritance(true, true);
    await item.roleAssignments.remove(members, 1073741830);
    await item.roleAssignments.add(members, 1073741826);
    expect(await item.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: true });
    expect(await actionsAs('owner').items.getById(1).select('Title')()).toMatchObject({ Title: 'A' });
    expect(await refusalOf(actionsAs('owner').items.getById(1).update({ Title: 'x' }))).toMatchObject({ status: 403 });
    expect(await refusalOf(actionsAs('owner').items.getById(1).attachmentFiles.add('a.txt', 'x'))).toMatchObject({ status: 403 });
    expect(await refusalOf(actionsAs('owner').items.getById(1).validateUpdateListItem([]))).toMatchObject({ status: 403 });
    await actionsAs('owner').items.getById(2).update({ Title: 'x' });
    await item.resetRoleInheritance();
    await actionsAs('owner').items.getById(1).update({ Title: 'x' });
    expect(await actions.items.select('Title')()).toMatchObject([{ Title: 'x' }, { Title: 'x' }]);
  });

  it('may be deleted with parameters by the system account alone', async () => {
    const { actions } = await withRows();
    expect(await refusalOf(actions.items.getById(1).deleteWithParams({ BypassSharedLock: true }))).toMatchObject({ status: 403 });
    expect(await actions.items()).toHaveLength(1);
  });

  it('tells its list and its web', async () => {
    const { actions } = await withRows();
    expect(await actions.items.getById(1).getParentInfos()).toMatchObject({
      Item: { Id: 1 }, ParentList: { Title: 'ScrutinyActions', RootFolderServerRelativeUrl: actionsUrl }, ParentWeb: { ServerRelativeUrl: '/sites/scrutiny' },
    });
  });

  it('gives its values as texts, as HTML and for a form', async () => {
    const { actions } = await withRows([full]);
    const item = actions.items.getById(1);
    expect(await item.fieldValuesAsText()).toMatchObject({
      Title: 'Visit', DueOn: '09/07/2026', SeenAt: '01/07/2026 13:30', IsLate: 'Yes', Owner: 'Priya Shah', Helpers: 'Tom Ellis; Grace Morgan', Review: 'Homes', Themes: 'A, B', Score: '2.5',
      OData__x005f_UIVersionString: '1.0', Source: 'https://council.example/a, Paper',
    });
    expect(await item.fieldValuesAsHTML()).toMatchObject({ Words: 'one &lt;two&gt;<br>three' });
    expect(await item.fieldValuesForEdit()).toMatchObject({ Owner: '12;#Priya Shah', Related: '1;#Homes;#2;#Schools', Themes: ';#A;#B;#', IsLate: '1' });
    expect(await actions.items.select('Id', 'FieldValuesAsText/DueOn').expand('FieldValuesAsText')()).toMatchObject([{ Id: 1, FieldValuesAsText: { DueOn: '09/07/2026' } }]);
  });

  it('shows a further column of what it points at, which nobody can write', async () => {
    const { actions, reviews } = await withRows([{ Title: 'A', ReviewId: 2 }]);
    const { Id: primary } = await actions.fields.getByInternalNameOrTitle('Review')();
    const { InternalName: name = '' } = await actions.fields.addDependentLookupField('Review number', primary, 'ID');
    expect(await actions.items.getById(1).select(`${name}/ID`, `${name}Id`).expand(name)()).toMatchObject({ [name]: { ID: 2 }, [`${name}Id`]: 2 });
    await actions.items.getById(1).update({ [`${name}Id`]: 1 }).catch(() => undefined);
    expect(await actions.items.getById(1).select('ReviewId', `${name}Id`)()).toMatchObject({ ReviewId: 2, [`${name}Id`]: 2 });
    expect(await reviews.items()).toHaveLength(2);
  });

  it('is not known for what it does not do here, loudly', async () => {
    const { actions } = await withRows();
    const item = actions.items.getById(1);
    for (const attempt of [item.getWopiFrameUrl(), SPQueryable(item, 'Comments')(), spPost(SPQueryable(item, 'like')), spPost(SPQueryable(item, 'lockRecordItem'))]) {
      expect(await refusalOf(attempt)).toMatchObject({ status: 501 });
    }
    expect(await refusalOf(actions.items.getItemByStringId('1')())).toMatchObject({ status: 501 });
    expect(await refusalOf(item.validateUpdateListItem([{ FieldName: 'Author', FieldValue: '[]' }] as never))).toMatchObject({ status: 501 });
    for (const name of ['constructor', '__proto__', 'hasOwnProperty']) expect(await refusalOf(actions.items.select('Id', name)())).toMatchObject({ status: 400 });
    expect(await refusalOf(actions.items.expand('Owner').select('Owner/valueOf')())).toMatchObject({ status: 501 });
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('versions', () => {
  it('are listed, chosen, restored and deleted', async () => {
    const { actions, clock } = await withRows([{ Title: 'one', Score: 1 }]);
    const item = actions.items.getById(1);
    clock.advance(60);
    await item.update({ Title: 'two', Score: null });
    await item.update({ Title: 'three' });
    expect(await item.versions.select('VersionLabel', 'Title')()).toMatchObject([{ VersionLabel: '3.0', Title: 'three' }, { VersionLabel: '2.0' }, { VersionLabel: '1.0' }]);
    expect(await item.versions.getById(512)()).toMatchObject({ Title: 'one', Created: summerNoon, IsCurrentVersion: false, Score: 1 });
    await spPost(SPQueryable(item.versions, "RestoreByLabel('1.0')"));
    expect(await item()).toMatchObject({ Title: 'one', Score: 1, OData__UIVersionString: '4.0' });
    await item.versions.getById(1024).delete();
    expect(await item.versions.select('VersionLabel')()).toMatchObject([{ VersionLabel: '4.0' }, { VersionLabel: '3.0' }, { VersionLabel: '1.0' }]);
    expect(await refusalOf(spPost(SPQueryable(item.versions, 'DeleteByID(2048)')))).toMatchObject({ status: 400 });
    expect(await refusalOf(item.versions.getById(1024)())).toMatchObject({ status: 404 });
  });
});
