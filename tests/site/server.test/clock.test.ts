import { clockOffset } from '../server/clock';

describe('clockOffset', () => {
  const now = new Date('2026-11-23T21:05:00Z');

  it('leaves the clock alone without a date', () => {
    expect(clockOffset(undefined, now)).toBe(0);
  });

  it('starts on the morning of the day, late as it may be here', () => {
    expect(new Date(now.getTime() + clockOffset('2020-01-31', now)).toISOString()).toBe('2020-01-31T09:00:00.000Z');
  });

  it.each(['2020-02-30', '31 January 2020', '2020-1-31', ''])('refuses %p', (today) => {
    expect(() => clockOffset(today, now)).toThrow('YYYY-MM-DD');
  });
});
