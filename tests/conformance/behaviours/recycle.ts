import { behaviour, believed, type Behaviour } from '../behaviour';
import { columns, lookupColumn } from '../columns';
import { answered, has, holds, matches, objectOf, refused, same } from '../expectations';
import type { Probe } from '../probe';
import type { ScratchList } from '../scratchList';
import { operationsPage, pnpRecordings } from '../sources';

const gone = '-2130575338, System.ArgumentException';

async function recycled(list: ScratchList, id = 1): Promise<string> {
  return String(objectOf(await list.send({ method: 'POST', below: `/items(${id})/recycle` }))['value']);
}

async function related(probe: Probe, attributes: string): Promise<{ readonly target: ScratchList; readonly list: ScratchList }> {
  const target = await probe.scratchList();
  const list = await probe.scratchList([lookupColumn(target.id, 'Review', attributes)]);
  await target.add();
  await list.add({ ReviewId: 1 });
  return { target, list };
}

/** Deleting, recycling and bringing back. */
export const recycleBehaviours: readonly Behaviour[] = [
  behaviour('recycle.answer', 'recycle answers 200 with the id in the recycle bin.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      matches('id', await recycled(list), /^[0-9a-f-]{36}$/i);
      refused(await list.get('/items(1)'), 404, gone);
    },
  }),
  behaviour('recycle.delete', 'DELETE answers 200, and the item is not there any more.', {
    source: operationsPage,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      answered(await list.send({ method: 'DELETE', below: '/items(1)', headers: { 'If-Match': '*' } }), 200);
      refused(await list.get('/items(1)'), 404, gone);
    },
  }),
  behaviour('recycle.id', 'The number of an item that has gone is not given again.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      await recycled(list);
      has('item', await list.add(), { Id: 2 });
    },
  }),
  behaviour('recycle.restore', 'What was recycled can be brought back, under its number and with its values.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'back' });
      const id = await recycled(list);
      answered(await probe.send({ method: 'POST', path: `web/recyclebin('${id}')/restore()` }), 200);
      has('item', objectOf(await list.get('/items(1)')), { Id: 1, Title: 'back' });
    },
  }),
  behaviour('recycle.unique', 'A value of an item in the recycle bin is free in a unique column.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.key]);
      await list.add({ ClientKey: 'one' });
      await recycled(list);
      has('item', await list.add({ ClientKey: 'one' }), { ClientKey: 'one' });
    },
  }),
  behaviour('recycle.restricted', 'An item at which a restricting lookup points cannot be deleted.', {
    source: believed,
    async check(probe) {
      const { target } = await related(probe, 'Indexed="TRUE" RelationshipDeleteBehavior="Restrict"');
      const reply = await target.send({ method: 'DELETE', below: '/items(1)', headers: { 'If-Match': '*' } });
      holds('status', reply.status >= 400, { expected: 'a refusal', got: reply.status });
      answered(await target.get('/items(1)'), 200);
    },
  }),
  behaviour('recycle.lookup-empties', 'Another lookup at an item that goes is empty afterwards.', {
    source: believed,
    async check(probe) {
      const { target, list } = await related(probe, '');
      await recycled(target);
      has('item', objectOf(await list.get('/items(1)')), { ReviewId: null });
    },
  }),
  behaviour('recycle.count', 'What was recycled is not among the rows.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      await list.add();
      await recycled(list);
      same('ids', (await list.rows('$select=Id')).map((row) => row['Id']), [2]);
    },
  }),
  behaviour('recycle.bin', 'The recycle bin tells the title, and who made and who deleted it.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'Thrown away' });
      const { Title: me } = objectOf(await probe.send({ path: 'web/currentuser?$select=Title' }));
      const entry = objectOf(await probe.send({ path: `web/recyclebin('${await recycled(list)}')` }));
      has('entry', entry, { Title: 'Thrown away', AuthorName: me, DeletedByName: me });
    },
  }),
  behaviour('recycle.restored-twice', 'What has been brought back is not in the bin any more.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      const id = await recycled(list);
      answered(await probe.send({ method: 'POST', path: `web/recyclebin('${id}')/restore()` }), 200);
      const reply = await probe.send({ method: 'POST', path: `web/recyclebin('${id}')/restore()` });
      holds('status', reply.status >= 400, { expected: 'a refusal', got: reply.status });
    },
  }),
];
