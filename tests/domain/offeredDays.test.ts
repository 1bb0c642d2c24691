import * as fc from 'fast-check';
import { calendarDate, isCalendarDate, type CalendarDate } from '../../src/domain/calendarDate';
import { offeredDays } from '../../src/domain/offeredDays';

describe('days that are offered to who needs more time', () => {
  it.each<[string, CalendarDate | undefined, CalendarDate, readonly CalendarDate[]]>([
    ['count from today where the day has passed', '2019-10-31', '2020-01-20', ['2020-02-29', '2020-04-30', '2020-07-31']],
    ['count from the day where it is still to come', '2020-03-31', '2020-01-20', ['2020-04-30', '2020-06-30', '2020-09-30']],
    ['count from today where there is no day', undefined, '2020-01-31', ['2020-02-29', '2020-04-30', '2020-07-31']],
    ['go over the end of a year', '2020-12-31', '2020-01-20', ['2021-01-31', '2021-03-31', '2021-06-30']],
  ])('%s', (_, dueOn, today, days) => {
    expect(offeredDays(dueOn, today)).toEqual(days);
  });

  it('are days that exist, later than today and than the day that was promised, in their order', () => {
    const days = fc.tuple(fc.integer({ min: 2000, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([year, month, day]) => calendarDate(year, month, day));
    fc.assert(
      fc.property(fc.option(days, { nil: undefined }), days, (dueOn, today) => {
        const offered = offeredDays(dueOn, today);
        expect(offered.every((day) => isCalendarDate(day) && day > today && day > (dueOn ?? ''))).toBe(true);
        expect([...offered].sort()).toEqual(offered);
      }),
    );
  });
});
