import { behaviour, believed, type Behaviour } from '../behaviour';
import { answered, errorOf, has, holds, matches, objectOf, refused, same } from '../expectations';
import type { ScratchList } from '../scratchList';
import { etagIssue, itemsPage, pnpRecordings } from '../sources';

const mismatch = '-1, Microsoft.SharePoint.Client.ClientServiceException';

async function etagOf(list: ScratchList): Promise<string> {
  return String((await list.get('/items(1)?$select=Id')).headers['etag']);
}

/** ETags, and what happens when two write. */
export const etagBehaviours: readonly Behaviour[] = [
  behaviour('etag.form', 'The ETag of an item is its GUID and a number that begins at 1.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const { GUID: guid } = objectOf(await list.get('/items(1)?$select=GUID'));
      same('ETag', (await etagOf(list)).toLowerCase(), `"${String(guid).toLowerCase()},1"`);
    },
  }),
  behaviour('etag.in-body', 'odata.etag in the body is the ETag of the header.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      same('odata.etag', objectOf(await list.get('/items(1)', { Accept: 'application/json' }))['odata.etag'], await etagOf(list));
    },
  }),
  behaviour('etag.in-rows', 'Rows carry their ETags when metadata is asked for.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const { value } = objectOf(await list.get('/items?$select=Id', { Accept: 'application/json' }));
      same('odata.etag', (value as { 'odata.etag'?: unknown }[])[0]?.['odata.etag'], await etagOf(list));
    },
  }),
  behaviour('etag.moves', 'A change moves the number on by one, and answers with the new ETag.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const reply = answered(await list.merge(1, { Title: 'B' }), 204);
      matches('ETag', reply.headers['etag'], /,2"$/);
      same('ETag afterwards', await etagOf(list), reply.headers['etag']);
    },
  }),
  behaviour('etag.match', 'A change with the current ETag is accepted.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      answered(await list.merge(1, { Title: 'B' }, await etagOf(list)), 204);
    },
  }),
  behaviour('etag.mismatch-412', 'A change with an old ETag is 412, and changes nothing.', {
    source: etagIssue,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'A' });
      const old = await etagOf(list);
      answered(await list.merge(1, { Title: 'B' }), 204);
      refused(await list.merge(1, { Title: 'C' }, old), 412, mismatch);
      has('item', objectOf(await list.get('/items(1)')), { Title: 'B' });
    },
  }),
  behaviour('etag.mismatch-names-both', 'The text of the 412 holds the ETag that was sent and the current one.', {
    source: etagIssue,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const old = await etagOf(list);
      answered(await list.merge(1, { Title: 'B' }), 204);
      const current = await etagOf(list);
      const { message } = errorOf(await list.merge(1, { Title: 'C' }, old));
      const text = String(message).toLowerCase();
      holds('text', text.includes(old.toLowerCase()) && text.includes(current.toLowerCase()), { expected: `${old} and ${current}`, got: message });
    },
  }),
  behaviour('etag.delete-412', 'A deletion with an old ETag is 412, and the item stays.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const old = await etagOf(list);
      answered(await list.merge(1, { Title: 'B' }), 204);
      refused(await list.send({ method: 'DELETE', below: '/items(1)', headers: { 'If-Match': old } }), 412, mismatch);
      answered(await list.get('/items(1)'), 200);
    },
  }),
  behaviour('etag.same-values', 'A change that changes nothing moves the ETag too.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'A' });
      answered(await list.merge(1, { Title: 'A' }), 204);
      matches('ETag', await etagOf(list), /,2"$/);
    },
  }),
  behaviour('etag.of-list', 'A list has an ETag that is a number; a new one begins at 1.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      same('ETag', list.created.headers['etag'], '"1"');
      matches('ETag afterwards', (await list.get('?$select=Id')).headers['etag'], /^"\d+"$/);
    },
  }),
  behaviour('etag.of-list-412', 'A change of a list with another ETag is 412.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      refused(await list.send({ method: 'MERGE', below: '', headers: { 'If-Match': '"99999"' }, body: { Description: 'x' } }), 412, mismatch);
    },
  }),
  behaviour('etag.two-at-once', 'Of two changes with the same ETag one is accepted.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const etag = await etagOf(list);
      const replies = await Promise.all(['B', 'C'].map((Title) => list.merge(1, { Title }, etag)));
      const statuses = replies.map(({ status }) => status).sort();
      holds('statuses', statuses[0] === 204 && (statuses[1] === 412 || statuses[1] === 409), { expected: '204 and 412 (or 409)', got: statuses });
    },
  }),
];
