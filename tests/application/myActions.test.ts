import { actionsOfPosts, heldPosts, isLedFrom, myActions, openCounts } from '../../src/application/myActions';
import type { ActionView } from '../../src/application/trackerView';
import { actionState } from '../../src/domain/actionState';
import type { Action, Owner } from '../../src/domain/records';
import { anAction, anUndatedAction } from '../domain/records';

const today = '2020-05-01';
const dueSoonDays = 28;

function aPost(id: number, userId?: number): Owner {
  return { id, title: `Post ${id}`, organisation: '', email: '', ...(userId === undefined ? {} : { holder: { userId, name: 'Jo Holder' } }) };
}

const mine = aPost(1, 7);
const other = aPost(2, 8);

function viewOf(action: Action, lead?: Owner, others: readonly Owner[] = []): ActionView {
  return { record: { value: action, version: '1' }, state: actionState(action, { today, dueSoonDays }), others, serves: [], isToMend: false, ...(lead ? { lead } : {}) };
}

const idsOf = (actions: readonly ActionView[]): readonly number[] => actions.map(({ record }) => record.value.id);

describe('one’s own actions', () => {
  it('are those of the posts that one holds, as lead or with others', () => {
    const posts = heldPosts([mine, other, aPost(3)], 7);
    expect(posts).toEqual([mine]);
    const actions = [viewOf(anAction({ id: 1 }), mine), viewOf(anAction({ id: 2 }), other), viewOf(anAction({ id: 3 }), other, [mine]), viewOf(anAction({ id: 4 }))];
    const own = actionsOfPosts(actions, posts);
    expect(idsOf(own)).toEqual([1, 3]);
    expect(own.map((action) => isLedFrom(posts, action))).toEqual([true, false]);
  });

  it('are none for somebody whom the site does not know', () => {
    expect(heldPosts([aPost(1, 0), aPost(2)], 0)).toEqual([]);
  });

  it('come late first, then soon, then later, and finished ones apart', () => {
    const views = [
      viewOf(anAction({ id: 1, dueOn: '2020-12-31' }), mine),
      viewOf(anAction({ id: 2, dueOn: '2020-05-20' }), mine),
      viewOf(anAction({ id: 3, dueOn: '2020-05-20', health: 'at-risk' }), mine),
      viewOf(anAction({ id: 4, dueOn: '2020-03-31', health: 'off-track' }), mine),
      viewOf(anAction({ id: 5, status: 'complete' }), mine),
      viewOf(anAction({ id: 6, status: 'cancelled' }), mine),
      viewOf(anAction({ id: 7, status: 'paused', dueOn: '2020-05-02' }), mine),
      viewOf(anUndatedAction('ongoing', { id: 8 }), mine),
    ];
    const { late, soon, later, finished } = myActions(views, [mine], dueSoonDays);
    expect([late, soon, later, finished].map(idsOf)).toEqual([[4], [2, 3], [7, 1, 8], [5, 6]]);
    expect(openCounts(views)).toEqual({ open: 6, late: 1 });
  });

  it('come within their group those that one leads first, then by day, then as the paper has them', () => {
    const views = [
      viewOf(anAction({ id: 1, dueOn: '2020-01-31' }), other, [mine]),
      viewOf(anAction({ id: 2, dueOn: '2020-03-31' }), mine),
      viewOf(anAction({ id: 3, dueOn: '2020-02-29' }), mine),
      viewOf(anAction({ id: 4, dueOn: '2020-03-31' }), mine),
    ];
    expect(idsOf(myActions(views, [mine], dueSoonDays).late)).toEqual([3, 2, 4, 1]);
  });
});
