import { actionState } from '../../../src/domain/actionState';
import type { CalendarDate } from '../../../src/domain/calendarDate';
import type { Action } from '../../../src/domain/records';
import { stateText } from '../../../src/ui/shared/stateText';
import { en } from '../../../src/ui/strings/en';

const march: Action = {
  id: 1,
  reviewId: 1,
  partIds: [1],
  label: '',
  text: 'To finalise the plan',
  otherOwnerIds: [],
  byWhen: { asWritten: 'March 2020', earliest: '2020-03-01', latest: '2020-03-31', precision: 'month' },
  dueOn: '2020-03-31',
  originalDueOn: '2020-03-31',
  successCriteria: '',
  status: 'not-started',
};

function textOn(today: CalendarDate, change: Partial<Action> = {}) {
  const action = { ...march, ...change };
  return stateText(action, actionState(action, { today, dueSoonDays: 28 }), en);
}

describe('stateText', () => {
  it('says how late and since when', () => {
    expect(textOn('2020-05-01')).toEqual({ short: '31 days late', reason: '31 days late: was due 31 March 2020' });
    expect(textOn('2020-04-01').short).toBe('1 day late');
  });

  it('says when ongoing work is to be looked at again, and that it was not', () => {
    const { dueOn: _dueOn, originalDueOn: _originalDueOn, ...undated } = march;
    const ongoing = (today: CalendarDate, reviewOn?: CalendarDate) => {
      const action: Action = { ...undated, byWhen: { asWritten: 'Ongoing', precision: 'ongoing' }, ...(reviewOn ? { reviewOn } : {}) };
      return stateText(action, actionState(action, { today, dueSoonDays: 28 }), en);
    };
    expect(ongoing('2026-03-01').short).toBe('Ongoing');
    expect(ongoing('2026-03-01', '2026-03-03')).toEqual({
      short: 'Ongoing, review on 3 March 2026', reason: 'Ongoing work: there is no last day; to be reviewed on 3 March 2026, in 2 days',
    });
    expect(ongoing('2026-03-03', '2026-03-03').reason).toContain('to be reviewed today');
    expect(ongoing('2026-03-04', '2026-03-03')).toEqual({
      short: 'Ongoing, review overdue since 3 March 2026', reason: 'Ongoing work: there is no last day; its review is 1 day late, was due 3 March 2026',
    });
  });

  it('says how long is left', () => {
    expect(textOn('2020-03-19')).toEqual({ short: 'Due in 12 days', reason: 'Not done yet; due 31 March 2020, in 12 days' });
    expect(textOn('2020-03-31')).toEqual({ short: 'Due today', reason: 'Not done yet; due today' });
    expect(textOn('2020-01-01', { status: 'in-progress', health: 'at-risk' }).reason).toBe('The owner says that it is at risk; due 31 March 2020, in 90 days');
  });

  it('says that nobody has confirmed what is done, however late', () => {
    expect(textOn('2020-05-01', { status: 'complete' })).toEqual({
      short: 'Done, to confirm',
      reason: 'The owner says that it is done; nobody has confirmed it yet',
    });
  });
});
