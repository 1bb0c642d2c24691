import { needsAttention, type NeedsAttention } from '../../src/application/needsAttention';
import { overviewOf } from '../../src/application/overview';
import type { TrackerSnapshot } from '../../src/application/ports/trackerReader';
import { trackerView, type TrackerView } from '../../src/application/trackerView';
import type { CalendarDate } from '../../src/domain/calendarDate';
import type { Action, Owner, Part, Review } from '../../src/domain/records';
import { defaultSettings } from '../../src/domain/settings';
import type { Rows } from '../../src/domain/versioned';
import { growth, inProportion } from '../builders/growth';
import { anAction, aPart } from '../domain/records';

const today = '2020-05-01';
const days = { today, dayOf: (instant: string) => instant.slice(0, 10) as CalendarDate } as const;
const rowsOf = <T>(values: readonly T[]): Rows<T> => ({ records: values.map((value) => ({ value, version: '1' })), badRows: [] });
const held: Owner = { id: 1, title: 'Manager', organisation: '', email: '', holder: { userId: 7, name: 'Jo Holder' } };
const vacant: Owner = { id: 2, title: 'Officer', organisation: '', email: '' };

function snapshotOf(actions: readonly Action[], parts: readonly Part[], owners: readonly Owner[], review: Partial<Review> = {}): TrackerSnapshot {
  return {
    setUp: 'ready',
    missing: [],
    rights: { canSetUp: false, canEditReviews: false, canEditActions: false, canAddUpdates: false, canDecide: false },
    settings: defaultSettings,
    otherBadRows: [],
    reviews: rowsOf<Review>([{ id: 1, title: 'SEND Provision', committee: '', status: 'open', ...review }]),
    scope: 'review',
    reviewId: 1,
    parts: rowsOf(parts),
    actions: rowsOf(actions),
    owners: rowsOf(owners),
    decisions: rowsOf([]),
  };
}

const found = (snapshot: TrackerSnapshot): readonly string[] =>
  needsAttention(snapshot, trackerView(snapshot, today), days).map(({ kind, reasons }) => `${kind}: ${reasons.map((reason) => reason.kind).join(', ')}`);

describe('needsAttention', () => {
  const later = { dueOn: '2021-03-31', originalDueOn: '2021-03-31', latestUpdateAt: '2020-04-30T10:00:00Z' } as const;
  it('calls a post vacant only where the register names people', () => {
    const actions = [anAction({ id: 1, leadOwnerId: 2, ...later })];
    expect(found(snapshotOf(actions, [aPart()], [vacant]))).toEqual([]);
    expect(found(snapshotOf(actions, [aPart()], [held, vacant]))).toEqual(['action: vacant']);
  });
  it('mixes actions, parts and the response in order of urgency', () => {
    const actions = [anAction({ id: 1, ...later }), anAction({ id: 2, leadOwnerId: 1, dueOn: '2020-04-30' }), anAction({ id: 3, leadOwnerId: 1, status: 'complete' })];
    const parts = [aPart({ id: 1, decision: 'unclear' }), aPart({ id: 2, number: '2', decision: 'awaiting-response' }), aPart({ id: 3, number: '3', decision: 'awaiting-response' })];
    expect(found(snapshotOf(actions, parts, [held], { reportedOn: '2020-01-01' }))).toEqual([
      'action: overdue, silent',
      'action: to-confirm',
      'review: response-late',
      'part: unclear',
      'action: nobody',
    ]);
  });

  it('carries 20,000 actions, in time that grows in proportion', () => {
    const reviewOf = (count: number): readonly [TrackerSnapshot, TrackerView] => {
      const actions = Array.from({ length: count }, (_, index) => anAction({ id: index + 1, latestUpdateAt: '2020-01-30T10:00:00Z' }));
      const snapshot = snapshotOf(actions, [aPart()], [held]);
      return [snapshot, trackerView(snapshot, today)];
    };
    const reviews = new Map([2_000, 20_000].map((count) => [count, reviewOf(count)]));
    const attentionOf = (count: number): readonly NeedsAttention[] => overviewOf(...(reviews.get(count) ?? reviewOf(count)), days).attention;
    const found = attentionOf(20_000);
    expect(found).toHaveLength(20_000);
    expect(found.map((entry) => (entry.kind === 'action' ? entry.action.record.value.id : 0)).slice(0, 3)).toEqual([1, 2, 3]);
    expect(growth(attentionOf, 2_000)).toBeLessThan(inProportion);
  });
});
