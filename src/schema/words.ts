import type { Precision } from '../domain/byWhen';
import type { Decision } from '../domain/decision';
import type { ActionStatus, DecisionOutcome, Health, Review } from '../domain/records';

/** The words that the lists keep for the words of the domain. The lists speak English whatever the language of the screen. */
export type Words<T extends string> = Readonly<Record<T, string>>;

/** Review: whether work on it goes on. */
export const reviewStatusWords: Words<Review['status']> = { open: 'Open', closed: 'Closed' };

/** Recommendation: what the executive decided. */
export const decisionWords: Words<Decision> = {
  'accepted-in-full': 'Accepted in full',
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
  'awaiting-response': 'Awaiting response',
  unclear: 'Unclear',
};

/** Action: how exactly the date was given. */
export const precisionWords: Words<Precision> = {
  day: 'Day',
  month: 'Month',
  quarter: 'Quarter',
  season: 'Season',
  year: 'Year',
  'financial-year': 'Financial year',
  range: 'Range',
  relative: 'Relative',
  ongoing: 'Ongoing',
  'to-be-confirmed': 'To be confirmed',
};

/** Action: what its owner says of it. */
export const statusWords: Words<ActionStatus> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  paused: 'Paused',
  complete: 'Complete',
  cancelled: 'Cancelled',
};

/** Action: how its owner says that it goes. */
export const healthWords: Words<Health> = { 'on-track': 'On track', 'at-risk': 'At risk', 'off-track': 'Off track' };

/** Decision: what came of it. */
export const outcomeWords: Words<DecisionOutcome> = {
  'completion-confirmed': 'Completion confirmed',
  'extension-agreed': 'Extension agreed',
  'sent-back': 'Sent back',
  'closed-without-doing': 'Closed without doing',
  'response-noted': 'Response noted',
  'update-requested': 'Update asked for',
};
