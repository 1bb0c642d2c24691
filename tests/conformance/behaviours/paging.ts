import { behaviour, believed, type Behaviour } from '../behaviour';
import { columns } from '../columns';
import { holds, matches, objectOf, rowsOf, same } from '../expectations';
import type { Probe } from '../probe';
import type { ScratchList } from '../scratchList';
import { pnpRecordings, queryPage } from '../sources';

/** A list with items whose scores go down as their ids go up. */
async function numbered(probe: Probe, count: number): Promise<ScratchList> {
  const list = await probe.scratchList([columns.score]);
  const asks = Array.from({ length: count }, (_, index) => ({ method: 'POST' as const, path: `${list.path}/items`, body: { Title: `Row ${index + 1}`, Score: count - index } }));
  for (let from = 0; from < count; from += 50) await probe.batch(asks.slice(from, from + 50));
  return list;
}

/** All rows, page by page; the number of pages as well. */
async function walk(probe: Probe, list: ScratchList, query: string): Promise<{ readonly ids: unknown[]; readonly pages: number }> {
  let reply = await list.get(`/items?${query}`);
  const ids: unknown[] = [];
  for (let pages = 1; ; pages += 1) {
    ids.push(...rowsOf(reply).map((row) => row['Id']));
    const next = objectOf(reply)['odata.nextLink'];
    if (typeof next !== 'string' || pages > 20) return { ids, pages };
    reply = await probe.send({ path: next });
  }
}

/** How many rows come at once, and how one goes on. */
export const pagingBehaviours: readonly Behaviour[] = [
  behaviour('paging.next-link', 'A page that is not the last has odata.nextLink, with a $skiptoken of the last id.', {
    source: queryPage,
    async check(probe) {
      const list = await numbered(probe, 3);
      const next = objectOf(await list.get('/items?$top=2'))['odata.nextLink'];
      matches('odata.nextLink', next, /(\$|%24)skiptoken=Paged%3dTRUE%26p_ID%3d2/i);
    },
  }),
  behaviour('paging.next-link-hex', 'odata.nextLink is absolute and writes its hexadecimals in small letters.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await numbered(probe, 3);
      const next = String(objectOf(await list.get('/items?$top=2'))['odata.nextLink']);
      holds('beginning', next.toLowerCase().startsWith(`${probe.siteUrl}/_api/`.toLowerCase()), { expected: `${probe.siteUrl}/_api/…`, got: next });
      matches('token', next, /Paged%3dTRUE%26p_ID%3d2/);
    },
  }),
  behaviour('paging.next-link-options', 'odata.nextLink carries the other options on.', {
    source: pnpRecordings,
    async check(probe) {
      const list = await numbered(probe, 3);
      const next = new URL(String(objectOf(await list.get('/items?$top=2&$select=Id,Title'))['odata.nextLink']));
      same('$select', next.searchParams.get('$select'), 'Id,Title');
      same('$top', next.searchParams.get('$top'), '2');
    },
  }),
  behaviour('paging.walk', 'Following the links gives every row once, in order of id; the last page has no link.', {
    source: queryPage,
    async check(probe) {
      const list = await numbered(probe, 5);
      same('walk', await walk(probe, list, '$select=Id&$top=2'), { ids: [1, 2, 3, 4, 5], pages: 3 });
    },
  }),
  behaviour('paging.walk-ordered', 'So it does when the rows are ordered by a column.', {
    source: believed,
    async check(probe) {
      const list = await numbered(probe, 5);
      same('walk', await walk(probe, list, '$select=Id&$top=2&$orderby=Score'), { ids: [5, 4, 3, 2, 1], pages: 3 });
    },
  }),
  behaviour('paging.default', 'Without $top a page has 100 rows.', {
    source: believed,
    async check(probe) {
      const list = await numbered(probe, 101);
      same('walk', await walk(probe, list, '$select=Id').then(({ ids, pages }) => [ids.length, pages]), [101, 2]);
    },
  }),
  behaviour('paging.top-5000', '$top may be 5,000.', {
    source: believed,
    async check(probe) {
      const list = await numbered(probe, 2);
      same('rows', (await list.rows('$top=5000&$select=Id')).length, 2);
    },
  }),
  behaviour('paging.token-by-hand', 'A token that one writes oneself goes on after that id.', {
    source: queryPage,
    async check(probe) {
      const list = await numbered(probe, 4);
      const ids = (await list.rows(`$select=Id&$skiptoken=${encodeURIComponent('Paged=TRUE&p_ID=2')}`)).map((row) => row['Id']);
      same('ids', ids, [3, 4]);
    },
  }),
];
