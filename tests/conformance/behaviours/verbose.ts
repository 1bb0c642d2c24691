import { behaviour, believed, type Behaviour } from '../behaviour';
import { columns } from '../columns';
import { answered, below, has, matches, objectOf, refusedWith, same, type Row } from '../expectations';
import type { ScratchList } from '../scratchList';
import { itemsPage, pnpClient, pnpRecordings } from '../sources';

const accept = { Accept: 'application/json;odata=verbose' };
const headers = { ...accept, 'Content-Type': 'application/json;odata=verbose' };

async function typeOf(list: ScratchList): Promise<string> {
  return String(objectOf(await list.get('?$select=ListItemEntityTypeFullName'))['ListItemEntityTypeFullName']);
}

async function itemOf(list: ScratchList): Promise<Row> {
  return below(objectOf(await list.get('/items(1)', accept)), 'd');
}

/** JSON as it was before OData 3: still what many samples write. */
export const verboseBehaviours: readonly Behaviour[] = [
  behaviour('verbose.item', 'odata=verbose puts an item into d, with __metadata.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'A' });
      const item = await itemOf(list);
      has('d', item, { Title: 'A' });
      same('type', below(item, '__metadata')['type'], await typeOf(list));
      matches('ETag', below(item, '__metadata')['etag'], /^"[0-9a-f-]{36},1"$/i);
    },
  }),
  behaviour('verbose.rows', 'It puts rows into d.results.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      await list.add();
      const { results } = below(objectOf(await list.get('/items?$select=Id', accept)), 'd');
      same('rows', (results as Row[]).map((row) => row['Id']), [1, 2]);
    },
  }),
  behaviour('verbose.next', 'It links to the next page by d.__next.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      await list.add();
      matches('__next', below(objectOf(await list.get('/items?$select=Id&$top=1', accept)), 'd')['__next'], /skiptoken=Paged%3dTRUE%26p_ID%3d1/i);
    },
  }),
  behaviour('verbose.create', 'A body of verbose JSON names its type.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      const body = { __metadata: { type: await typeOf(list) }, Title: 'A' };
      has('d', below(objectOf(await list.send({ method: 'POST', below: '/items', headers, body }), 201), 'd'), { Title: 'A' });
    },
  }),
  behaviour('verbose.create-untyped', 'Without its type it is refused with 400.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      refusedWith(await list.send({ method: 'POST', below: '/items', headers, body: { Title: 'A' } }), 400);
    },
  }),
  behaviour('verbose.collections', 'Several values are written and read in results.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList([columns.themes]);
      const body = { __metadata: { type: await typeOf(list) }, Themes: { results: ['A', 'B'] } };
      answered(await list.send({ method: 'POST', below: '/items', headers, body }), 201);
      same('Themes', below(await itemOf(list), 'Themes')['results'], ['A', 'B']);
    },
  }),
  behaviour('verbose.error', 'A refusal carries its code in error.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const reply = answered(await list.get('/items(99)', accept), 404);
      same('code', below(reply.json as Row, 'error')['code'], '-2130575338, System.ArgumentException');
    },
  }),
];
