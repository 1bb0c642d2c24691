import fc from 'fast-check';
import {
  addDays, addMonths, calendarDate, dateOfDayNumber, dayNumber, daysBetween, formatDay, isCalendarDate, isRealDay, lastDayOfMonth,
} from '../../src/domain/calendarDate';

const anyDay = fc.integer({ min: -719162, max: 2932896 });

describe('calendarDate', () => {
  it('writes four, two and two digits', () => expect(calendarDate(2020, 3, 1)).toBe('2020-03-01'));
  it('refuses a day that does not exist', () => {
    expect(() => calendarDate(2021, 2, 29)).toThrow(RangeError);
    expect(() => calendarDate(2020, 13, 1)).toThrow(RangeError);
    expect(() => calendarDate(2020, 1.5, 1)).toThrow(RangeError);
  });
  it.each([['2020-02-29', true], ['2021-02-29', false], ['1900-02-29', false], ['2000-02-29', true], ['2020-2-9', false], ['2020-04-31', false], ['2020-00-10', false], ['0000-01-01', false], ['2020-01-01T00:00:00Z', false], ['', false]])(
    'isCalendarDate(%j) is %s', (text, is) => expect(isCalendarDate(text)).toBe(is),
  );
  it('knows the shape of a year', () => {
    expect(isRealDay(2020, 12, 31)).toBe(true);
    expect(lastDayOfMonth(2020, 2)).toBe('2020-02-29');
    expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  });
});

describe('counting days', () => {
  it('agrees with the engine\'s own calendar on every day', () => {
    fc.assert(fc.property(anyDay, (days) => {
      const date = new Date(days * 86400000).toISOString().slice(0, 10);
      expect(dateOfDayNumber(days)).toBe(date);
      if (isCalendarDate(date)) expect(dayNumber(date)).toBe(days);
      expect(isCalendarDate(date)).toBe(true);
    }));
  });
  it('adds and takes away', () => {
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2020-03-01', -1)).toBe('2020-02-29');
    expect(addDays('2019-12-31', 1)).toBe('2020-01-01');
    expect(daysBetween('2020-03-31', '2020-04-12')).toBe(12);
    expect(daysBetween('2020-04-12', '2020-03-31')).toBe(-12);
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
  });
  it('daysBetween undoes addDays, and text order is day order', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (days, count) => {
      fc.pre(days + count >= -719162 && days + count <= 2932896);
      const from = dateOfDayNumber(days);
      const to = addDays(from, count);
      expect(daysBetween(from, to)).toBe(count);
      expect(from < to).toBe(count > 0);
    }));
  });
});

describe('addMonths', () => {
  it.each([['2019-06-27', 2, '2019-08-27'], ['2019-12-31', 2, '2020-02-29'], ['2019-11-30', 3, '2020-02-29'], ['2020-01-15', -1, '2019-12-15'], ['2020-03-31', -13, '2019-02-28']] as const)(
    '%s and %i months is %s', (from, months, to) => expect(addMonths(from, months)).toBe(to),
  );
});

describe('formatDay', () => {
  it('writes as UK people do', () => {
    expect(formatDay('2020-03-31')).toBe('31 March 2020');
    expect(formatDay('2019-09-01')).toBe('1 September 2019');
  });
});
