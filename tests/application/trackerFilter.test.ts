import { actionsInOrder, filterRecommendations, sameFilter } from '../../src/application/trackerFilter';
import type { ActionView, RecommendationView, TrackerView } from '../../src/application/trackerView';
import type { StateKind } from '../../src/domain/stateKind';
import type { Part } from '../../src/domain/records';

function actionView(id: number, kind: StateKind): ActionView {
  const byWhen = { asWritten: '', precision: 'to-be-confirmed' as const };
  const value = { id, reviewId: 1, partIds: [1], label: '', text: `Action ${id}`, otherOwnerIds: [], byWhen, successCriteria: '', status: 'in-progress' as const };
  return { record: { value, version: '1' }, state: { kind, colour: 'none' }, others: [], isToMend: false, serves: [] };
}

function recommendation(number: string, decisions: readonly Part['decision'][], actions: readonly ActionView[]): RecommendationView {
  const parts = decisions.map((decision, index) => ({ id: index + 1, reviewId: 1, number, part: String(index), theme: '', text: '', decision, response: '' }));
  return { reviewId: 1, number, theme: '', parts, actions, state: { kind: 'in-progress', doneCount: 0, totalCount: actions.length }, lateCount: 0 };
}

const shared = actionView(2, 'overdue');
const seven = recommendation('7', ['accepted', 'unclear'], [actionView(1, 'on-track'), shared]);
const thirteen = recommendation('13', ['accepted'], [shared]);
const view: TrackerView = { recommendations: [seven, thirteen], actions: [...seven.actions] };

describe('filterRecommendations', () => {
  it('leaves everything without a filter', () => {
    expect(filterRecommendations(view, undefined)).toBe(view.recommendations);
  });

  it('leaves the actions in one state and the recommendations that have any', () => {
    const overdue = filterRecommendations(view, { by: 'state', kind: 'overdue' });
    expect(overdue.map(({ number, actions }) => [number, actions.length])).toEqual([['7', 1], ['13', 1]]);
    expect(filterRecommendations(view, { by: 'state', kind: 'on-track' }).map(({ number }) => number)).toEqual(['7']);
    expect(filterRecommendations(view, { by: 'state', kind: 'paused' })).toEqual([]);
  });

  it('leaves the parts with one decision, and their actions', () => {
    const [only, ...rest] = filterRecommendations(view, { by: 'decision', decision: 'unclear' });
    expect(rest).toEqual([]);
    expect(only?.parts).toHaveLength(1);
    expect(only?.actions).toHaveLength(2);
  });
});

describe('actionsInOrder', () => {
  it('has an action that serves two recommendations once', () => {
    expect(actionsInOrder(view.recommendations).map(({ record }) => record.value.id)).toEqual([1, 2]);
  });
});

describe('sameFilter', () => {
  it('compares what is asked for', () => {
    expect(sameFilter({ by: 'state', kind: 'overdue' }, { by: 'state', kind: 'overdue' })).toBe(true);
    expect(sameFilter({ by: 'state', kind: 'overdue' }, { by: 'state', kind: 'paused' })).toBe(false);
    expect(sameFilter({ by: 'state', kind: 'overdue' }, { by: 'decision', decision: 'unclear' })).toBe(false);
    expect(sameFilter(undefined, undefined)).toBe(true);
    expect(sameFilter(undefined, { by: 'state', kind: 'overdue' })).toBe(false);
  });
});
