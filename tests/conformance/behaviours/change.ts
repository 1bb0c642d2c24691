import { behaviour, believed, type Behaviour } from '../behaviour';
import { answered, below, has, holds, matches, objectOf, rowsOf, same, type Row } from '../expectations';
import type { ScratchList } from '../scratchList';
import { pnpRecordings } from '../sources';

const everything = { Item: true, Add: true, Update: true, DeleteObject: true };

async function tokenOf(list: ScratchList): Promise<string> {
  return String(below(objectOf(await list.get('?$select=CurrentChangeToken')), 'CurrentChangeToken')['StringValue']);
}

async function changesSince(list: ScratchList, token: string, query: Row = everything): Promise<readonly Row[]> {
  const body = { query: { ...query, ChangeTokenStart: { StringValue: token } } };
  return rowsOf(await list.send({ method: 'POST', below: '/getchanges', body }));
}

/** What has changed in a list since a token. */
export const changeBehaviours: readonly Behaviour[] = [
  behaviour('change.token', 'A list tells its change token: 1;3;<list>;<ticks>;<number>.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const token = await tokenOf(list);
      matches('token', token, /^1;3;[0-9a-f-]{36};\d{18};-?\d+$/i);
      same('list', token.split(';')[2]?.toLowerCase(), list.id.toLowerCase());
    },
  }),
  behaviour('change.kinds', 'getchanges tells additions (1), changes (2) and deletions (3), oldest first, with the number of the item.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const token = await tokenOf(list);
      await list.add();
      answered(await list.merge(1, { Title: 'B' }), 204);
      answered(await list.send({ method: 'POST', below: '/items(1)/recycle' }), 200);
      same('changes', (await changesSince(list, token)).map((row) => [row['ChangeType'], row['ItemId']]), [[1, 1], [2, 1], [3, 1]]);
    },
  }),
  behaviour('change.nothing', 'Since the current token nothing has changed.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      await list.add();
      same('changes', await changesSince(list, await tokenOf(list)), []);
    },
  }),
  behaviour('change.own-tokens', 'Each change carries a token from which one goes on.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const token = await tokenOf(list);
      await list.add();
      await list.add();
      const [first = {}] = await changesSince(list, token);
      const next = await changesSince(list, String(below(first, 'ChangeToken')['StringValue']));
      same('changes', next.map((row) => row['ItemId']), [2]);
    },
  }),
  behaviour('change.wanted', 'Only the kinds that are asked for are told.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const token = await tokenOf(list);
      await list.add();
      answered(await list.merge(1, { Title: 'B' }), 204);
      same('changes', (await changesSince(list, token, { Item: true, Update: true })).map((row) => row['ChangeType']), [2]);
    },
  }),
  behaviour('change.foreign-token', 'The token of another list is refused.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const other = await probe.scratchList();
      const body = { query: { ...everything, ChangeTokenStart: { StringValue: await tokenOf(other) } } };
      const reply = await list.send({ method: 'POST', below: '/getchanges', body });
      holds('status', reply.status >= 400, { expected: 'a refusal', got: reply.status });
    },
  }),
  behaviour('change.item-count', 'A list tells how many items it has and when one was changed last.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await probe.scratchList();
      const { Modified: modified } = await list.add();
      await list.add();
      const facts = objectOf(await list.get('?$select=ItemCount,LastItemModifiedDate'));
      has('list', facts, { ItemCount: 2 });
      holds('LastItemModifiedDate', String(facts['LastItemModifiedDate']) >= String(modified), { expected: `${String(modified)} or later`, got: facts['LastItemModifiedDate'] });
    },
  }),
];
