import type { CalendarDate } from '../../../domain/calendarDate';
import type { Review } from '../../../domain/records';
import { responseClock, type ResponseClock } from '../../../domain/responseClock';
import type { Strings } from '../../strings/en';

function answerText(clock: ResponseClock, respondedOn: CalendarDate, strings: Strings): string {
  const words = strings.header.clock;
  const judged = clock.daysLate === undefined ? words.inTime : words.late(clock.daysLate);
  if (clock.kind === 'answered') return words.answered(respondedOn);
  const place = clock.onDay === undefined || clock.daysAllowed === undefined ? '' : ` ${words.onDay(clock.onDay, clock.daysAllowed)}`;
  return `${words.answered(respondedOn)}, ${judged}${place}`;
}

/** What is known of when a review was reported and answered, phrase by phrase; empty where no date is known. */
export function reviewClockText(review: Review, today: CalendarDate, strings: Strings): readonly string[] {
  const { reportedOn, responseDueOn, respondedOn } = review;
  const clock = responseClock({ reportedOn, responseDueOn, respondedOn, today });
  const words = strings.header.clock;
  const phrases = reportedOn ? [strings.header.reported(reportedOn)] : [];
  if (respondedOn) phrases.push(answerText(clock, respondedOn, strings));
  else if (clock.dueOn && clock.daysLate !== undefined) phrases.push(words.overdue(clock.daysLate, clock.dueOn));
  else if (clock.dueOn && clock.daysLeft !== undefined) phrases.push(words.waiting(clock.daysLeft, clock.dueOn));
  return phrases;
}
