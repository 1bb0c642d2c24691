import * as fc from 'fast-check';
import { addDays } from '../../src/domain/calendarDate';
import { lastMonthOf, periodOf, promisedAndDone, type DatedAction } from '../../src/domain/promisedAndDone';

describe('promisedAndDone', () => {
  it('counts by month, without a gap', () => {
    const actions: DatedAction[] = [
      { promisedOn: '2019-12-31', isMoved: true },
      { promisedOn: '2019-12-01', isMoved: false, doneOn: '2020-02-10' },
      { isMoved: false, doneOn: '2020-02-29' },
    ];
    expect(promisedAndDone(actions)).toEqual({
      length: 'month',
      periods: [
        { from: '2019-12-01', promised: 2, moved: 1, done: 0 },
        { from: '2020-01-01', promised: 0, moved: 0, done: 0 },
        { from: '2020-02-01', promised: 0, moved: 0, done: 2 },
      ],
    });
  });
  it('draws nothing from nothing', () => expect(promisedAndDone([{ isMoved: false }]).periods).toEqual([]));
  it('loses no action, and never draws too many columns for the years of a review', () => {
    const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays('2018-01-01', days));
    const action = fc.record({ promisedOn: fc.option(day, { nil: undefined }), isMoved: fc.boolean(), doneOn: fc.option(day, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(action), (actions) => {
        const { length, periods } = promisedAndDone(actions);
        const sum = (key: 'promised' | 'moved' | 'done'): number => periods.reduce((total, period) => total + period[key], 0);
        expect(sum('promised')).toBe(actions.filter(({ promisedOn }) => promisedOn !== undefined).length);
        expect(sum('moved')).toBe(actions.filter(({ promisedOn, isMoved }) => promisedOn !== undefined && isMoved).length);
        expect(sum('done')).toBe(actions.filter(({ doneOn }) => doneOn !== undefined).length);
        expect(periods.length).toBeLessThanOrEqual(36);
        for (const { from } of periods) expect(periodOf(from, length)).toBe(from);
      }),
    );
  });
  it('ends a quarter with its third month', () => expect(lastMonthOf('2020-01-01', 'quarter')).toBe('2020-03-01'));
});
