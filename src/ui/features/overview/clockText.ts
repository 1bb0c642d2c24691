import type { CalendarDate } from '../../../domain/calendarDate';
import type { Review } from '../../../domain/records';
import { responseClock, type ResponseClock } from '../../../domain/responseClock';
import type { Strings } from '../../strings/en';

/** How a review stands against its response deadline, in words. */
export interface ClockText {
  readonly clock: ResponseClock;
  /** "61 days left", "12 days late", "19 August 2019, in time, on day 54 of 61". */
  readonly standing: string;
}

function answeredText(clock: ResponseClock, on: CalendarDate, strings: Strings): string {
  const words = strings.overview.response;
  const phrases = [strings.overview.day(on)];
  if (clock.kind === 'answered-in-time') phrases.push(words.inTime);
  if (clock.daysLate !== undefined) phrases.push(words.answeredLate(clock.daysLate));
  if (clock.onDay !== undefined && clock.daysAllowed !== undefined) phrases.push(words.onDay(clock.onDay, clock.daysAllowed));
  return phrases.join(', ');
}

function openText(clock: ResponseClock, strings: Strings): string {
  const words = strings.overview.response;
  if (clock.daysLate !== undefined) return words.late(clock.daysLate);
  return clock.daysLeft === undefined ? words.unknown : words.left(clock.daysLeft);
}

/** Reads the response clock of a review. */
export function clockText(review: Review, today: CalendarDate, strings: Strings): ClockText {
  const clock = responseClock({ ...review, today });
  const { respondedOn } = review;
  return { clock, standing: respondedOn === undefined ? openText(clock, strings) : answeredText(clock, respondedOn, strings) };
}
