import { formatDay, monthNames, type CalendarDate } from '../../domain/calendarDate';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** The words of the timeline. */
export const enTimeline = {
  heading: 'Timeline',
  summary: (dated: number, late: number, moved: number) =>
    [`${dated === 1 ? '1 action' : `${dated} actions`} by date`, late > 0 ? `${late} late` : '', moved > 0 ? `${moved} moved` : ''].filter(Boolean).join(', '),
  today: (day: CalendarDate) => `Today, ${formatDay(day)}`,
  key: { heading: 'Marks', due: 'Due', original: 'First promised', moved: 'Moved', ongoing: 'Ongoing' },
  due: (day: CalendarDate) => `due ${formatDay(day)}`,
  wasDue: (day: CalendarDate) => `was due ${formatDay(day)}`,
  moved: (from: CalendarDate, by: number) => `moved from ${formatDay(from)}, ${days(Math.abs(by))} ${by > 0 ? 'later' : 'earlier'}`,
  ongoing: 'ongoing, no last day',
  undated: 'No date',
  undatedAdvice: 'Nobody has said by when.',
  ongoingHeading: 'Ongoing',
  month: (month: string) => `${monthNames[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`,
  actionsOf: (name: string) => `Actions: ${name}`,
  empty: 'There are no actions yet.',
  more: (left: number) => `Show more (${left} left)`,
};
