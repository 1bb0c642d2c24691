import fc from 'fast-check';
import { dateOfDayNumber, daysBetween } from '../../src/domain/calendarDate';
import { responseClock, responseDue } from '../../src/domain/responseClock';

describe('responseDue', () => {
  it.each([
    ['2019-06-27', '2019-08-26'],
    ['2020-01-01', '2020-02-29'],
    ['2021-01-01', '2021-02-28'],
    ['2020-03-01', '2020-04-30'],
    ['2019-12-31', '2020-02-29'],
    ['2020-12-31', '2021-02-28'],
    ['2020-12-29', '2021-02-28'],
    ['2020-12-28', '2021-02-27'],
    ['2019-11-15', '2020-01-14'],
  ] as const)('of a report received on %s is %s', (reportedOn, dueOn) => expect(responseDue(reportedOn)).toBe(dueOn));

  it('gives 59 to 62 days, and never less for a later report', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60000 }), (days) => {
      const reportedOn = dateOfDayNumber(days);
      const allowed = daysBetween(reportedOn, responseDue(reportedOn)) + 1;
      expect(allowed).toBeGreaterThanOrEqual(59);
      expect(allowed).toBeLessThanOrEqual(62);
      expect(responseDue(dateOfDayNumber(days + 1)) >= responseDue(reportedOn)).toBe(true);
    }));
  });
});

describe('responseClock', () => {
  const reportedOn = '2019-06-27' as const;
  const today = '2020-01-01' as const;
  it('says on which day the answer came', () => {
    expect(responseClock({ reportedOn, respondedOn: '2019-08-19', today })).toEqual({ kind: 'answered-in-time', dueOn: '2019-08-26', daysAllowed: 61, onDay: 54 });
    expect(responseClock({ reportedOn, respondedOn: '2019-08-26', today })).toMatchObject({ kind: 'answered-in-time', onDay: 61 });
    expect(responseClock({ reportedOn, respondedOn: '2019-08-27', today })).toMatchObject({ kind: 'answered-late', daysLate: 1, onDay: 62 });
  });
  it('counts down, then up', () => {
    expect(responseClock({ reportedOn, today: '2019-06-27' })).toEqual({ kind: 'waiting', dueOn: '2019-08-26', daysAllowed: 61, onDay: 1, daysLeft: 60 });
    expect(responseClock({ reportedOn, today: '2019-08-26' })).toMatchObject({ kind: 'waiting', daysLeft: 0 });
    expect(responseClock({ reportedOn, today: '2019-08-27' })).toMatchObject({ kind: 'overdue', daysLate: 1 });
  });
  it('goes by the day that the council set', () => {
    expect(responseClock({ reportedOn, responseDueOn: '2019-07-24', today: '2019-07-25' })).toMatchObject({ kind: 'overdue', daysLate: 1, daysAllowed: 28 });
    expect(responseClock({ responseDueOn: '2019-07-24', today: '2019-07-20' })).toEqual({ kind: 'waiting', dueOn: '2019-07-24', daysLeft: 4 });
  });
  it('does not judge without a day', () => {
    expect(responseClock({ today })).toEqual({ kind: 'no-date' });
    expect(responseClock({ respondedOn: '2019-08-19', today })).toEqual({ kind: 'answered' });
  });
  it('gives no place to days that cannot be counted', () => {
    expect(responseClock({ reportedOn, today: '2019-06-20' })).toEqual({ kind: 'waiting', dueOn: '2019-08-26', daysAllowed: 61, daysLeft: 67 });
    expect(responseClock({ reportedOn, responseDueOn: '2019-01-01', today: '2019-01-01' })).toEqual({ kind: 'waiting', dueOn: '2019-01-01', daysLeft: 0 });
  });
});
