import * as fc from 'fast-check';
import type { TrackerSnapshot } from '../../src/application/ports/trackerReader';
import { trackerView, type TrackerView } from '../../src/application/trackerView';
import type { Action, Owner, Part, ScrutinyDecision } from '../../src/domain/records';
import { formatReference, sameReference } from '../../src/domain/reference';
import { defaultSettings } from '../../src/domain/settings';
import type { StateKind } from '../../src/domain/stateKind';
import type { Rows } from '../../src/domain/versioned';
import { aDecision, anAction, aPart } from '../domain/records';
import { growth, inProportion } from '../builders/growth';

const today = '2020-03-01';

const rowsOf = <T>(values: readonly T[]): Rows<T> => ({ records: values.map((value) => ({ value, version: '1' })), badRows: [] });

interface Given {
  readonly parts: readonly Part[];
  readonly actions: readonly Action[];
  readonly owners: readonly Owner[];
  readonly decisions: readonly ScrutinyDecision[];
  readonly toMend?: readonly number[];
}

function snapshotOf({ parts, actions, owners, decisions, toMend = [] }: Given): TrackerSnapshot {
  const badRows = toMend.map((id) => ({ list: 'Lists/ScrutinyActions', id, title: '', problems: [], isShown: true }));
  return {
    setUp: 'ready',
    missing: [],
    rights: { canSetUp: false, canEditReviews: false, canEditActions: false, canAddUpdates: false, canDecide: false },
    settings: defaultSettings,
    otherBadRows: [],
    reviews: rowsOf([{ id: 1, title: 'SEND Provision', committee: '', status: 'open' as const }]),
    scope: 'review',
    reviewId: 1,
    parts: rowsOf(parts),
    actions: { ...rowsOf(actions), badRows },
    owners: rowsOf(owners),
    decisions: rowsOf(decisions),
  };
}

const ids = fc.integer({ min: 1, max: 6 });
const someIds = fc.array(ids, { maxLength: 4 });
const unique = <T extends { readonly id: number }>(one: fc.Arbitrary<T>) => fc.uniqueArray(one, { selector: ({ id }) => id, maxLength: 6 });

const part = fc.record({ id: ids, number: fc.constantFrom('1', '2', '10', 'r3', 'R 3', ''), part: fc.constantFrom('', 'i', 'ii', 'x') }).map((over) => aPart(over));
const action = fc
  .record({ id: ids, partIds: someIds, otherOwnerIds: someIds, leadOwnerId: ids, status: fc.constantFrom<Action['status']>('complete', 'in-progress', 'cancelled') })
  .map((over) => anAction(over));
const owner = ids.map((id): Owner => ({ id, title: `Post ${id}`, organisation: '', email: '' }));
const decision = fc
  .record({
    id: ids,
    actionId: ids,
    outcome: fc.constantFrom<ScrutinyDecision['outcome']>('completion-confirmed', 'sent-back', 'closed-without-doing', 'extension-agreed'),
    at: fc.constantFrom('2020-01-01T10:00:00Z', '2020-02-01T10:00:00Z'),
  })
  .map((over) => aDecision(over));
const given: fc.Arbitrary<Given> = fc.record({ parts: unique(part), actions: unique(action), owners: unique(owner), decisions: unique(decision), toMend: someIds });

/** How an action that is said to be complete, and was due later than today, stands: everything is looked through for every action. */
function plainlyDone(actionId: number, decisions: readonly ScrutinyDecision[]): StateKind {
  const judged = decisions.filter((each) => each.actionId === actionId && each.outcome !== 'extension-agreed');
  const newest = judged.sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id)[0]?.outcome;
  if (newest === 'sent-back') return 'on-track';
  if (newest === 'closed-without-doing') return 'closed';
  return newest === 'completion-confirmed' ? 'confirmed' : 'done';
}

describe('trackerView', () => {
  it('finds for each action what looking through everything finds', () => {
    fc.assert(
      fc.property(given, (all) => {
        for (const view of trackerView(snapshotOf(all), today).actions) {
          const { id, leadOwnerId, otherOwnerIds, partIds, status } = view.record.value;
          expect(view.lead).toEqual(all.owners.find((each) => each.id === leadOwnerId));
          expect(view.others).toEqual(all.owners.filter((each) => otherOwnerIds.includes(each.id)));
          expect(view.serves).toEqual(all.parts.filter((each) => partIds.includes(each.id)).map(formatReference));
          expect(view.isToMend).toBe(all.toMend?.includes(id));
          if (status === 'complete') expect(view.state.kind).toBe(plainlyDone(id, all.decisions));
        }
      }),
    );
  });

  it('puts each action under every recommendation that it serves, in the order given, and the others in the end', () => {
    fc.assert(
      fc.property(given, (all) => {
        const view = trackerView(snapshotOf(all), today);
        for (const { number, parts, actions } of view.recommendations.filter((each) => each.parts.length > 0)) {
          expect(parts.every((each) => sameReference({ number: each.number, part: '' }, { number, part: '' }))).toBe(true);
          const serving = view.actions.filter(({ record }) => record.value.partIds.some((id) => parts.some((each) => each.id === id)));
          expect(actions).toEqual(serving);
        }
        expect(view.recommendations.flatMap(({ parts }) => parts)).toHaveLength(all.parts.length);
        const loose = view.actions.filter(({ serves }) => serves.length === 0);
        const last = view.recommendations[view.recommendations.length - 1];
        expect(last?.parts.length === 0 ? last.actions : []).toEqual(loose);
      }),
    );
  });

  it('keeps the recommendations of each review apart, in the order of the reviews', () => {
    const parts = [aPart({ id: 1, reviewId: 1, number: '2' }), aPart({ id: 2, reviewId: 2, number: '2' }), aPart({ id: 3, reviewId: 2, number: '1' })];
    const actions = [anAction({ id: 1, reviewId: 1, partIds: [1] }), anAction({ id: 2, reviewId: 2, partIds: [3] }), anAction({ id: 3, reviewId: 1, partIds: [] })];
    const review = { id: 2, title: 'Buses', committee: '', status: 'open' as const };
    const one = snapshotOf({ parts, actions, owners: [], decisions: [] });
    const both: TrackerSnapshot = { ...one, scope: 'all', reviews: { ...one.reviews, records: [{ value: review, version: '1' }, ...one.reviews.records] } };
    const view = trackerView(both, today);
    expect(view.recommendations.map(({ reviewId, number, actions: beneath }) => [reviewId, number, beneath.map(({ record }) => record.value.id)])).toEqual([
      [2, '1', [2]], [2, '2', []], [1, '2', [1]], [1, '', [3]],
    ]);
    expect(view.actions.map((action) => action.review?.title)).toEqual(['SEND Provision', 'Buses', 'SEND Provision']);
  });

  it('carries 20,000 actions and 2,000 parts, in time that grows in proportion', () => {
    const snapshotWith = (partCount: number): TrackerSnapshot => {
      const parts = Array.from({ length: partCount }, (_, index) => aPart({ id: index + 1, number: String(index + 1) }));
      const owners = Array.from({ length: partCount / 4 }, (_, index): Owner => ({ id: index + 1, title: `Post ${index}`, organisation: '', email: '' }));
      const actions = Array.from({ length: 10 * partCount }, (_, index) => anAction({ id: index + 1, partIds: [(index % partCount) + 1], leadOwnerId: (index % owners.length) + 1 }));
      const decisions = actions.filter(({ id }) => id % 4 === 0).map(({ id }) => aDecision({ id, actionId: id }));
      return snapshotOf({ parts, actions, owners, decisions });
    };
    const snapshots = new Map([200, 2_000].map((count) => [count, snapshotWith(count)]));
    const viewOf = (count: number): TrackerView => trackerView(snapshots.get(count) ?? snapshotWith(count), today);
    expect(viewOf(2_000).recommendations.map(({ actions: beneath }) => beneath.length)).toEqual(Array.from({ length: 2_000 }, () => 10));
    expect(growth(viewOf, 200)).toBeLessThan(inProportion);
  });
});
