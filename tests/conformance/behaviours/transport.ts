import { behaviour, believed, type Behaviour } from '../behaviour';
import { answered, has, matches, objectOf, rowsOf, same } from '../expectations';
import { itemsPage, operationsPage, pnpClient, pnpRecordings } from '../sources';

/** How addresses and methods are read. */
export const transportBehaviours: readonly Behaviour[] = [
  behaviour('transport.plus-is-space', 'A plus sign in a query is a space.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'two words' });
      same('rows', (await list.rows("%24filter=Title+eq+%27two+words%27&%24select=Id")).length, 1);
    },
  }),
  behaviour('transport.percent-20-is-space', 'Percent 20 in a query is a space too.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'two words' });
      same('rows', (await list.rows("$filter=Title%20eq%20'two%20words'")).length, 1);
    },
  }),
  behaviour('transport.plus-itself', 'A plus sign that is meant is written as percent 2B.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: 'a+b' });
      same('rows', (await list.rows("$filter=Title+eq+'a%2Bb'")).length, 1);
    },
  }),
  behaviour('transport.quote-doubled-in-filter', 'An apostrophe in a text of a filter is written twice.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add({ Title: "O'Brien" });
      same('rows', (await list.rows("$filter=Title eq 'O''Brien'")).length, 1);
    },
  }),
  behaviour('transport.quote-doubled-in-path', 'An apostrophe in a title in an address is written twice.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList([], { suffix: " It's" });
      const reply = await probe.send({ path: `web/lists/getbytitle('${encodeURIComponent(list.title.replace(/'/g, "''"))}')?$select=Id` });
      same('Id', objectOf(reply)['Id'], list.id);
    },
  }),
  behaviour('transport.list-by-address', 'getList takes the server-relative address, its slashes encoded.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      const reply = await probe.send({ path: `web/getList('${encodeURIComponent(list.address)}')?$select=Id` });
      same('Id', objectOf(reply)['Id'], list.id);
    },
  }),
  behaviour('transport.alias', 'A parameter may stand behind an alias in the query.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      const reply = await probe.send({ path: `web/getList(@a1)?@a1='${encodeURIComponent(list.address)}'&$select=Id` });
      same('Id', objectOf(reply)['Id'], list.id);
    },
  }),
  behaviour('transport.names-without-case', 'The steps of an address are read without regard to capitals.', {
    source: pnpClient,
    async check(probe) {
      const list = await probe.scratchList();
      const reply = await probe.send({ path: `Web/Lists/GetByTitle('${encodeURIComponent(list.title)}')/Items?$select=Id` });
      same('rows', rowsOf(reply).length, 0);
    },
  }),
  behaviour('transport.tunnelled-merge', 'POST with X-HTTP-Method: MERGE changes an item and answers 204.', {
    source: operationsPage,
    async check(probe) {
      const list = await probe.scratchList();
      const { Id: id } = await list.add({ Title: 'before' });
      answered(await list.merge(id, { Title: 'after' }), 204);
      has('item', objectOf(await list.get(`/items(${String(id)})`)), { Title: 'after' });
    },
  }),
  behaviour('transport.plain-merge', 'MERGE itself does the same.', {
    source: itemsPage,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      answered(await list.send({ method: 'MERGE', isPlain: true, below: '/items(1)', headers: { 'If-Match': '*' }, body: { Title: 'B' } }), 204);
    },
  }),
  behaviour('transport.plain-delete', 'DELETE itself deletes and answers 200.', {
    source: operationsPage,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      answered(await list.send({ method: 'DELETE', isPlain: true, below: '/items(1)', headers: { 'If-Match': '*' } }), 200);
    },
  }),
  behaviour('transport.correlation', 'Every answer names its request in SPRequestGuid.', {
    source: pnpRecordings,
    async check(probe) {
      const reply = await probe.send({ path: 'web?$select=Id' });
      matches('SPRequestGuid', reply.headers['sprequestguid'], /^[0-9a-f-]{36}$/i);
    },
  }),
];
