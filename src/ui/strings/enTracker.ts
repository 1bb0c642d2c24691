import type { StateKind } from '../../domain/actionState';
import type { Decision } from '../../domain/decision';
import { formatDay, type CalendarDate } from '../../domain/calendarDate';

const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`);

/** The words of the tracker's screen. */
export const enTracker = {
  /** How an action stands. */
  states: {
    confirmed: 'Confirmed',
    done: 'Done, to confirm',
    'on-track': 'On track',
    'due-soon': 'Due soon',
    'at-risk': 'At risk',
    'off-track': 'Off track',
    overdue: 'Overdue',
    ongoing: 'Ongoing',
    'not-started': 'Not started',
    paused: 'Paused',
    closed: 'Closed without doing',
    'no-date': 'No date',
  } satisfies Record<StateKind, string>,
  /** Why an action stands so; a clause that names the day follows where there is one. */
  reasons: {
    confirmed: 'Done, and its completion has been confirmed',
    done: 'The owner says that it is done; nobody has confirmed it yet',
    'on-track': 'On track',
    'due-soon': 'Not done yet',
    'at-risk': 'The owner says that it is at risk',
    'off-track': 'The owner says that it is off track',
    overdue: 'Not done by its date',
    ongoing: 'Ongoing work: there is no last day',
    'not-started': 'No progress has been added yet',
    paused: 'The owner says that it is paused',
    closed: 'Closed without being done',
    'no-date': 'Nobody has said by when',
  } satisfies Record<StateKind, string>,
  stateShort: {
    late: (count: number) => `${days(count)} late`,
    dueIn: (count: number) => (count === 0 ? 'Due today' : `Due in ${days(count)}`),
  },
  due: {
    late: (count: number, day: CalendarDate) => `${days(count)} late: was due ${formatDay(day)}`,
    left: (count: number, day: CalendarDate) => (count === 0 ? 'due today' : `due ${formatDay(day)}, in ${days(count)}`),
  },
  header: {
    review: 'Review',
    reported: (day: CalendarDate) => `reported ${formatDay(day)}`,
    importPaper: 'Import a paper',
    clock: {
      overdue: (late: number, due: CalendarDate) => `response ${days(late)} late, was due ${formatDay(due)}`,
      waiting: (left: number, due: CalendarDate) => (left === 0 ? 'response due today' : `response due ${formatDay(due)}, in ${days(left)}`),
      answered: (on: CalendarDate) => `answered ${formatDay(on)}`,
      inTime: 'in time',
      late: (count: number) => `${days(count)} late`,
      onDay: (day: number, allowed: number) => `(on day ${day} of ${allowed})`,
    },
  },
  totals: {
    heading: 'Totals',
    actions: (count: number) => (count === 1 ? '1 action' : `${count} actions`),
    recommendations: (numbers: number, parts: number) =>
      `${numbers === 1 ? '1 recommendation' : `${numbers} recommendations`}, ${parts === 1 ? '1 part' : `${parts} parts`}`,
    byState: 'Show only actions that are',
    byDecision: 'Show only parts that are',
    /** A number and what it counts: "9 confirmed". */
    stateCount: (count: number, word: string) => `${count} ${word.toLowerCase()}`,
    decisions: {
      'accepted-in-full': 'accepted in full',
      accepted: 'accepted',
      'accepted-in-part': 'accepted in part',
      'not-accepted': 'not accepted',
      'awaiting-response': 'awaiting response',
      unclear: 'to settle',
    } satisfies Record<Decision, string>,
  },
  list: {
    heading: 'By recommendation',
    expandAll: 'Expand all',
    collapseAll: 'Collapse all',
    clearFilter: 'Clear filter',
    shownActions: (shown: number, total: number, word: string) => `Showing ${shown} of ${total} actions: ${word.toLowerCase()}`,
    shownParts: (shown: number, total: number, word: string) => `Showing ${shown} of ${total} parts: ${word.toLowerCase()}`,
    recommendation: (number: string) => `Recommendation ${number}`,
    doneOf: (done: number, total: number) => `${done} of ${total} done`,
    noActions: 'No actions yet',
    late: (count: number) => `${count} late`,
    nextDue: (day: CalendarDate) => `next due ${formatDay(day)}`,
    actionsOf: (number: string) => `Actions of recommendation ${number}`,
    responseTo: 'Response',
    more: 'Show more',
    less: 'Show less',
    ofReference: (reference: string) => ` of ${reference}`,
    nobody: 'Nobody named',
    vacant: '(vacant)',
    was: (words: string) => `was ${words}`,
    also: (references: string) => `also serves ${references}`,
    owner: 'Owner',
    byWhen: 'By when',
    loose: 'Actions that belong to no recommendation',
  },
  empty: {
    heading: 'No review here yet',
    officer: 'Import the published paper with the recommendations and the executive’s response, and the tracker starts from it.',
    others: 'A scrutiny officer (an owner of this site) can import one.',
    noParts: 'This review has no recommendations yet.',
  },
  notices: {
    newer: 'A newer version of the tracker has been used on this site. You can read everything here; to change anything, ask for the tracker to be updated.',
    badRows: (count: number) =>
      count === 1 ? 'One record cannot be read and is not shown' : `${count} records cannot be read and are not shown`,
    badRowsAdvice: 'Everything else works. Open the record in its list and put right what is named.',
    row: (id: number, title: string) => (title === '' ? `Number ${id}` : `Number ${id}, “${title}”`),
    inList: (list: string) => `in the list ${list}`,
    problems: {
      missing: (column: string) => `“${column}” is empty`,
      'not-a-known-word': (column: string) => `“${column}” holds a word that is not one of its choices`,
      'not-a-date': (column: string) => `“${column}” holds no date`,
      'points-nowhere': (column: string) => `“${column}” points to something that is not there any more`,
    },
    open: 'Open',
    missingAction: 'The action that the link leads to is not in this review. It may have been deleted, or it belongs to another review.',
  },
};
