import { addDays, addMonths, daysBetween, partsOfDate, type CalendarDate } from './calendarDate';

/**
 * The last day for the executive's response: two months beginning with the day that the report was received,
 * so 27 June gives 26 August, and 31 December the last day of February. A council may set another day.
 * Source: Local Government Act 2000, section 9FE, https://www.legislation.gov.uk/ukpga/2000/22/section/9FE
 */
export function responseDue(reportedOn: CalendarDate): CalendarDate {
  const sameDay = addMonths(reportedOn, 2);
  const isShortened = partsOfDate(sameDay).day !== partsOfDate(reportedOn).day;
  return isShortened ? sameDay : addDays(sameDay, -1);
}

/** How a review stands against its response deadline. */
export interface ResponseClock {
  readonly kind: 'no-date' | 'waiting' | 'overdue' | 'answered-in-time' | 'answered-late' | 'answered';
  readonly dueOn?: CalendarDate;
  /** Days that the executive has, the first and the last counted: 61 from 27 June to 26 August. */
  readonly daysAllowed?: number;
  /** The day's place among them, 1 on the day of the report: of the answer, or of today while there is none. */
  readonly onDay?: number;
  /** Days to the due day, 0 on the day itself; while waiting. */
  readonly daysLeft?: number;
  /** Days after the due day, at least 1; when overdue or answered late. */
  readonly daysLate?: number;
}

/** What the clock reads. */
export interface ResponseDates {
  readonly reportedOn?: CalendarDate | undefined;
  /** The day that the council set; two months from the report where absent. */
  readonly responseDueOn?: CalendarDate | undefined;
  readonly respondedOn?: CalendarDate | undefined;
  /** Today at the site. */
  readonly today: CalendarDate;
}

function places(reportedOn: CalendarDate | undefined, dueOn: CalendarDate, day: CalendarDate): Pick<ResponseClock, 'daysAllowed' | 'onDay'> {
  if (reportedOn === undefined || reportedOn > dueOn) return {};
  const daysAllowed = daysBetween(reportedOn, dueOn) + 1;
  return day < reportedOn ? { daysAllowed } : { daysAllowed, onDay: daysBetween(reportedOn, day) + 1 };
}

/** Says how long the executive has to respond, or whether it did in time. `answered` is answered with no day to judge it by. */
export function responseClock(dates: ResponseDates): ResponseClock {
  const { reportedOn, respondedOn, today } = dates;
  const dueOn = dates.responseDueOn ?? (reportedOn && responseDue(reportedOn));
  if (dueOn === undefined) return { kind: respondedOn === undefined ? 'no-date' : 'answered' };
  const day = respondedOn ?? today;
  const daysLeft = daysBetween(day, dueOn);
  const known = { dueOn, ...places(reportedOn, dueOn, day) };
  if (respondedOn !== undefined) {
    return daysLeft >= 0 ? { kind: 'answered-in-time', ...known } : { kind: 'answered-late', daysLate: -daysLeft, ...known };
  }
  return daysLeft >= 0 ? { kind: 'waiting', daysLeft, ...known } : { kind: 'overdue', daysLate: -daysLeft, ...known };
}
