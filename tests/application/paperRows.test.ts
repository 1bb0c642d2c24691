import { paperRows } from '../../src/application/paperRows';
import type { ActionView, RecommendationView } from '../../src/application/trackerView';

function actionView(id: number, partIds: readonly number[]): ActionView {
  const byWhen = { asWritten: '', precision: 'to-be-confirmed' as const };
  const value = { id, reviewId: 1, partIds, label: '', text: '', otherOwnerIds: [], byWhen, successCriteria: '', status: 'in-progress' as const };
  return { record: { value, version: '1' }, state: { kind: 'on-track', colour: 'green' }, others: [], isToMend: false, serves: [] };
}

function recommendation(partIds: readonly number[], actions: readonly ActionView[]): RecommendationView {
  const parts = partIds.map((id) => ({ id, reviewId: 1, number: '2', part: String(id), theme: '', text: '', decision: 'accepted' as const, response: '' }));
  return { reviewId: 1, number: '2', theme: '', parts, actions, state: { kind: 'in-progress', doneCount: 0, totalCount: actions.length }, lateCount: 0 };
}

const outline = (of: RecommendationView) => paperRows(of).map(({ part, action }) => [part?.id, action?.record.value.id]);

describe('paperRows', () => {
  it('sets each action beside the first part that it serves, further ones below', () => {
    expect(outline(recommendation([1, 2], [actionView(10, [2, 1]), actionView(11, [2]), actionView(12, [1])]))).toEqual([[1, 10], [undefined, 12], [2, 11]]);
  });

  it('tells a part that an action above serves from one that none serves', () => {
    const rows = paperRows(recommendation([1, 2, 3], [actionView(10, [1, 3])]));
    expect(rows.map(({ isServedAbove }) => isServedAbove)).toEqual([false, false, true]);
  });

  it('has a row for each action without a recommendation', () => {
    expect(outline(recommendation([], [actionView(10, []), actionView(11, [])]))).toEqual([[undefined, 10], [undefined, 11]]);
  });
});
