import { behaviour, believed, recorded, type Behaviour } from '../behaviour';
import { columns } from '../columns';
import { has, holds, objectOf, rowsOf, same, type Row } from '../expectations';
import type { Reply } from '../request';
import type { ScratchList } from '../scratchList';
import { pnpRecordings } from '../sources';

const withId = recorded('https://github.com/SharePoint/sp-dev-docs/issues/7942');

function validate(list: ScratchList, formValues: readonly Row[]): Promise<Reply> {
  return list.send({ method: 'POST', below: '/items(1)/validateupdatelistitem', body: { formValues, bNewDocumentUpdate: false } });
}

function addByForm(list: ScratchList, formValues: readonly Row[]): Promise<Reply> {
  const listItemCreateInfo = { FolderPath: { DecodedUrl: list.address }, UnderlyingObjectType: 0 };
  return list.send({ method: 'POST', below: '/AddValidateUpdateItemUsingPath', body: { listItemCreateInfo, formValues, bNewDocumentUpdate: false } });
}

const title = { FieldName: 'Title', FieldValue: 'By a form' };

/** Writing as SharePoint's own forms do: the status is 200 whatever happens. */
export const formBehaviours: readonly Behaviour[] = [
  behaviour('form.update', 'ValidateUpdateListItem answers 200 with one result for each column.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      has('result', rowsOf(await validate(list, [title]))[0], { FieldName: 'Title', HasException: false, ErrorMessage: null });
      has('item', objectOf(await list.get('/items(1)')), { Title: 'By a form' });
    },
  }),
  behaviour('form.bad-date', 'A date that it cannot read is told in HasException, and the status is 200 all the same.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList([columns.dueOn]);
      await list.add();
      const [result] = rowsOf(await validate(list, [{ FieldName: 'DueOn', FieldValue: 'soon' }]));
      has('result', result, { FieldName: 'DueOn', HasException: true });
    },
  }),
  behaviour('form.all-or-nothing', 'When one column is refused nothing is saved.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.dueOn]);
      await list.add({ Title: 'A' });
      await validate(list, [title, { FieldName: 'DueOn', FieldValue: 'soon' }]);
      has('item', objectOf(await list.get('/items(1)')), { Title: 'A' });
    },
  }),
  behaviour('form.unknown-choice', 'A choice that the column does not offer is refused, unlike in a plain change.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.status]);
      await list.add();
      has('result', rowsOf(await validate(list, [{ FieldName: 'Status', FieldValue: 'Wild' }]))[0], { HasException: true });
    },
  }),
  behaviour('form.no-etag', 'It asks for no ETag.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const body = { formValues: [title], bNewDocumentUpdate: false };
      const reply = await list.send({ method: 'POST', below: '/items(1)/validateupdatelistitem', headers: { 'If-Match': '"nothing,99"' }, body });
      same('status', reply.status, 200);
    },
  }),
  behaviour('form.add', 'AddValidateUpdateItemUsingPath gives the number of the new item as the value of Id.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const results = rowsOf(await addByForm(list, [title]));
      holds('Id', results.some((row) => row['FieldName'] === 'Id' && row['FieldValue'] === '1'), { expected: 'Id 1', got: results });
      has('item', objectOf(await list.get('/items(1)')), { Title: 'By a form' });
    },
  }),
  behaviour('form.add-refused', 'When it is refused the status is 200 and the number 0.', {
    source: withId,
    async check(probe) {
      const list = await probe.scratchList([columns.dueOn]);
      const results = rowsOf(await addByForm(list, [{ FieldName: 'DueOn', FieldValue: 'soon' }]));
      holds('Id', results.some((row) => row['FieldName'] === 'Id' && row['FieldValue'] === '0'), { expected: 'Id 0', got: results });
      same('rows', (await list.rows()).length, 0);
    },
  }),
];
