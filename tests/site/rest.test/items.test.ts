import { refusalOf } from '../rest/pnpAs';
import { makeScene, summerNoon } from './scene';

type Row = Record<string, unknown> & { Id: number; 'odata.etag': string };

describe('items', () => {
  it('keeps every kind of column as it was written', async () => {
    const { actions, reviews } = await makeScene();
    await reviews.items.add({ Title: 'First' });
    await reviews.items.add({ Title: 'Second' });
    const written = {
      Title: "It's 100% <b>+ & more", Words: 'one\ntwo', Status: 'In nobody\'s list', Themes: ['A', 'B'], Score: 2.5, IsLate: true,
      Source: { Url: 'https://council.example/a.docx', Description: 'The paper' }, OwnerId: 12, HelpersId: [13, 14], ReviewId: 1, RelatedId: [2, 1], SeenAt: '2026-03-05T10:11:12.345Z',
    };
    const made = (await actions.items.add(written)) as Row;
    const read = (await actions.items.getById(made.Id)());
    expect(read).toMatchObject({ ...written, SeenAt: '2026-03-05T10:11:12Z', OwnerStringId: '12', HelpersStringId: ['13', '14'] });
    expect(read['odata.etag']).toBe(made['odata.etag']);
    expect(read['odata.type']).toBe('SP.Data.ScrutinyActionsListItem');
  });

  it('gives defaults, empties and both names of the id', async () => {
    const { actions } = await makeScene();
    const made = (await actions.items.add({ Title: 'A' })) as Row;
    expect(made).toMatchObject({
      Id: 1, ID: 1, Status: 'Not started', IsLate: false, RelatedId: [], HelpersId: null, ReviewId: null, Themes: null, OData__UIVersionString: '1.0',
      Created: summerNoon, AuthorId: 11,
    });
  });

  it.each([
    ['Europe/London', '2026-07-01T12:00:00Z', '2026-06-30T23:00:00Z'],
    ['Europe/London', '2026-12-01T12:00:00Z', '2026-12-01T00:00:00Z'],
    ['Europe/London', '2026-03-29T12:00:00Z', '2026-03-29T00:00:00Z'],
    ['Europe/London', '2026-10-25T12:00:00Z', '2026-10-24T23:00:00Z'],
    ['Pacific/Auckland', '2026-03-05T11:30:00Z', '2026-03-05T11:00:00Z'],
    ['Pacific/Auckland', '2026-09-27T03:00:00Z', '2026-09-26T12:00:00Z'],
    ['Pacific/Auckland', '2026-04-05T03:00:00Z', '2026-04-04T11:00:00Z'],
    ['America/Los_Angeles', '2026-03-05T03:00:00Z', '2026-03-04T08:00:00Z'],
  ])('stores the local midnight of a date in %s: %s', async (timeZone, written, stored) => {
    const { actions } = await makeScene({ timeZone });
    expect(await actions.items.add({ Title: 'A', DueOn: written })).toMatchObject({ DueOn: stored });
  });

  it('clears with null and leaves what is not named', async () => {
    const { actions } = await makeScene();
    await actions.items.add({ Title: 'A', Score: 1, OwnerId: 12 });
    await actions.items.getById(1).update({ OwnerId: null });
    expect(await actions.items.getById(1)()).toMatchObject({ Title: 'A', Score: 1, OwnerId: null });
  });

  it.each([
    [{ Nope: 1 }, 400, /'Nope' does not exist/],
    [{ Owner: 12 }, 400, /'Owner' does not exist/],
    [{ OwnerId: 99 }, 400, /99 could not be found/],
    [{ ReviewId: 7 }, 400, /Invalid lookup value/],
    [{ RelatedId: 7 }, 400, /StartArray/],
    [{ Score: '3' }, 400, /Edm.Double/],
    [{ IsLate: 1 }, 400, /Edm.Boolean/],
    [{ SeenAt: 'tomorrow' }, 400, /Edm.DateTime/],
    [{ SeenAt: '2026-07-01' }, 501, /without a time and zone/],
    [{ Title: 'x'.repeat(256) }, 400, /Invalid text value/],
    [{ Title: 'two\nlines' }, 400, /Invalid text value/],
    [{ Words: 'x'.repeat(64000) }, 400, /63,999/],
    [{ Words: 'bell \u0007' }, 400, /not allowed/],
    [{ Source: 'https://council.example' }, 400, /FieldUrlValue/],
  ])('refuses %.60j', async (body, status, message) => {
    const { actions } = await makeScene();
    const refusal = await refusalOf(actions.items.add(body));
    expect(refusal).toMatchObject({ status, message: expect.stringMatching(message) as string });
    expect(await actions.items()).toHaveLength(0);
  });

  it('ignores what nobody can write', async () => {
    const { actions } = await makeScene();
    expect(await actions.items.add({ Title: 'A', Created: '2001-01-01T00:00:00Z', AuthorId: 12, ID: 40 })).toMatchObject({ Id: 1, Created: summerNoon, AuthorId: 11 });
  });

  it('moves the ETag on with every write and refuses an old one', async () => {
    const { actions } = await makeScene();
    const made = (await actions.items.add({ Title: 'A' })) as Row;
    const { etag } = (await actions.items.getById(1).update({ Title: 'B' }, made['odata.etag'])) as { etag: string };
    expect(etag).toBe(made['odata.etag'].replace(',1"', ',2"'));
    const refusal = await refusalOf(actions.items.getById(1).update({ Title: 'C' }, made['odata.etag']));
    expect(refusal).toEqual({
      status: 412, code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
      message: `The request ETag value '${made['odata.etag']}' does not match the object's ETag value '${etag}'.`,
    });
    expect((await refusalOf(actions.items.getById(1).delete(made['odata.etag']))).status).toBe(412);
    expect((await refusalOf(actions.items.getById(1).update({ Title: 'C' }, ''))).status).toBe(412);
    expect(await actions.items.getById(1)()).toMatchObject({ Title: 'B' });
  });

  it('keeps unique columns unique, whatever the case, and forgets the recycle bin', async () => {
    const { actions } = await makeScene();
    await actions.items.add({ Title: 'A', ClientKey: 'aaaa' });
    await actions.items.add({ Title: 'B' });
    await actions.items.add({ Title: 'C' });
    expect(await refusalOf(actions.items.add({ Title: 'D', ClientKey: 'AAAA' }))).toMatchObject({
      status: 500, code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException', message: expect.stringContaining('[Client key]') as string,
    });
    expect((await refusalOf(actions.items.getById(2).update({ ClientKey: 'aAaa' }))).status).toBe(500);
    await actions.items.getById(1).update({ Title: 'still me', ClientKey: 'AAAA' });
    await actions.items.getById(1).recycle();
    await actions.items.getById(2).update({ ClientKey: 'aaaa' });
    expect(await actions.items.select('Id', 'ClientKey')()).toMatchObject([{ Id: 2, ClientKey: 'aaaa' }, { Id: 3, ClientKey: null }]);
  });

  it('does not let go of an item that another points at', async () => {
    const { actions, reviews } = await makeScene();
    await reviews.items.add({ Title: 'R' });
    await actions.items.add({ Title: 'A', ReviewId: 1, RelatedId: [1] });
    expect((await refusalOf(reviews.items.getById(1).recycle())).status).toBe(500);
    expect((await refusalOf(reviews.items.getById(1).delete())).status).toBe(500);
    await actions.items.getById(1).update({ ReviewId: null });
    expect(await reviews.items.getById(1).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    expect(await actions.items.getById(1)()).toMatchObject({ RelatedId: [] });
    expect(await refusalOf(reviews.items.getById(1)())).toMatchObject({ status: 404, code: '-2130575338, System.ArgumentException' });
  });

  it('keeps versions, newest first', async () => {
    const { actions, clock } = await makeScene();
    await actions.items.add({ Title: 'one', OwnerId: 12 });
    clock.advance(60);
    await actions.items.getById(1).update({ Title: 'two', OwnerId: 13 });
    const versions = (await actions.items.getById(1).versions.select('VersionId', 'VersionLabel', 'IsCurrentVersion', 'Title', 'Owner', 'Created')());
    expect(versions).toMatchObject([
      { VersionId: 1024, VersionLabel: '2.0', IsCurrentVersion: true, Title: 'two', Owner: { LookupId: 13, LookupValue: 'Tom Ellis', Email: 'tom.ellis@council.example' }, Created: '2026-07-01T12:01:00Z' },
      { VersionId: 512, VersionLabel: '1.0', IsCurrentVersion: false, Title: 'one', Owner: { LookupId: 12, LookupValue: 'Priya Shah' }, Created: summerNoon },
    ]);
    await actions.update({ MajorVersionLimit: 2 });
    for (const title of ['three', 'four']) await actions.items.getById(1).update({ Title: title });
    expect(await actions.items.getById(1).versions()).toMatchObject([{ Title: 'four' }, { Title: 'three' }]);
  });

  it('tells changes since a token', async () => {
    const { actions } = await makeScene();
    await actions.items.add({ Title: 'A' });
    const { CurrentChangeToken: ChangeTokenStart } = (await actions.select('CurrentChangeToken')()) as unknown as { CurrentChangeToken: { StringValue: string } };
    await actions.items.add({ Title: 'B' });
    await actions.items.getById(1).update({ Title: 'A2' });
    await actions.items.getById(2).recycle();
    const changes = await actions.getChanges({ Item: true, Add: true, Update: true, DeleteObject: true, ChangeTokenStart } as never);
    expect(changes).toMatchObject([{ ChangeType: 1, ItemId: 2 }, { ChangeType: 2, ItemId: 1 }, { ChangeType: 3, ItemId: 2 }]);
  });

  it('keeps attachments, bytes and all, and moves the ETag on', async () => {
    const { actions } = await makeScene();
    const made = (await actions.items.add({ Title: 'A' })) as Row;
    const bytes = new Uint8Array([0, 255, 13, 10, 128, 7]);
    await actions.items.getById(1).attachmentFiles.add("the chair's note.pdf", new Blob([bytes]) as unknown as string);
    const item = (await actions.items.getById(1).select('Attachments', 'AttachmentFiles').expand('AttachmentFiles')());
    expect(item).toMatchObject({ Attachments: true, AttachmentFiles: [{ FileName: "the chair's note.pdf", ServerRelativeUrl: "/sites/scrutiny/Lists/ScrutinyActions/Attachments/1/the chair's note.pdf" }] });
    expect(item['odata.etag']).not.toBe(made['odata.etag']);
    const file = actions.items.getById(1).attachmentFiles.getByName("the chair's note.pdf");
    expect(new Uint8Array(await file.getBuffer())).toEqual(bytes);
    await file.delete();
    expect(await actions.items.getById(1).attachmentFiles()).toEqual([]);
  });
});
