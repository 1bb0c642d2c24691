import { wholeQuery, type ActionQuery } from '../../src/application/actionQuery';
import { actionsInOrder, filterRecommendations } from '../../src/application/trackerFilter';
import type { ActionView, RecommendationView, TrackerView } from '../../src/application/trackerView';
import type { StateKind } from '../../src/domain/stateKind';
import type { Owner, Part } from '../../src/domain/records';

const officer: Owner = { id: 4, title: 'Education Officer', organisation: '', email: '' };

function actionView(id: number, kind: StateKind, lead?: Owner): ActionView {
  const byWhen = { asWritten: '', precision: 'to-be-confirmed' as const };
  const value = { id, reviewId: 1, partIds: [1], label: '', text: `Action ${id}`, otherOwnerIds: [], byWhen, successCriteria: '', status: 'in-progress' as const };
  return { record: { value, version: '1' }, state: { kind, colour: 'none' }, others: [], isToMend: false, serves: [], ...(lead ? { lead } : {}) };
}

function recommendation(number: string, decisions: readonly Part['decision'][], actions: readonly ActionView[]): RecommendationView {
  const parts = decisions.map((decision, index) => ({ id: index + 1, reviewId: 1, number, part: String(index), theme: '', text: `Words of ${number}`, decision, response: '' }));
  return { reviewId: 1, number, theme: '', parts, actions, state: { kind: 'in-progress', doneCount: 0, totalCount: actions.length }, lateCount: 0 };
}

const shared = actionView(2, 'overdue');
const seven = recommendation('7', ['accepted', 'unclear'], [actionView(1, 'on-track', officer), shared]);
const thirteen = recommendation('13', ['accepted'], [shared]);
const view: TrackerView = { recommendations: [seven, thirteen], actions: [...seven.actions] };

const asking = (filters: ActionQuery['filters'], search = ''): ActionQuery => ({ search, filters });
/** Number of each recommendation that is left, with the ids of its actions. */
const left = (query: ActionQuery) =>
  filterRecommendations(view, query).map(({ number, actions }) => [number, actions.map(({ record }) => record.value.id)]);

describe('filterRecommendations', () => {
  it('leaves everything without a query', () => {
    expect(filterRecommendations(view, wholeQuery)).toBe(view.recommendations);
  });

  it('leaves the actions in the wanted states and the recommendations that have any', () => {
    expect(left(asking({ state: ['overdue'] }))).toEqual([['7', [2]], ['13', [2]]]);
    expect(left(asking({ state: ['overdue', 'on-track'] }))).toEqual([['7', [1, 2]], ['13', [2]]]);
    expect(left(asking({ state: ['on-track'] }))).toEqual([['7', [1]]]);
    expect(left(asking({ state: ['paused'] }))).toEqual([]);
  });

  it('leaves the parts with one decision, and their actions', () => {
    const [only, ...rest] = filterRecommendations(view, asking({ decision: ['unclear'] }));
    expect(rest).toEqual([]);
    expect(only?.parts).toHaveLength(1);
    expect(only?.actions).toHaveLength(2);
  });

  it('leaves the recommendations of a number and the actions of an owner, or of nobody', () => {
    expect(left(asking({ recommendation: ['13'] }))).toEqual([['13', [2]]]);
    expect(left(asking({ owner: ['4'] }))).toEqual([['7', [1]]]);
    expect(left(asking({ owner: ['none'] }))).toEqual([['7', [2]], ['13', [2]]]);
  });

  it('wants all facets at once', () => {
    expect(left(asking({ state: ['overdue'], recommendation: ['13'] }))).toEqual([['13', [2]]]);
    expect(left(asking({ state: ['on-track'], recommendation: ['13'] }))).toEqual([]);
    expect(left(asking({ state: ['overdue'], decision: ['unclear'] }))).toEqual([['7', [2]]]);
  });

  it('finds words of a recommendation with all beneath it, and words of an action with that alone', () => {
    expect(left(asking({}, 'words OF 13'))).toEqual([['13', [2]]]);
    expect(left(asking({}, 'education'))).toEqual([['7', [1]]]);
    expect(left(asking({}, 'action 2'))).toEqual([['7', [2]], ['13', [2]]]);
    expect(left(asking({}, 'nowhere'))).toEqual([]);
  });
});

describe('actionsInOrder', () => {
  it('has an action that serves two recommendations once', () => {
    expect(actionsInOrder(view.recommendations).map(({ record }) => record.value.id)).toEqual([1, 2]);
  });
});
