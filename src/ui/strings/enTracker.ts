import type { StateKind } from '../../domain/actionState';
import type { Decision } from '../../domain/decision';
import type { ProblemKind } from '../../domain/versioned';
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
    unreadable: 'To be mended',
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
    unreadable: 'The list holds a status, health or date that makes no sense, so that nothing can be said',
  } satisfies Record<StateKind, string>,
  stateShort: {
    late: (count: number) => `${days(count)} late`,
    dueIn: (count: number) => (count === 0 ? 'Due today' : `Due in ${days(count)}`),
  },
  due: {
    late: (count: number, day: CalendarDate) => `${days(count)} late: was due ${formatDay(day)}`,
    left: (count: number, day: CalendarDate) => (count === 0 ? 'due today' : `due ${formatDay(day)}, in ${days(count)}`),
  },
  /** When ongoing work is looked at again; of a day that has passed, that it was. */
  reviewOn: {
    short: (left: number, day: CalendarDate) => (left < 0 ? `Ongoing, review overdue since ${formatDay(day)}` : `Ongoing, review on ${formatDay(day)}`),
    reason: (left: number, day: CalendarDate) =>
      left < 0 ? `its review is ${days(-left)} late, was due ${formatDay(day)}` : left === 0 ? 'to be reviewed today' : `to be reviewed on ${formatDay(day)}, in ${days(left)}`,
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
    toMend: 'something in its row cannot be read',
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
    newer:
      'The lists of this site were made by a newer version of the tracker. You can read what this version knows of them, and change nothing. Open the page again; if that does not help, ask for the tracker to be updated.',
    older: 'The lists of this site are of an earlier version of the tracker. You can read everything; nothing can be changed until they are upgraded.',
    incomplete: 'Something is missing from the lists of this site. You can read what is there; nothing can be changed until it is put back.',
    missing: (list: string, columns: readonly string[]) =>
      columns.length === 0
        ? `The list “${list}” is missing.`
        : `The list “${list}” lacks ${columns.map((column) => `“${column}”`).join(', ')}.`,
    upgrade: 'Upgrade the lists',
    mend: 'Mend the lists',
    mendAdvice: 'A list or column that was deleted may be in the site’s recycle bin: restore it from there first, and nothing is lost.',
    askToUpgrade: 'An owner of this site can upgrade them: please ask one to open this page.',
    askToMend: 'An owner of this site can put it back: please ask one to open this page.',
    readOnly: 'Nothing can be changed at the moment; the note above the list says why.',
    badRows: (count: number) => (count === 1 ? 'One record needs mending' : `${count} records need mending`),
    badRowsAdvice: (hidden: number) =>
      hidden === 0
        ? 'All are shown, without what cannot be read in them. Open each in its list and put right what is named.'
        : `${hidden === 1 ? 'One of them is' : `${hidden} of them are`} not shown. Everything else works. Open each in its list and put right what is named.`,
    badRowGroup: (list: string, sentence: string, count: number) => `List ${list}${count === 1 ? '' : `, ${count} records`}: ${sentence}`,
    row: (id: number, title: string) => (title === '' ? `Number ${id}` : `Number ${id}, “${title}”`),
    notShown: '(not shown)',
    problems: {
      missing: (column: string) => `“${column}” is empty. Fill it in.`,
      'not-a-known-word': (column: string) => `“${column}” holds a word that is not one of its choices. Choose one of them.`,
      'not-a-date': (column: string) => `“${column}” holds no date. Enter the day.`,
      'unlikely-date': (column: string) => `“${column}” holds a year that cannot be meant. Enter the right day.`,
      'not-a-number': (column: string) => `“${column}” holds no whole number. Enter one.`,
      'not-a-web-address': (column: string) => `“${column}” holds no web address. Enter one that begins with https://.`,
      'points-nowhere': (column: string) => `“${column}” points to something or somebody no longer there. Choose another.`,
      repeated: (column: string) => `“${column}” says the same as an earlier record. Rename or delete the one that is too many.`,
    } satisfies Record<ProblemKind, (column: string) => string>,
    open: 'Open',
    moreRows: (count: number) => `and ${count} more`,
    openList: (list: string) => `Open the list ${list}`,
    missingAction: 'The action that the link leads to is not in this review. It may have been deleted, or it belongs to another review.',
  },
};
