import { addMonths, lastDayOfMonth, partsOfDate, type CalendarDate } from './calendarDate';

const monthsAhead = [1, 3, 6];

/**
 * Days that somebody who needs more time may mean: the ends of months, one, three and six months on from the day that was promised,
 * or from today where that has passed.
 */
export function offeredDays(dueOn: CalendarDate | undefined, today: CalendarDate): readonly CalendarDate[] {
  const from = dueOn !== undefined && dueOn > today ? dueOn : today;
  return monthsAhead.map((months) => {
    // Counted from the first of the month, so that 31 January and one month is February.
    const { year, month } = partsOfDate(addMonths(`${from.slice(0, 8)}01` as CalendarDate, months));
    return lastDayOfMonth(year, month);
  });
}
