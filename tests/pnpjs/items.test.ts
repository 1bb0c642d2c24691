import { SPQueryable, spPost } from '@pnp/sp';
import { body, headers, InjectHeaders } from '@pnp/queryable';
import type { IItem } from '@pnp/sp/items/index.js';
import { pnpAs, refusalOf } from '../site/rest/pnpAs';
import { makeScene, summerNoon, type Scene } from '../site/rest.test/scene';

const actionsUrl = '/sites/scrutiny/Lists/ScrutinyActions';

async function withRows(rows: readonly Record<string, unknown>[] = [{ Title: 'A' }]): Promise<Scene> {
  const scene = await makeScene();
  await scene.reviews.items.add({ Title: 'Homes' });
  await scene.reviews.items.add({ Title: 'Schools' });
  for (const row of rows) await scene.actions.items.add(row);
  return scene;
}

const full = {
  Title: 'Visit', Words: 'one <two>\nthree', Status: 'Not started', Themes: ['A', 'B'], Score: 2.5, IsLate: true, DueOn: '2026-07-09T12:00:00Z',
  SeenAt: '2026-07-01T12:30:00Z', Source: { Url: 'https://council.example/a', Description: 'Paper' }, OwnerId: 12, HelpersId: [13, 14], ReviewId: 1, RelatedId: [1, 2],
};

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

describe('a form', () => {
  it('writes every column in the words of the site', async () => {
    const { actions } = await withRows([{ Title: 'A' }]);
    const results = await actions.items.getById(1).validateUpdateListItem([
      { FieldName: 'Title', FieldValue: 'Test - Updated' }, { FieldName: 'DueOn', FieldValue: '09/07/2026' }, { FieldName: 'SeenAt', FieldValue: '1/7/2026 13:30' },
      { FieldName: 'Owner', FieldValue: JSON.stringify([{ Key: 'i:0#.f|membership|tom.ellis@council.example' }]) }, { FieldName: 'Themes', FieldValue: ';#A;#B;#' },
      { FieldName: 'IsLate', FieldValue: '1' }, { FieldName: 'Score', FieldValue: '3' }, { FieldName: 'Review', FieldValue: '2' }, { FieldName: 'Source', FieldValue: 'https://council.example, The paper' },
    ] as never);
    expect(results).toHaveLength(9);
    expect(results).toEqual(expect.not.arrayContaining([expect.objectContaining({ HasException: true })]));
    expect(await actions.items.getById(1)()).toMatchObject({
      Title: 'Test - Updated', DueOn: '2026-07-08T23:00:00Z', SeenAt: '2026-07-01T12:30:00Z', OwnerId: 13, Themes: ['A', 'B'], IsLate: true, Score: 3, ReviewId: 2,
      Source: { Url: 'https://council.example', Description: 'The paper' },
    });
  });

  it.each([
    ['DueOn', '2026-07-09', /Enter a date like this: 23\/02\/2012/],
    ['DueOn', '31/02/2026', /Enter a date/],
    ['Owner', '[{"Key":"nobody@council.example"}]', /does not exist or is not unique/],
    ['Status', 'In no list', /not one of the choices/],
    ['Title', '', /can't leave this blank/],
    ['Nope', 'x', /does not exist/],
    ['ReviewId', '1', /does not exist/],
    ['Score', 'many', /numbers/],
  ])('answers 200, says what is wrong with %s %s, and saves nothing', async (name, value, words) => {
    const { actions } = await withRows([{ Title: 'A', Score: 1 }]);
    const results: unknown = await actions.items.getById(1).validateUpdateListItem([{ FieldName: 'Words', FieldValue: 'new' }, { FieldName: name, FieldValue: value }] as never);
    expect(results).toMatchObject([
      { FieldName: 'Words', HasException: false, ErrorCode: 0 },
      { FieldName: name, HasException: true, ErrorCode: -2146232832, ErrorMessage: expect.stringMatching(words) as string },
    ]);
    expect(await actions.items.getById(1)()).toMatchObject({ Words: null, OData__UIVersionString: '1.0' });
  });

  it('adds an item by the path of its folder, and answers 200 for a refused one too', async () => {
    const { actions } = await withRows([{ Title: 'A', ClientKey: 'k' }]);
    const added: unknown = await actions.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'B' }] as never, actionsUrl);
    expect(added).toMatchObject([{ FieldName: 'Title', HasException: false }, { FieldName: 'Id', FieldValue: '2' }]);
    const twin: unknown = await actions.addValidateUpdateItemUsingPath([{ FieldName: 'ClientKey', FieldValue: 'K' }] as never, actionsUrl);
    expect(twin).toMatchObject([{ FieldName: 'ClientKey', HasException: true, ErrorCode: -2130575169 }, { FieldName: 'Id', FieldValue: '0' }]);
    expect(await actions.items.select('Title')()).toMatchObject([{ Title: 'A' }, { Title: 'B' }]);
  });

  it('adds folders and items in them, which a view finds by its scope', async () => {
    const { actions } = await withRows([{ Title: 'top' }]);
    await actions.update({ EnableFolderCreation: true });
    await actions.addValidateUpdateItemUsingPath([], actionsUrl, false, undefined, { leafName: 'Spring', objectType: 1 });
    await actions.addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'inside' }] as never, `${actionsUrl}/Spring`);
    expect(await actions.items.select('Id', 'FileSystemObjectType', 'FileRef')()).toMatchObject([
      { Id: 1, FileSystemObjectType: 0 }, { Id: 2, FileSystemObjectType: 1, FileRef: `${actionsUrl}/Spring` }, { Id: 3, FileSystemObjectType: 0, FileRef: `${actionsUrl}/Spring/3_.000` }]);
    const ask = async (scope: string, folder?: string): Promise<number[]> => {
      const query = { ViewXml: `<View Scope="${scope}"/>`, ...(folder === undefined ? {} : { FolderServerRelativeUrl: folder }) };
      return ((await actions.getItemsByCAMLQuery(query)) as { Id: number }[]).map(({ Id }) => Id);
    };
    expect(await ask('')).toEqual([1, 2]);
    expect(await ask('Recursive')).toEqual([1, 3]);
    expect(await ask('RecursiveAll')).toEqual([1, 2, 3]);
    expect(await ask('FilesOnly')).toEqual([1]);
    expect(await ask('', `${actionsUrl}/Spring`)).toEqual([3]);
    expect((await actions.renderListDataAsStream({ ViewXml: '<View/>' })).Row.map((row: { FSObjType: string }) => row.FSObjType)).toEqual(['0', '1']);
    expect((await refusalOf(actions.addValidateUpdateItemUsingPath([], `${actionsUrl}/Nope`))).status).toBe(404);
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

describe('JSON verbose', () => {
  const verbose = InjectHeaders({ Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' });

  it('is read by PnPjs as the other formats are', async () => {
    const { site } = await withRows([full]);
    const list = pnpAs(site, 'officer').using(verbose).web.getList(actionsUrl);
    expect(await list.items.getById(1)()).toMatchObject({
      __metadata: { type: 'SP.Data.ScrutinyActionsListItem', etag: expect.stringMatching(/,1"$/) as string }, Title: 'Visit',
      HelpersId: { results: [13, 14] }, Review: { __deferred: { uri: expect.stringMatching(/Items\(1\)\/Review$/) as string } },
    });
    const rows: unknown = await list.items.select('Helpers/Title', 'Owner/Title').expand('Helpers', 'Owner')();
    expect(rows).toMatchObject([{ Owner: { Title: 'Priya Shah' }, Helpers: { results: [{ Title: 'Tom Ellis' }, { Title: 'Grace Morgan' }] } }]);
  });

  it('asks for a type and for results', async () => {
    const { site } = await withRows();
    const list = pnpAs(site, 'officer').using(verbose).web.getList(actionsUrl);
    const type = 'SP.Data.ScrutinyActionsListItem';
    const add = (row: object): Promise<unknown> => spPost(list.items, body(row));
    expect(await add({ __metadata: { type }, Title: 'B', HelpersId: { results: [12, 13] } })).toMatchObject({ Title: 'B', HelpersId: { results: [12, 13] } });
    await expect(add({ Title: 'C' })).rejects.toMatchObject({ status: 400 });
    await expect(add({ __metadata: { type: 'SP.Data.OtherListItem' }, Title: 'C' })).rejects.toMatchObject({ status: 400 });
    await expect(add({ __metadata: { type }, HelpersId: [12] })).rejects.toMatchObject({ status: 400 });
    await spPost(list.items.getById(1), headers({ 'X-HTTP-Method': 'MERGE', 'IF-Match': '*' }, body({ __metadata: { type }, Title: 'A2' })));
    expect(await list.items.select('Title')()).toMatchObject([{ Title: 'A2' }, { Title: 'B' }]);
  });

  it('wraps what a method gives in its name', async () => {
    const { site } = await withRows();
    const post = (path: string): unknown => {
      const headers = { Accept: 'application/json;odata=verbose', 'X-RequestDigest': site.issueDigest('officer') };
      return JSON.parse(site.handle({ method: 'POST', url: `${site.url}/_api/${path}`, headers }, 'officer').body);
    };
    expect(post('contextinfo')).toMatchObject({ d: { GetContextWebInformation: { FormDigestTimeoutSeconds: 1800, FormDigestValue: expect.stringMatching(/^0x/) as string } } });
    expect(post("web/lists/getByTitle('ScrutinyActions')/items(1)/recycle()")).toEqual({ d: { Recycle: expect.stringMatching(/^[0-9a-f-]{36}$/) as string } });
  });

  it('names errors by another key', async () => {
    const { site } = await withRows();
    const { body: text } = site.handle({ method: 'GET', url: `${site.url}/_api/web/lists/getByTitle('Nope')`, headers: { Accept: 'application/json;odata=verbose' } }, 'officer');
    expect(JSON.parse(text)).toMatchObject({ error: { code: '-1, System.ArgumentException' } });
  });
});
