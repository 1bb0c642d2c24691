import { actionState, type ActionState, type StateKind } from '../../src/domain/actionState';
import { defaultLegend } from '../../src/domain/legend';
import { groupByNumber, recommendationState, servingEach, type ServingAction } from '../../src/domain/recommendationState';
import { stateCounts } from '../../src/domain/stateCounts';
import { decisionTotals } from '../../src/domain/totals';
import { anAction, aPart } from './records';

const stateOf = (kind: StateKind): ActionState => ({ kind, colour: defaultLegend[kind] });
const standing = (...kinds: StateKind[]): ServingAction[] => kinds.map((kind) => ({ state: stateOf(kind) }));

describe('groupByNumber', () => {
  it('puts numbers and parts in natural order, with the theme of the first that has one', () => {
    const parts = [
      aPart({ id: 1, number: '10' }),
      aPart({ id: 2, number: '2', part: 'ii' }),
      aPart({ id: 3, number: '2', part: 'i', theme: 'Information to parents' }),
      aPart({ id: 4, number: '1', theme: 'Accessibility' }),
    ];
    expect(groupByNumber(parts).map(({ number, theme, parts: own }) => [number, theme, own.map(({ id }) => id)])).toEqual([
      ['1', 'Accessibility', [4]],
      ['2', 'Information to parents', [3, 2]],
      ['10', '', [1]],
    ]);
  });
  it('counts i as a letter among letters', () => {
    const parts = [...'ihgjabcdef'].map((part, index) => aPart({ id: index, part }));
    expect(groupByNumber(parts)[0]?.parts.map(({ part }) => part).join('')).toBe('abcdefghij');
  });
  it('counts i as a numeral among numerals', () => {
    const parts = ['v', 'ii', 'i', 'iv', 'iii', 'x', 'ix'].map((part, index) => aPart({ id: index, part }));
    expect(groupByNumber(parts)[0]?.parts.map(({ part }) => part)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'ix', 'x']);
  });
  it('keeps parts of the same name in the order of the paper', () => {
    expect(groupByNumber([aPart({ id: 5, part: 'i' }), aPart({ id: 4, part: 'I' })])[0]?.parts.map(({ id }) => id)).toEqual([4, 5]);
  });
  it('gives nothing for nothing', () => expect(groupByNumber([])).toEqual([]));
});

describe('servingEach', () => {
  it('finds the actions of any part, each once, in the order given', () => {
    const groups = groupByNumber([aPart({ id: 7, part: 'i' }), aPart({ id: 8, part: 'ii' }), aPart({ id: 9, number: '13' })]);
    const both = anAction({ id: 2, partIds: [8, 7] });
    const shared = anAction({ id: 1, partIds: [7, 9] });
    const other = anAction({ id: 3, partIds: [30] });
    expect(servingEach(groups, [both, other, shared], ({ partIds }) => partIds)).toEqual([[both, shared], [shared]]);
  });
});

describe('recommendationState', () => {
  it.each<[string, StateKind[], string, number, number]>([
    ['nothing promised', [], 'no-actions', 0, 0],
    ['all confirmed', ['confirmed', 'confirmed'], 'complete', 2, 2],
    ['one still to confirm', ['confirmed', 'done'], 'to-confirm', 2, 2],
    ['closed ones do not count', ['confirmed', 'closed'], 'complete', 1, 1],
    ['all closed', ['closed', 'closed'], 'closed', 0, 0],
    ['one late', ['confirmed', 'overdue', 'on-track'], 'overdue', 1, 3],
    ['one at risk', ['at-risk', 'on-track'], 'at-risk', 0, 2],
    ['one off track', ['off-track', 'not-started'], 'at-risk', 0, 2],
    ['late outweighs risk', ['at-risk', 'overdue'], 'overdue', 0, 2],
    ['nothing begun', ['not-started', 'no-date'], 'not-started', 0, 2],
    ['done and not begun', ['done', 'not-started'], 'in-progress', 1, 2],
    ['ongoing', ['ongoing'], 'in-progress', 0, 1],
  ])('%s', (...[, kinds, kind, doneCount, totalCount]) => {
    expect(recommendationState(standing(...kinds))).toEqual({ kind, doneCount, totalCount });
  });

  it('names the next day on which something open is due, not a day that has passed', () => {
    const options = { today: '2020-03-01', dueSoonDays: 28 } as const;
    const actions = [
      anAction({ dueOn: '2021-03-31' }),
      anAction({ dueOn: '2019-12-31' }),
      anAction({ dueOn: '2020-04-30' }),
      anAction({ dueOn: '2020-03-02', status: 'complete' }),
    ];
    const state = recommendationState(actions.map((action) => ({ state: actionState(action, options), dueOn: action.dueOn })));
    expect(state).toEqual({ kind: 'overdue', doneCount: 1, totalCount: 4, nextDueOn: '2020-04-30' });
  });
});

describe('totals', () => {
  it('count every kind that there is, in the order in which totals are told', () => {
    const counts = stateCounts(['overdue', 'ongoing', 'overdue', 'confirmed'].map((kind) => stateOf(kind as StateKind)));
    expect(counts.map(({ kind, count }) => [kind, count])).toEqual([['confirmed', 1], ['overdue', 2], ['ongoing', 1]]);
  });
  it('count decisions', () => {
    expect(decisionTotals([aPart(), aPart({ decision: 'unclear' }), aPart()])).toEqual({
      'accepted-in-full': 0, accepted: 2, 'accepted-in-part': 0, 'not-accepted': 0, 'awaiting-response': 0, unclear: 1,
    });
  });
});
