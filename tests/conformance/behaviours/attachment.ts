import { behaviour, believed, type Behaviour } from '../behaviour';
import { answered, has, holds, matches, objectOf, refusedWith, rowsOf, same } from '../expectations';
import type { Probe } from '../probe';
import type { Reply } from '../request';
import type { ScratchList } from '../scratchList';
import { itemsPage, listReference, parallelAttachmentsIssue, pnpRecordings } from '../sources';

async function withItem(probe: Probe): Promise<ScratchList> {
  const list = await probe.scratchList();
  await list.add();
  return list;
}

function attach(list: ScratchList, name: string, content = 'some words'): Promise<Reply> {
  const quoted = encodeURIComponent(name.replace(/'/g, "''"));
  return list.send({ method: 'POST', below: `/items(1)/AttachmentFiles/add(FileName='${quoted}')`, headers: { 'Content-Type': 'text/plain' }, body: content });
}

async function names(list: ScratchList): Promise<unknown[]> {
  return rowsOf(await list.get('/items(1)/AttachmentFiles')).map((row) => row['FileName']).sort();
}

/** Files with items. */
export const attachmentBehaviours: readonly Behaviour[] = [
  behaviour('attachment.add', 'Adding a file answers 200 with its name and address.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await withItem(probe);
      has('answer', objectOf(await attach(list, 'minutes.txt')), { FileName: 'minutes.txt', ServerRelativeUrl: `${list.address}/Attachments/1/minutes.txt` });
      same('files', await names(list), ['minutes.txt']);
    },
  }),
  behaviour('attachment.content', 'The file is read back as it was sent.', {
    source: listReference,
    async check(probe) {
      const list = await withItem(probe);
      answered(await attach(list, 'a.txt', 'line one\nline two — ü'), 200);
      same('content', answered(await list.get("/items(1)/AttachmentFiles('a.txt')/$value"), 200).text, 'line one\nline two — ü');
    },
  }),
  behaviour('attachment.flag', 'The item says that it has attachments.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await withItem(probe);
      answered(await attach(list, 'a.txt'), 200);
      has('item', objectOf(await list.get('/items(1)')), { Attachments: true });
    },
  }),
  behaviour('attachment.etag', 'Adding a file moves the ETag of the item on.', {
    source: itemsPage,
    async check(probe) {
      const list = await withItem(probe);
      answered(await attach(list, 'a.txt'), 200);
      matches('ETag', (await list.get('/items(1)?$select=Id')).headers['etag'], /,[2-9]"$/);
    },
  }),
  behaviour('attachment.expand', 'AttachmentFiles may be expanded with the item.', {
    source: listReference,
    async check(probe) {
      const list = await withItem(probe);
      answered(await attach(list, 'a.txt'), 200);
      const [row = {}] = await list.rows('$select=Id,AttachmentFiles/FileName&$expand=AttachmentFiles');
      same('files', (row['AttachmentFiles'] as { FileName: string }[]).map(({ FileName }) => FileName), ['a.txt']);
    },
  }),
  behaviour('attachment.name-taken', 'A name that is taken is refused, and the file stays as it was.', {
    source: believed,
    async check(probe) {
      const list = await withItem(probe);
      answered(await attach(list, 'a.txt', 'first'), 200);
      const reply = await attach(list, 'A.TXT', 'second');
      holds('status', reply.status >= 400, { expected: 'a refusal', got: reply.status });
      same('content', (await list.get("/items(1)/AttachmentFiles('a.txt')/$value")).text, 'first');
    },
  }),
  behaviour('attachment.quote', 'An apostrophe in a file name is written twice in the address.', {
    source: believed,
    async check(probe) {
      const list = await withItem(probe);
      answered(await attach(list, "chair's note.txt"), 200);
      same('files', await names(list), ["chair's note.txt"]);
    },
  }),
  behaviour('attachment.replace', 'PUT on the content replaces it.', {
    source: listReference,
    async check(probe) {
      const list = await withItem(probe);
      answered(await attach(list, 'a.txt', 'first'), 200);
      const reply = await list.send({ method: 'PUT', below: "/items(1)/AttachmentFiles('a.txt')/$value", headers: { 'Content-Type': 'text/plain' }, body: 'second' });
      holds('status', reply.status < 300, { expected: '200 or 204', got: reply.status });
      same('content', (await list.get("/items(1)/AttachmentFiles('a.txt')/$value")).text, 'second');
    },
  }),
  behaviour('attachment.delete', 'DELETE takes the file away.', {
    source: listReference,
    async check(probe) {
      const list = await withItem(probe);
      answered(await attach(list, 'a.txt'), 200);
      answered(await list.send({ method: 'DELETE', below: "/items(1)/AttachmentFiles('a.txt')", headers: { 'If-Match': '*' } }), 200);
      same('files', await names(list), []);
    },
  }),
  behaviour('attachment.missing-404', 'A file that is not there is 404.', {
    source: believed,
    async check(probe) {
      const list = await withItem(probe);
      refusedWith(await list.get("/items(1)/AttachmentFiles('none.txt')"), 404);
    },
  }),
  behaviour('attachment.parallel', 'Of files that are added at once some may be refused with 409; the others are there.', {
    source: parallelAttachmentsIssue,
    async check(probe) {
      const list = await withItem(probe);
      const replies = await Promise.all(['a', 'b', 'c'].map((name) => attach(list, `${name}.txt`)));
      const statuses = replies.map(({ status }) => status);
      holds('statuses', statuses.includes(200) && statuses.every((status) => status === 200 || status === 409), { expected: '200 or 409', got: statuses });
      same('files', (await names(list)).length, statuses.filter((status) => status === 200).length);
    },
  }),
];
