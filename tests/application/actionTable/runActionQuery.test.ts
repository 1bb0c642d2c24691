import * as fc from 'fast-check';
import { facets, groupKeys, sortKeys, toggled, wholeQuery, withFacet, type ActionQuery, type Facet } from '../../../src/application/actionQuery';
import { actionValues, noValue, type ValuesOf } from '../../../src/application/actionTable/actionValues';
import { sortValues } from '../../../src/application/actionTable/ranks';
import { facetCounts, runActionQuery, type FoundActions } from '../../../src/application/actionTable/runActionQuery';
import type { ActionView } from '../../../src/application/trackerView';
import type { Action, Owner, Part } from '../../../src/domain/records';
import { foldText } from '../../../src/domain/searchText';
import { anAction, anUndatedAction, aPart } from '../../domain/records';
import { tableOf, theReview } from './tableOf';

const post = (id: number, title: string, holder?: string): Owner => ({
  id, title, organisation: '', email: '', ...(holder ? { holder: { userId: id, name: holder } } : {}),
});

const parts = [
  aPart({ id: 1, number: '1', theme: 'Local Offer' }),
  aPart({ id: 2, number: '2', part: 'i', theme: 'Workforce', decision: 'accepted-in-part' }),
  aPart({ id: 3, number: '10', theme: 'Café culture', decision: 'not-accepted' }),
];
const owners = [post(1, 'Post 10', 'Zoë Holder'), post(2, 'Post 9')];
const actions = [
  anAction({ id: 1, text: 'Write 10 easy read pages', partIds: [1, 3], leadOwnerId: 1, dueOn: '2020-02-01', originalDueOn: '2020-01-01' }),
  anAction({ id: 2, text: 'write 9 letters', partIds: [2], leadOwnerId: 2, otherOwnerIds: [1], latestUpdateAt: '2020-02-03T10:00:00.5Z' }),
  anUndatedAction('ongoing', { id: 3, text: 'Árrange visits', partIds: [], successCriteria: 'Ten schools seen', latestUpdateAt: '2020-02-03T10:00:00Z' }),
  anAction({ id: 4, text: 'Close the gap', partIds: [3], status: 'cancelled', dueOn: '2020-12-31', originalDueOn: '2020-12-31' }),
];
const { table } = tableOf({ actions, parts, owners });
const idsOf = ({ rows }: Pick<FoundActions, 'rows'>): readonly number[] => rows.map(({ record }) => record.value.id);
const find = (query: Partial<ActionQuery>): FoundActions => runActionQuery(table, { ...wholeQuery, ...query });

describe('finding actions', () => {
  it.each([
    ['', [1, 2, 3, 4]],
    ['WRITE', [1, 2]],
    ['write easy', [1]],
    ['local offer', [1]],
    ['workforce', [2]],
    ['cafe', [1, 4]],
    ['zoe', [1, 2]],
    ['arrange ten', [3]],
    ['2 (i)', [2]],
    ['march 2020', [1, 2, 4]],
    ['february', [1]],
    ['ongoing', [3]],
    ['write nothing', []],
  ])('finds for %j the actions %j', (search, expected) => {
    const found = find({ search });
    expect(idsOf(found)).toEqual(expected);
    expect(found.count).toBe(expected.length);
  });

  it.each<readonly [NonNullable<ActionQuery['sort']>['by'], readonly number[], readonly number[]]>([
    ['paper', [1, 2, 3, 4], [4, 3, 2, 1]],
    ['action', [3, 4, 2, 1], [1, 2, 4, 3]],
    ['owner', [2, 1, 3, 4], [1, 2, 3, 4]],
    ['due', [1, 2, 4, 3], [4, 2, 1, 3]],
    ['moved', [2, 4, 1, 3], [1, 2, 4, 3]],
    ['updated', [3, 2, 1, 4], [2, 3, 1, 4]],
    ['state', [1, 2, 3, 4], [4, 3, 2, 1]],
  ])('sorts by %s upwards and downwards, what is missing last', (by, upwards, downwards) => {
    expect(idsOf(find({ sort: { by, isDescending: false } }))).toEqual(upwards);
    expect(idsOf(find({ sort: { by, isDescending: true } }))).toEqual(downwards);
  });

  it('puts an action under each of its recommendations, and counts it once', () => {
    const found = find({ group: 'recommendation', sort: { by: 'due', isDescending: true } });
    expect(found.groups).toEqual([
      { value: '1', from: 0, count: 1 },
      { value: '2', from: 1, count: 1 },
      { value: '10', from: 2, count: 2 },
      { value: noValue, from: 4, count: 1 },
    ]);
    expect(idsOf(found)).toEqual([1, 2, 4, 1, 3]);
    expect(found.count).toBe(4);
  });

  it('puts an action under its lead, posts in natural order, nobody last', () => {
    expect(find({ group: 'owner' }).groups.map(({ value, count }) => [value, count])).toEqual([['2', 1], ['1', 1], [noValue, 2]]);
  });

  it('counts the values of a facet beside all others, and keeps a chosen one that finds nothing', () => {
    const query = toggled(toggled(wholeQuery, 'owner', '1'), 'state', 'closed');
    expect(facetCounts(table, query, 'state')).toEqual([
      { value: 'overdue', count: 1 },
      { value: 'on-track', count: 1 },
      { value: 'closed', count: 0 },
    ]);
  });

  it('lists a value of an old link that nothing has any more', () => {
    expect(facetCounts(table, withFacet(wholeQuery, 'owner', ['77']), 'owner')).toContainEqual({ value: '77', count: 0 });
    expect(find({ filters: { owner: ['77'] } }).rows).toEqual([]);
  });
});

const ids = fc.integer({ min: 1, max: 5 });
const words = fc.array(fc.constantFrom('Map', 'map', 'né', 'NE', 'ed', '10', '9', 'x'), { maxLength: 4 }).map((list) => list.join(' '));
const date = fc.constantFrom<NonNullable<Action['dueOn']>>('2019-12-31', '2020-02-28', '2020-03-10', '2021-01-01');
const someAction = fc
  .record({
    id: ids, text: words, successCriteria: words, partIds: fc.array(ids, { maxLength: 3 }), otherOwnerIds: fc.array(ids, { maxLength: 2 }),
    status: fc.constantFrom<Action['status']>('not-started', 'in-progress', 'paused', 'complete', 'cancelled'), reviewId: fc.integer({ min: 1, max: 3 }),
  })
  .chain((one) =>
    fc
      .record({ leadOwnerId: ids, dueOn: date, originalDueOn: date }, { requiredKeys: [] })
      .map((dates): Action => ({ ...anUndatedAction('to-be-confirmed'), ...one, ...dates })),
  );
const unique = <T extends { readonly id: number }>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 8 });
const given = fc.record({
  actions: unique(someAction),
  parts: unique(fc.record({ id: ids, number: fc.constantFrom('1', '2', '10'), theme: words }).map((over): Part => aPart(over))),
  owners: unique(fc.record({ id: ids, title: words }).map(({ id, title }) => post(id, title, id % 2 === 0 ? 'Néd' : undefined))),
  reviews: fc.constant([theReview, { ...theReview, id: 2, committee: 'Health' }, { ...theReview, id: 3, committee: '' }]),
});
const query: fc.Arbitrary<ActionQuery> = fc
  .record({
    search: fc.constantFrom('', 'map', 'NE', 'ned 10', 'x map'),
    filters: fc.dictionary(fc.constantFrom<Facet>(...facets.filter((facet) => facet !== 'needs')), fc.array(fc.constantFrom('1', '2', 'none', 'overdue', 'accepted', '2020-02', 'Health'), { maxLength: 3 })),
    sort: fc.option(fc.record({ by: fc.constantFrom(...sortKeys), isDescending: fc.boolean() }), { nil: undefined }),
    group: fc.option(fc.constantFrom(...groupKeys), { nil: undefined }),
  })
  .map(({ sort, group, ...rest }) => ({ ...rest, ...(sort ? { sort } : {}), ...(group ? { group } : {}) }));

describe('what a query means', () => {
  /** The definition: slow and plain. */
  function naive({ actions: all, parts: itsParts }: { actions: readonly ActionView[]; parts: readonly Part[] }, asked: ActionQuery, values: ValuesOf): readonly ActionView[] {
    const textOf = ({ record: { value }, lead, others, serves }: ActionView): string => {
      const themes = itsParts.filter(({ id }) => value.partIds.includes(id)).map(({ number, theme }) =>
        theme || ([...itsParts].sort((a, b) => a.id - b.id).find((other) => other.number === number && other.theme !== '')?.theme ?? ''));
      const posts = [...(lead ? [lead] : []), ...others].flatMap(({ title, holder }) => [title, holder?.name ?? '']);
      return foldText([value.text, value.successCriteria, ...serves, 'no date yet', ...themes, ...posts, ...dayWords(value)].join('\n'));
    };
    return all.filter(
      (action) =>
        foldText(asked.search).split(/\s+/).every((word) => textOf(action).includes(word)) &&
        facets.every((facet) => {
          const wanted = asked.filters[facet] ?? [];
          return wanted.length === 0 || values[facet](action).some((value) => wanted.includes(value));
        }),
    );
  }
  const dayWords = ({ dueOn }: Action): readonly string[] => (dueOn ? [dueOn.slice(0, 4), String(Number(dueOn.slice(8)))] : []);

  it('is the same as reading every action for itself', () => {
    fc.assert(
      fc.property(given, query, (records, asked) => {
        const { table: some, view } = tableOf(records);
        const values = actionValues(view);
        const expected = naive({ actions: view.actions, parts: records.parts }, asked, values);
        const found = runActionQuery(some, asked);
        expect(found.count).toBe(expected.length);
        expect(new Set(found.rows)).toEqual(new Set(expected));
        const blocks = asked.group ? found.groups.map(({ from, count }) => found.rows.slice(from, from + count)) : [found.rows];
        blocks.forEach((block) => expectOrder(block, view.actions, asked.sort));
        if (!asked.group) expect(found.rows.length).toBe(expected.length);
        found.groups.forEach(({ value, from, count }) => {
          const column = asked.group === 'owner' ? 'lead' : (asked.group ?? 'state');
          expect(count).toBe(expected.filter((action) => values[column](action).includes(value)).length);
          expect(found.rows.slice(from, from + count).every((action) => values[column](action).includes(value))).toBe(true);
        });
        expect(found.groups.reduce((sum, { count }) => sum + count, 0)).toBe(asked.group ? found.rows.length : 0);
      }),
      { numRuns: 300 },
    );
  });

  function expectOrder(block: readonly ActionView[], paper: readonly ActionView[], sort: ActionQuery['sort']): void {
    const place = (action: ActionView): number => paper.indexOf(action);
    block.slice(1).forEach((next, index) => {
      const before = block[index];
      if (!before) return;
      if (!sort || sort.by === 'paper') return expect(Math.sign(place(next) - place(before))).toBe(sort?.isDescending ? -1 : 1);
      const [one, other] = [sortValues[sort.by](before), sortValues[sort.by](next)];
      if (one === other) return expect(place(before)).toBeLessThan(place(next));
      if (one === undefined || other === undefined) return expect(one).toBeDefined();
      return expect(one < other).toBe(!sort.isDescending);
    });
  }

  it('counts for each value of a facet what choosing it alone would find', () => {
    fc.assert(
      fc.property(given, query, fc.constantFrom(...facets), (records, asked, facet) => {
        const { table: some } = tableOf(records);
        for (const { value, count } of facetCounts(some, asked, facet)) {
          const { sort: _sort, group: _group, ...plain } = asked;
          expect(runActionQuery(some, withFacet(plain, facet, [value])).count).toBe(count);
        }
      }),
    );
  });

  it('is the same whether the table was made ready before or not', () => {
    const cold = tableOf({ actions, parts, owners }).table;
    const warm = tableOf({ actions, parts, owners }).table;
    let steps = 0;
    while (!warm.texts.prepare(1) || !warm.prepare(1)) steps += 1;
    expect(steps).toBeGreaterThan(actions.length);
    const asked = { ...wholeQuery, search: 'write', sort: { by: 'action', isDescending: false } } as const;
    expect(idsOf(runActionQuery(warm, asked))).toEqual(idsOf(runActionQuery(cold, asked)));
  });
});
