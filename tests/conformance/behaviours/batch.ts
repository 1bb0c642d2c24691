import { behaviour, believed, type Behaviour } from '../behaviour';
import { columns } from '../columns';
import { answered, has, holds, matches, objectOf, refusedWith, same } from '../expectations';
import type { Probe } from '../probe';
import type { Ask } from '../request';
import type { ScratchList } from '../scratchList';
import { batchCountIssue, batchPage, pnpRecordings } from '../sources';

const merge = (list: ScratchList, id: number, etag = '*'): Ask => ({ method: 'MERGE', path: `${list.path}/items(${id})`, headers: { 'If-Match': etag }, body: { Title: 'B' } });
const add = (list: ScratchList, body: Ask['body'] = { Title: 'A' }): Ask => ({ method: 'POST', path: `${list.path}/items`, body });
const read = (list: ScratchList, end: string): Ask => ({ path: `${list.path}${end}` });

async function statuses(probe: Probe, asks: readonly Ask[]): Promise<number[]> {
  const { reply, parts } = await probe.batch(asks);
  answered(reply, 200);
  return parts.map(({ status }) => status);
}

/** Batches, both ways. */
export const batchBehaviours: readonly Behaviour[] = [
  behaviour('batch.one-part-each', 'A batch answers 200 with one part for each request, in order; changesets are flattened.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      same('statuses', await statuses(probe, [read(list, '?$select=Id'), add(list), add(list), read(list, '/items(2)')]), [200, 201, 201, 200]);
    },
  }),
  behaviour('batch.response-form', 'The boundary is batchresponse_<guid>, lines end in CRLF, and a last boundary closes.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const { reply } = await probe.batch([read(list, '?$select=Id')]);
      matches('Content-Type', reply.headers['content-type'], /^multipart\/mixed;\s*boundary="?batchresponse_[0-9a-f-]{36}"?$/i);
      matches('body', reply.text, /^--batchresponse_[0-9a-f-]{36}\r\n[\s\S]*\r\n--batchresponse_[0-9a-f-]{36}--\r\n$/i);
    },
  }),
  behaviour('batch.part-form', 'A part has its status line, its headers in capitals and a body.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const { parts } = await probe.batch([add(list)]);
      matches('part', parts[0]?.head, /^HTTP\/1\.1 201 Created\r\nCONTENT-TYPE: application\/json/);
      has('body', JSON.parse(parts[0]?.text ?? '{}'), { Id: 1, Title: 'A' });
    },
  }),
  behaviour('batch.empty-part', 'A part without content has an empty body and the new ETag.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const { parts } = await probe.batch([merge(list, 1)]);
      has('part', parts[0], { status: 204, text: '' });
      matches('part', parts[0]?.head, /^ETAG: "[0-9a-f-]{36},2"$/im);
    },
  }),
  behaviour('batch.child-fails', 'A request that is refused is a part of its own; the others are done.', {
    source: batchPage,
    async check(probe) {
      const list = await probe.scratchList();
      same('statuses', await statuses(probe, [add(list), add(list, { Nothing: 1 }), add(list)]), [201, 400, 201]);
      same('rows', (await list.rows()).length, 2);
    },
  }),
  behaviour('batch.412-inside', 'An old ETag in a batch is 412 in its part.', {
    source: batchPage,
    async check(probe) {
      const list = await probe.scratchList();
      const { GUID: guid } = await list.add();
      const first = `"${String(guid)},1"`;
      same('statuses', await statuses(probe, [merge(list, 1, first), merge(list, 1, first)]), [204, 412]);
    },
  }),
  behaviour('batch.unique-inside', 'A value that is taken, even by the part before, is 500 in its part.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.key]);
      same('statuses', await statuses(probe, [add(list, { ClientKey: 'one' }), add(list, { ClientKey: 'one' })]), [201, 500]);
    },
  }),
  behaviour('batch.order', 'Writes in one changeset are done in the order in which they stand.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await statuses(probe, ['A', 'B', 'C', 'D'].map((Title) => add(list, { Title })));
      same('titles', (await list.rows('$select=Title&$orderby=Id')).map((row) => row['Title']), ['A', 'B', 'C', 'D']);
    },
  }),
  behaviour('batch.crlf', 'A batch whose lines end in CRLF is read as well.', {
    source: batchPage,
    async check(probe) {
      const list = await probe.scratchList();
      const { reply, parts } = await probe.batch([add(list), read(list, '/items(1)')], '\r\n');
      answered(reply, 200);
      same('statuses', parts.map(({ status }) => status), [201, 200]);
    },
  }),
  behaviour('batch.100', 'A batch takes 100 requests.', {
    source: batchCountIssue,
    async check(probe) {
      const list = await probe.scratchList();
      const found = await statuses(probe, Array.from({ length: 100 }, () => add(list)));
      holds('parts', found.length === 100 && found.every((status) => status === 201), { expected: '100 times 201', got: found });
    },
  }),
  behaviour('batch.101', 'It does not take 101: it is refused, and nothing of it is done.', {
    source: batchCountIssue,
    async check(probe) {
      const list = await probe.scratchList();
      const { reply } = await probe.batch(Array.from({ length: 101 }, () => add(list)));
      refusedWith(reply, 400);
      has('list', objectOf(await list.get('?$select=ItemCount')), { ItemCount: 0 });
    },
  }),
  behaviour('batch.own-accept', 'Each request in a batch has its own Accept.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const { parts } = await probe.batch([{ ...read(list, '/items(1)'), headers: { Accept: 'application/json' } }, read(list, '/items(1)')]);
      const [first, second] = parts.map(({ text }) => 'odata.etag' in (JSON.parse(text) as object));
      same('with metadata', [first, second], [true, false]);
    },
  }),
];
