import type { CalendarDate } from '../../domain/calendarDate';

/** The only source of time. */
export interface Clock {
  /** Today in the site's time zone. */
  today(): CalendarDate;
}
