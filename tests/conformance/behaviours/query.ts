import { behaviour, believed, type Behaviour, type Source } from '../behaviour';
import { columns } from '../columns';
import { has, objectOf, refused, refusedWith, same, type Row } from '../expectations';
import type { Probe } from '../probe';
import type { ScratchList } from '../scratchList';
import { personMailIssue, queryPage, unknownColumnIssue } from '../sources';

const rows: readonly Row[] = [
  { Title: 'Alpha', Score: 1, IsLate: true, SeenAt: '2026-03-04T05:06:07Z' },
  { Title: 'beta', Score: 2, IsLate: false, SeenAt: '2026-04-05T06:07:08Z' },
  { Title: 'Gamma ray', Score: 3, IsLate: false },
  { Title: 'Delta' },
];

async function filled(probe: Probe): Promise<ScratchList> {
  const list = await probe.scratchList([columns.score, columns.isLate, columns.seenAt, columns.notes]);
  for (const row of rows) await list.add(row);
  return list;
}

async function found(list: ScratchList, filter: string): Promise<unknown[]> {
  return (await list.rows(`$select=Id&$orderby=Id&$filter=${encodeURIComponent(filter)}`)).map((row) => row['Id']);
}

/** A filter that finds some of the rows. */
function finds(name: string, words: string, [filter, ids, source = queryPage]: readonly [string, readonly number[], Source?]): Behaviour {
  return behaviour(`query.${name}`, words, {
    source,
    check: async (probe) => same(filter, await found(await filled(probe), filter), ids),
  });
}

/** A filter that is refused. */
function refuses(name: string, words: string, filter: string, source: Source = queryPage): Behaviour {
  return behaviour(`query.no-${name}`, words, {
    source,
    async check(probe) {
      const list = await filled(probe);
      refusedWith(await list.get(`/items?$filter=${encodeURIComponent(filter)}`), 400);
    },
  });
}

const filters: readonly Behaviour[] = [
  finds('eq', 'eq finds equal numbers.', ['Score eq 2', [2]]),
  finds('ne', 'ne finds other values, and empty ones.', ['Score ne 2', [1, 3, 4], believed]),
  finds('lt', 'lt finds smaller numbers, and no empty ones.', ['Score lt 2', [1]]),
  finds('le', 'le finds smaller and equal numbers.', ['Score le 2', [1, 2]]),
  finds('gt', 'gt finds greater numbers.', ['Score gt 2', [3]]),
  finds('ge', 'ge finds greater and equal numbers.', ['Score ge 2', [2, 3]]),
  finds('and', 'and wants both.', ['Score ge 2 and Score le 2', [2]]),
  finds('or', 'or wants either.', ['Score eq 1 or Score eq 3', [1, 3]]),
  finds('precedence', 'and binds before or; parentheses bind first.', ["(Score eq 1 or Score eq 2) and Title eq 'beta'", [2]]),
  finds('and-before-or', 'Without parentheses and binds before or.', ["Score eq 1 or Score eq 2 and Title eq 'nothing'", [1], believed]),
  finds('startswith', 'startswith finds beginnings.', ["startswith(Title,'Gam')", [3]]),
  finds('substringof', 'substringof finds parts; the part stands first.', ["substringof('ma r',Title)", [3]]),
  finds('case', 'Texts are compared without regard to capitals.', ["Title eq 'BETA'", [2], believed]),
  finds('day', 'day() reads the day of a date.', ['day(SeenAt) eq 5', [2]]),
  finds('month', 'month() reads the month of a date.', ['month(SeenAt) eq 3', [1]]),
  finds('year', 'year() reads the year of a date.', ['year(SeenAt) eq 2026', [1, 2]]),
  finds('minute', 'minute() reads the minute of a date.', ['minute(SeenAt) eq 7', [2]]),
  finds('second', 'second() reads the second of a date.', ['second(SeenAt) eq 7', [1]]),
  finds('datetime', "An instant may be written as datetime'…'.", ["SeenAt ge datetime'2026-04-01T00:00:00Z'", [2], believed]),
  finds('datetime-text', 'An instant may be written as plain text.', ["SeenAt ge '2026-04-01T00:00:00Z'", [2], believed]),
  finds('null', 'eq null finds empty values.', ['Score eq null', [4], believed]),
  finds('not-null', 'ne null finds values that are there.', ['Score ne null', [1, 2, 3], believed]),
  finds('boolean-number', 'Yes/no is 1 or 0.', ['IsLate eq 1', [1], believed]),
  finds('boolean-word', 'Yes/no is true or false too.', ['IsLate eq true', [1], believed]),
  finds('by-id', 'Id is a column like another.', ['Id gt 2', [3, 4], believed]),
];

const refusals: readonly Behaviour[] = [
  ...['endswith', 'tolower', 'toupper', 'trim', 'replace', 'substring', 'concat'].map((name) => refuses(name, `${name}() is refused with 400.`, `${name}(Title,'a') eq 'a'`)),
  ...['round', 'floor', 'ceiling'].map((name) => refuses(name, `${name}() is refused with 400.`, `${name}(Score) eq 1`)),
  ...['add', 'sub', 'mul', 'div', 'mod'].map((name) => refuses(name, `The operator ${name} is refused with 400.`, `Score ${name} 1 eq 2`)),
  refuses('not', 'not is refused with 400.', "not startswith(Title,'A')", believed),
  refuses('in', 'in is refused with 400.', 'Score in (1,2)', believed),
  refuses('notes', 'A column of several lines cannot be filtered by.', "Notes eq 'a'", believed),
];

const rest: readonly Behaviour[] = [
  behaviour('query.malformed', 'A filter that cannot be read is 400, InvalidClientQueryException.', {
    source: queryPage,
    async check(probe) {
      const list = await filled(probe);
      refused(await list.get('/items?$filter=Score eq'), 400, '-1, Microsoft.SharePoint.Client.InvalidClientQueryException');
    },
  }),
  behaviour('query.unknown-in-select', 'An unknown column in $select is 400, SPException.', {
    source: unknownColumnIssue,
    async check(probe) {
      const list = await filled(probe);
      refused(await list.get('/items?$select=Nothing'), 400, '-1, Microsoft.SharePoint.SPException');
    },
  }),
  behaviour('query.unknown-in-filter', 'An unknown column in $filter is 400, SPException.', {
    source: unknownColumnIssue,
    async check(probe) {
      const list = await filled(probe);
      refused(await list.get('/items?$filter=Nothing eq 1'), 400, '-1, Microsoft.SharePoint.SPException');
    },
  }),
  behaviour('query.unknown-on-nothing', 'So it is when the list has no rows.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList();
      refused(await list.get('/items?$select=Nothing'), 400, '-1, Microsoft.SharePoint.SPException');
    },
  }),
  behaviour('query.order', '$orderby orders by columns in turn, desc downwards.', {
    source: queryPage,
    async check(probe) {
      const list = await filled(probe);
      same('ids', (await list.rows('$select=Id&$filter=Score ne null&$orderby=IsLate desc,Score desc')).map((row) => row['Id']), [1, 3, 2]);
    },
  }),
  behaviour('query.order-of-nothing', 'Empty values stand first in an ascending order.', {
    source: believed,
    async check(probe) {
      const list = await filled(probe);
      same('ids', (await list.rows('$select=Id&$orderby=Score')).map((row) => row['Id']), [4, 1, 2, 3]);
    },
  }),
  behaviour('query.person-by-id', 'A person is found by the number that the site gave them.', {
    source: believed,
    async check(probe) {
      const list = await probe.scratchList([columns.owner]);
      const { Id: me } = objectOf(await probe.send({ path: 'web/currentuser?$select=Id' }));
      await list.add({ Title: 'mine', OwnerId: me });
      await list.add({ Title: 'nobody’s' });
      same('ids', (await list.rows(`$select=Id&$filter=OwnerId eq ${String(me)}`)).map((row) => row['Id']), [1]);
    },
  }),
  behaviour('query.person-by-mail', 'A person is found by mail when the column is expanded and the mail selected.', {
    source: personMailIssue,
    async check(probe) {
      const list = await probe.scratchList([columns.owner]);
      const { Id: me, Email: mail } = objectOf(await probe.send({ path: 'web/currentuser?$select=Id,Email' }));
      if (typeof mail !== 'string' || mail === '') return probe.skip('The person who is signed in has no e-mail address.');
      await list.add({ Title: 'mine', OwnerId: me });
      const query = `$select=Id,Owner/EMail&$expand=Owner&$filter=${encodeURIComponent(`Owner/EMail eq '${mail.replace(/'/g, "''")}'`)}`;
      const [row] = await list.rows(query);
      has('item', row, { Id: 1, Owner: { EMail: mail } });
    },
  }),
  behaviour('query.expand-is-needed', 'A field of a lookup or person needs $expand: without it 400.', {
    source: queryPage,
    async check(probe) {
      const list = await probe.scratchList([columns.owner]);
      await list.add();
      refusedWith(await list.get('/items?$select=Owner/Title'), 400);
    },
  }),
  behaviour('query.star', '$select=* sends every column, and what stands beside it.', {
    source: believed,
    async check(probe) {
      const list = await filled(probe);
      const [row = {}] = await list.rows('$select=*,FileDirRef&$top=1');
      has('item', row, { Title: 'Alpha', Score: 1, FileDirRef: list.address });
    },
  }),
];

/** What can be asked of items, and what is refused. */
export const queryBehaviours: readonly Behaviour[] = [...filters, ...refusals, ...rest];
