import fc from 'fast-check';
import { byMonth, timelineLayout } from '../../src/application/timelineLayout';
import type { ActionView, RecommendationView } from '../../src/application/trackerView';
import { dateOfDayNumber, dayNumber, type CalendarDate } from '../../src/domain/calendarDate';

interface Dates {
  readonly dueOn?: CalendarDate | undefined;
  readonly originalDueOn?: CalendarDate | undefined;
  readonly precision?: 'ongoing' | 'to-be-confirmed';
}

function actionView(id: number, { dueOn, originalDueOn, precision = 'to-be-confirmed' }: Dates): ActionView {
  const days = { ...(dueOn ? { dueOn } : {}), ...(originalDueOn ? { originalDueOn } : {}) };
  const value = { id, reviewId: 1, partIds: [1], label: '', text: '', otherOwnerIds: [], byWhen: { asWritten: '', precision }, successCriteria: '', status: 'in-progress' as const, ...days };
  return { record: { value, version: '1' }, state: { kind: 'on-track', colour: 'green' }, others: [], isToMend: false, serves: [] };
}

function recommendation(number: string, actions: readonly ActionView[]): RecommendationView {
  return { reviewId: 1, number, theme: '', parts: [], actions, state: { kind: 'in-progress', doneCount: 0, totalCount: actions.length }, lateCount: 0 };
}

const idOf = ({ record }: ActionView): number => record.value.id;
const moved = actionView(1, { dueOn: '2020-03-31', originalDueOn: '2019-12-31' });
const kept = actionView(2, { dueOn: '2020-02-29', originalDueOn: '2020-02-29' });
const ongoing = actionView(3, { precision: 'ongoing' });
const undated = actionView(4, {});

describe('timelineLayout', () => {
  it('places what is due, where it was due at first if that is another day, and what has no end', () => {
    const { groups, today, scale } = timelineLayout([recommendation('1', [moved, kept, ongoing, undated])], '2020-01-20');
    const [first, second, third, ...rest] = groups[0]?.rows ?? [];
    expect(rest).toEqual([]);
    expect([scale.from, scale.to]).toEqual(['2019-10-01', '2020-03-31']);
    expect(first?.original).toBeLessThan(today);
    expect(first?.due).toBeGreaterThan(today);
    expect(second && 'original' in second).toBe(false);
    expect(third).toEqual({ action: ongoing, isOngoing: true });
  });

  it('lists apart what has no date', () => {
    expect(timelineLayout([recommendation('1', [moved, undated])], '2020-01-20').undated).toEqual([undated]);
  });

  it('has an action that serves two recommendations once, and no empty groups', () => {
    const { groups } = timelineLayout([recommendation('7', [moved]), recommendation('13', [moved])], '2020-01-20');
    expect(groups.map(({ recommendation: { number } }) => number)).toEqual(['7']);
  });

  it('stands on today alone when there is nothing else', () => {
    const { scale, today } = timelineLayout([], '2020-02-29');
    expect([scale.from, scale.to]).toEqual(['2020-01-01', '2020-03-31']);
    expect(today).toBeCloseTo(59.5 / 91, 9);
  });

  it('has every action once, whatever the dates, and each month in its order', () => {
    const day = fc.option(fc.integer({ min: dayNumber('2015-01-01'), max: dayNumber('2035-12-31') }).map(dateOfDayNumber), { nil: undefined });
    const dates = fc.record({ dueOn: day, originalDueOn: day, precision: fc.constantFrom('ongoing' as const, 'to-be-confirmed' as const) });
    fc.assert(
      fc.property(fc.array(dates, { maxLength: 30 }), (all) => {
        const actions = all.map((each, index) => actionView(index, each));
        const timeline = timelineLayout([recommendation('1', actions), recommendation('2', actions)], '2020-05-01');
        const months = byMonth(timeline);
        const listed = [...months.flatMap((month) => month.actions), ...timeline.undated];
        expect(listed.map(idOf).sort((a, b) => a - b)).toEqual(actions.map(idOf));
        const days = months.flatMap((month) => month.actions.map(({ record }) => record.value.dueOn ?? '9999'));
        expect([...days].sort()).toEqual(days);
        for (const { due, original } of timeline.groups.flatMap(({ rows }) => rows)) {
          for (const place of [due, original]) if (place !== undefined) expect(place > 0 && place < 1).toBe(true);
        }
      }),
    );
  });
});
