import { formatDay, type CalendarDate } from '../../domain/calendarDate';
import type { HistoryFilter } from '../../domain/history';
import type { Problem } from '../../domain/progress';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** The words of an open action. */
export const enAction = {
  heading: (label: string) => (label === '' ? 'Action' : `Action ${label}`),
  place: (place: number, total: number) => `${place} of ${total}`,
  previous: 'Previous action',
  next: 'Next action',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  linkNotCopied: 'The browser did not allow copying. Copy the address of this page instead.',
  facts: {
    heading: 'About this action',
    serves: 'Serves',
    lead: 'Lead',
    others: 'With',
    byWhen: 'By when',
    success: 'Success criteria',
    nobody: 'Nobody named',
    noPerson: 'no person named yet',
    heldBy: (name: string) => `held by ${name}`,
    lastDay: (day: CalendarDate) => `last day ${formatDay(day)}`,
    noLastDay: 'no last day',
    noneStated: 'None stated',
    asWritten: (words: string) => `“${words}”`,
    movedTo: (day: CalendarDate) => `moved to ${formatDay(day)}`,
    setTo: (day: CalendarDate) => `set to ${formatDay(day)}`,
  },
  moved: {
    heading: 'How the date moved',
    first: (day: CalendarDate) => `First promised for ${formatDay(day)}`,
    from: (from: CalendarDate, to: CalendarDate) => `${formatDay(from)} → ${formatDay(to)}`,
    to: (to: CalendarDate) => `set to ${formatDay(to)}`,
    summary: (times: number, moved: number) =>
      `Moved ${times === 1 ? 'once' : `${times} times`}, ${moved >= 0 ? `${days(moved)} later` : `${days(-moved)} earlier`} than first promised`,
    by: (name: string, day: CalendarDate) => `${name}, ${formatDay(day)}`,
  },
  form: {
    heading: 'Add progress',
    how: 'How is it going?',
    choices: {
      'on-track': 'On track',
      'at-risk': 'At risk',
      'off-track': 'Off track',
      complete: 'Complete',
      paused: 'Paused',
      cancelled: 'Cancelled',
    },
    completeHint: 'A scrutiny officer or the committee confirms it afterwards.',
    words: 'What has happened?',
    wordsHint: 'In your own words. Everybody who can open this site can read them.',
    newDate: 'Needs a new date',
    newDueOn: 'New date',
    reason: 'Why does the date move?',
    evidence: 'Link to evidence (optional)',
    evidenceHint: 'The web address of a document or page, beginning with https://',
    add: 'Add progress',
    adding: 'Adding…',
    added: 'Progress added.',
    /** It is kept and goes out by itself. */
    waiting: {
      offline: 'Kept in this browser. It will be saved when there is a connection.',
      busy: 'Kept in this browser. It will be saved in a moment.',
      'signed-out': 'Kept in this browser. Open the page again to sign in, and it will be saved.',
      failed: 'Kept in this browser. SharePoint could not save it; it is tried again by itself.',
    },
    addedEarlier: 'Your first try had been saved after all; it stands in the history. What you changed since is still here: add it too if it is needed.',
    toMend: (count: number) => (count === 1 ? 'There is one thing to put right before this can be added:' : `There are ${count} things to put right before this can be added:`),
  },
  problems: {
    status: { required: 'Choose how it is going.' },
    words: { required: 'Say in a few words why it stops.', 'too-long': 'Shorten the text to 5,000 characters.' },
    newDueOn: {
      required: 'Choose the new date, or take the reason away.',
      'not-a-date': 'This is not a date. Choose a day.',
      'same-date': 'This is already the date. Choose another.',
      'in-the-past': 'This day has passed. Choose today or a later day.',
    },
    reason: { required: 'Say why the date moves.', 'too-long': 'Shorten the reason to 5,000 characters.' },
    evidenceUrl: {
      'too-long': 'This address is too long.',
      'not-a-web-address': 'Give a web address that begins with https:// or http://.',
    },
  } as Readonly<Record<Problem['field'], Partial<Record<Problem['kind'], string>>>>,
  leave: {
    question: 'You have not sent what you typed. Throw it away?',
    stay: 'Keep writing',
    discard: 'Throw it away',
  },
  history: {
    heading: 'History',
    loading: 'Loading the history',
    none: 'No progress has been added yet.',
    show: 'Show of the history',
    filters: { all: 'All', progress: 'Progress', dates: 'Dates', decisions: 'Decisions' } satisfies Record<HistoryFilter, string>,
    evidence: 'Evidence',
    opensElsewhere: '(opens in a new tab)',
    badRows: (count: number) => (count === 1 ? 'One entry needs mending.' : `${count} entries need mending.`),
    dateMoved: 'New date:',
    because: (reason: string) => `Why: ${reason}`,
    status: {
      'not-started': 'Not started',
      'in-progress': 'In progress',
      paused: 'Paused',
      complete: 'Complete',
      cancelled: 'Cancelled',
    },
    readOnly: 'You can read this action. To add progress, ask an owner of this site for the right to edit.',
  },
};
