import { behaviour, believed, type Behaviour } from '../behaviour';
import { errorOf, has, holds, matches, objectOf, same, type Row } from '../expectations';
import { itemsPage, pnpRecordings } from '../sources';

const minimal = { Accept: 'application/json' };

function marksOf(row: Row): string[] {
  return Object.keys(row).filter((name) => name.startsWith('odata.')).sort();
}

/** What answers look like. */
export const formatBehaviours: readonly Behaviour[] = [
  behaviour('format.minimal-by-default', 'Plain application/json is answered with minimal metadata: type, id, ETag and edit link.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const row = objectOf(await list.get('/items(1)', minimal));
      same('marks', marksOf(row), ['odata.editLink', 'odata.etag', 'odata.id', 'odata.metadata', 'odata.type']);
    },
  }),
  behaviour('format.none-on-request', 'odata=nometadata sends none of it.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      same('marks', marksOf(objectOf(await list.get('/items(1)'))), []);
    },
  }),
  behaviour('format.item-type', 'The type of an item is SP.Data.<list>ListItem.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const { ListItemEntityTypeFullName: type } = objectOf(await list.get('?$select=ListItemEntityTypeFullName'));
      matches('type of the list', type, /^SP\.Data\..+ListItem$/);
      same('type of the item', objectOf(await list.get('/items(1)', minimal))['odata.type'], type);
    },
  }),
  behaviour('format.id-twice', 'An item carries its number as Id and as ID.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      has('item', objectOf(await list.get('/items(1)')), { Id: 1, ID: 1 });
    },
  }),
  behaviour('format.underscore-prefix', 'Columns whose names begin with an underscore stand as OData__….', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      has('item', objectOf(await list.get('/items(1)')), { OData__UIVersionString: '1.0' });
    },
  }),
  behaviour('format.item-columns', 'An item says by itself who made and changed it, when, and whether it has attachments.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const { Id: me } = objectOf(await probe.send({ path: 'web/currentuser?$select=Id' }));
      const row = objectOf(await list.get('/items(1)'));
      has('item', row, { AuthorId: me, EditorId: me, Attachments: false, FileSystemObjectType: 0 });
      matches('GUID', row['GUID'], /^[0-9a-f-]{36}$/i);
    },
  }),
  behaviour('format.instants', 'Instants are in UTC, to the second.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      matches('Created', objectOf(await list.get('/items(1)'))['Created'], /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    },
  }),
  behaviour('format.created', 'Creating an item answers 201 with the item and its ETag.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      const reply = await list.send({ method: 'POST', below: '/items', body: { Title: 'A' } });
      has('item', objectOf(reply, 201), { Id: 1, Title: 'A' });
      matches('ETag', reply.headers['etag'], /^"[0-9a-f-]{36},1"$/i);
    },
  }),
  behaviour('format.error-shape', 'A refusal carries code, language and text in odata.error.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const reply = await list.get('/items(1)');
      const { code, message } = errorOf(reply);
      matches('code', code, /^-?\d+, [A-Za-z.]+$/);
      holds('text', typeof message === 'string' && message.length > 0, { expected: 'some text', got: message });
    },
  }),
  behaviour('format.content-type', 'The Content-Type of an answer names its metadata.', {
    source: pnpRecordings,
    async check(probe) {
      const reply = await probe.send({ path: 'web?$select=Id' });
      matches('Content-Type', reply.headers['content-type'], /^application\/json;\s*odata=nometadata/i);
    },
  }),
  behaviour('format.empty-select', 'What is not selected is not sent.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      same('names', Object.keys(objectOf(await list.get('/items(1)?$select=Title'))), ['Title']);
    },
  }),
];
