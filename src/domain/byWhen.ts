import type { CalendarDate } from './calendarDate';

/** How exactly a promise's date was given. */
export type Precision =
  | 'day'
  | 'month'
  | 'quarter'
  | 'season'
  | 'year'
  | 'financial-year'
  | 'range'
  | 'relative'
  | 'ongoing'
  | 'to-be-confirmed';

/** By when something was promised: the words as written and the days they can mean. */
export interface ByWhen {
  /** The words of the paper, untouched. Empty where the paper gave none. */
  readonly asWritten: string;
  /** First day the words can mean; absent for ongoing and to be confirmed. */
  readonly earliest?: CalendarDate;
  /** Last day the words can mean, the day that lateness is judged on; absent for ongoing and to be confirmed. */
  readonly latest?: CalendarDate;
  readonly precision: Precision;
}
