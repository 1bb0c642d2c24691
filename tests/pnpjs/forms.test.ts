import { refusalOf } from '../site/rest/pnpAs';
import { actionsUrl, withRows } from './itemScene';

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
