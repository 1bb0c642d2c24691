import { behaviour, believed, type Behaviour, type Source } from '../behaviour';
import { columns, lookupColumn } from '../columns';
import { holds, refused, refusedWith, same } from '../expectations';
import type { Probe } from '../probe';
import type { ScratchList } from '../scratchList';
import { lookupCountIssue, lookupLimitIssue, thresholdIssue, thresholdTopIssue } from '../sources';

const manyRows = 'It takes a list of more than 5,000 items.';
const throttled = '-2147024860, Microsoft.SharePoint.SPQueryThrottledException';

/** A list with more rows than the view threshold. */
async function bigList(probe: Probe): Promise<ScratchList> {
  const list = await probe.scratchList([columns.score, columns.ranked]);
  const count = (probe.lab?.threshold ?? 5000) + 10;
  for (let at = 0; at < count; at += 1) await list.add({ Score: at, Ranked: at });
  return list;
}

/** A query of a big list. */
function onBigList(name: string, says: string, [query, isRefused, source = believed]: readonly [string, boolean, Source?]): Behaviour {
  return behaviour(`limit.${name}`, says, {
    source,
    labOnly: manyRows,
    async check(probe) {
      const list = await bigList(probe);
      const reply = await list.get(`/items?${query}`);
      if (isRefused) refused(reply, 500, throttled);
      else same('status', reply.status, 200);
    },
  });
}

async function withLookups(probe: Probe, count: number): Promise<{ readonly list: ScratchList; readonly names: string[] }> {
  const target = await probe.scratchList();
  const names = Array.from({ length: count }, (_, index) => `Look${index + 1}`);
  const list = await probe.scratchList(names.map((name) => lookupColumn(target.id, name)));
  await list.add();
  return { list, names };
}

function expansion(names: readonly string[]): string {
  return `$select=Id,${names.map((name) => `${name}/Title`).join(',')}&$expand=${names.join(',')}`;
}

/** How much one may ask for. */
export const limitBehaviours: readonly Behaviour[] = [
  onBigList('threshold-filter', 'In a list over the view threshold a filter on a column without an index is refused.', ['$filter=Score eq 1', true, thresholdIssue]),
  onBigList('threshold-top', '$top does not help.', ['$filter=Score eq 1&$top=1', true, thresholdTopIssue]),
  onBigList('threshold-order', 'An order by a column without an index is refused there as well.', ['$orderby=Score', true]),
  onBigList('threshold-index', 'A filter on an indexed column that finds few is answered.', ['$filter=Ranked eq 1', false]),
  onBigList('threshold-index-first', 'So is one whose first clause is on an indexed column.', ['$filter=Ranked eq 1 and Score eq 1', false]),
  onBigList('threshold-index-many', 'A filter on an indexed column that finds more rows than the threshold is refused.', ['$filter=Ranked ge 0', true]),
  onBigList('threshold-by-id', 'Reading in order of id is answered.', ['$orderby=Id&$top=10', false]),
  behaviour('limit.lookups-12', 'A query may show twelve lookup and person columns.', {
    source: lookupCountIssue,
    async check(probe) {
      const { list, names } = await withLookups(probe, 12);
      same('status', (await list.get(`/items?${expansion(names)}`)).status, 200);
    },
  }),
  behaviour('limit.lookups-13', 'With a thirteenth it is refused.', {
    source: lookupLimitIssue,
    async check(probe) {
      const { list, names } = await withLookups(probe, 13);
      refused(await list.get(`/items?${expansion(names)}`), 500, '-2147024749, Microsoft.SharePoint.SPQueryThrottledException');
    },
  }),
  behaviour('limit.lookups-author', 'Who made and who changed an item count among the twelve.', {
    source: believed,
    async check(probe) {
      const { list, names } = await withLookups(probe, 11);
      refusedWith(await list.get(`/items?${expansion([...names, 'Author', 'Editor'])}`), 500);
    },
  }),
  behaviour('limit.indexes', 'A list has twenty indexed columns at most.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      const statuses: number[] = [];
      for (let at = 1; at <= 21; at += 1) statuses.push((await list.addField(`<Field Name="N${at}" DisplayName="N${at}" Type="Number" Indexed="TRUE"/>`)).status);
      same('the first nineteen', statuses.slice(0, 19), Array.from({ length: 19 }, () => 201));
      holds('the twenty-first', (statuses[20] ?? 0) >= 400, { expected: 'a refusal', got: statuses[20] });
    },
  }),
];
