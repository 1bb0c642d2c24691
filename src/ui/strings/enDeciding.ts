import { formatDay, type CalendarDate } from '../../domain/calendarDate';
import type { DecisionProblem } from '../../domain/checkDecision';
import type { DecisionOutcome } from '../../domain/records';

/** The words with which officers record what was decided. */
export const enDeciding = {
  done: {
    heading: 'Said to be done',
    said: (name: string, day: CalendarDate) => `${name}, ${formatDay(day)}`,
    ask: 'Is it done as promised? Confirm it, or send it back with what is still to do.',
    confirm: 'Confirm',
    confirmFully: 'Confirm with a minute…',
    sendBack: 'Send back…',
  },
  heading: 'Decision',
  record: 'Record a decision',
  what: 'What was decided?',
  hints: {
    'completion-confirmed': '',
    'extension-agreed': 'The new date stands already; this says that it was agreed.',
    'sent-back': 'It is open again until its owner says once more that it is done.',
    'closed-without-doing': 'It stays closed until it is sent back.',
    'response-noted': '',
    'update-requested': '',
  } satisfies Record<DecisionOutcome, string>,
  words: {
    'completion-confirmed': 'Words',
    'extension-agreed': 'Words',
    'sent-back': 'What is still to be done?',
    'closed-without-doing': 'Why is it closed without doing?',
    'response-noted': 'Words',
    'update-requested': 'What do you want to know?',
  } satisfies Record<DecisionOutcome, string>,
  meetingOn: 'Date of the meeting',
  minuteReference: 'Minute reference',
  submit: {
    'completion-confirmed': 'Confirm',
    'extension-agreed': 'Record the agreement',
    'sent-back': 'Send back',
    'closed-without-doing': 'Close without doing',
    'response-noted': 'Note the response',
    'update-requested': 'Ask for an update',
  } satisfies Record<DecisionOutcome, string>,
  submitNothing: 'Record',
  cancel: 'Cancel',
  keys: 'Ctrl and Enter records, too.',
  said: {
    'completion-confirmed': 'Completion confirmed.',
    'extension-agreed': 'Extension recorded.',
    'sent-back': 'Sent back.',
    'closed-without-doing': 'Closed without doing.',
    'response-noted': 'Response noted.',
    'update-requested': 'Update asked for.',
  } satisfies Record<DecisionOutcome, string>,
  toMend: (count: number) => `There ${count === 1 ? 'is one thing' : `are ${count} things`} to put right before this can be recorded:`,
  problems: {
    outcome: { required: 'Choose what was decided.' },
    words: { required: 'Say why: nobody can understand this decision without.', 'too-long': 'Shorten the words to 63,999 characters.' },
    meetingOn: {
      'not-a-date': 'This is not a whole date. Give day, month and year, or empty it.',
      'too-early': 'Check the year: dates begin with 1900.',
      'in-the-future': 'This day has not come yet. Record the decision once it is made.',
    },
    minuteReference: { 'too-long': 'Shorten the minute reference to 255 characters.' },
  } as Readonly<Record<DecisionProblem['field'], Partial<Record<DecisionProblem['kind'], string>>>>,
  meeting: (day: CalendarDate) => `Meeting of ${formatDay(day)}`,
  minute: (reference: string) => `minute ${reference}`,
  minuteAlone: (reference: string) => `Minute ${reference}`,
};
