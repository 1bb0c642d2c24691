import type { Decision } from '../../domain/decision';
import { enAction } from './enAction';
import { enActions } from './enActions';
import { enDeciding } from './enDeciding';
import { enEdit } from './enEdit';
import { enImportPaper } from './enImportPaper';
import { enMine } from './enMine';
import { enOutbox } from './enOutbox';
import { enScreens } from './enScreens';
import { enShortcuts } from './enShortcuts';
import { enTimeline } from './enTimeline';
import { enPanel } from './enPanel';
import { enOwners } from './enOwners';
import { enOverview } from './enOverview';
import { enTracker } from './enTracker';
import { enViews } from './enViews';

/** Names one after the other: "a", "a and b", "a, b and c". */
const listed = (names: readonly string[]): string => [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');

/** Every word of the interface, in UK English. Another language is another object of the same type. */
export const en = {
  ...enTracker,
  action: enAction,
  actions: enActions,
  deciding: enDeciding,
  edit: enEdit,
  mine: enMine,
  outbox: enOutbox,
  screens: enScreens,
  shortcuts: enShortcuts,
  timeline: enTimeline,
  panel: enPanel,
  owners: enOwners,
  overview: enOverview,
  views: enViews,
  /** The search for people. */
  people: {
    searching: 'Looking for people',
    found: (count: number) => (count === 0 ? 'Nobody of this name was found.' : count === 1 ? '1 person found' : `${count} people found`),
  },
  app: {
    name: 'Scrutiny tracker',
    loading: 'Loading the tracker',
    loadingPart: 'Loading',
    partNotLoaded: 'This part of the tracker could not be loaded. Check your network and try again.',
    tryAgain: 'Try again',
    close: 'Close',
    cancel: 'Cancel',
  },
  /** The executive's decision on a part. */
  decisions: {
    'accepted-in-full': 'Accepted in full',
    accepted: 'Accepted',
    'accepted-in-part': 'Accepted in part',
    'not-accepted': 'Not accepted',
    'awaiting-response': 'Awaiting response',
    unclear: 'Unclear, to be settled',
  } satisfies Record<Decision, string>,
  setUp: {
    heading: 'Set up the tracker',
    looking: 'Looking at what this site has',
    introduction: 'The tracker keeps its records in lists of this site. Nothing else on the site is touched.',
    whatHeading: (count: number) => `${count === 1 ? 'One list' : `${count} lists`} will be made`,
    leftHeading: (count: number) => `${count === 1 ? 'One list is' : `${count} lists are`} still to be finished`,
    leftIntroduction: 'Some of the set-up is done. Going on adds what is missing and leaves the rest as it is.',
    lists: {
      ScrutinyReviews: 'each piece of scrutiny work and its report',
      ScrutinyRecommendations: 'each recommendation with the response to it',
      ScrutinyActions: 'what was promised, by whom and by when',
      ScrutinyUpdates: 'the progress that owners report',
      ScrutinyDecisions: 'what officers and the committee decide',
      ScrutinyOwners: 'the posts and bodies that answer for actions',
      ScrutinySettings: 'how this tracker works',
    } as Readonly<Record<string, string>>,
    whoHeading: 'Who may do what',
    who: [
      ['Owners of this site', 'edit everything: they are the scrutiny officers'],
      ['Members', 'answer for actions and add progress'],
      ['Visitors', 'read'],
    ] as readonly (readonly [string, string])[],
    start: 'Set up the tracker',
    goOn: 'Go on',
    working: 'Setting up the tracker',
    workingAdvice: 'This takes less than a minute. Keep this page open.',
    progress: (done: number, total: number) => `${done} of ${total} steps done`,
    progressAtLeast: (done: number, total: number) => `At least ${done} of ${total} steps done`,
    current: {
      list: (title: string) => `Making the list “${title}”`,
      columns: (title: string) => `Adding the columns of “${title}”`,
      permissions: (title: string) => `Setting who may do what in “${title}”`,
      settings: (title: string) => `Filling in “${title}”`,
      rows: (title: string) => `Filling in the new columns of “${title}”`,
    },
    rows: (done: number, total: number) => `${done} of ${total} rows filled in`,
    state: { done: 'ready', begun: 'not finished yet', waiting: 'to do' },
    interruptedHeading: 'The set-up was interrupted',
    interrupted: 'What is done stays done. Going on does the rest.',
    notAllThere: 'Something is still missing. Going on tries it again.',
    finished: 'The tracker is set up.',
    nothingMissing: 'Everything is there.',
    backToTracker: 'Back to the tracker',
    upgrade: {
      heading: 'Upgrade the tracker',
      introduction:
        'The lists of this site are of an earlier version. The upgrade only adds: nothing is deleted or renamed, and everybody can go on reading meanwhile. Interrupted, it goes on where it stopped.',
      whatHeading: 'What changes',
      columns: (list: string, columns: readonly string[]) =>
        `“${list}” gets ${columns.length === 1 ? 'the column' : 'the columns'} ${listed(columns.map((column) => `“${column}”`))}.`,
      list: (list: string) => `The list “${list}” is made.`,
      permissions: (list: string) => `Who may do what in “${list}” is set.`,
      rows: (list: string, count: number) => `${count === 1 ? 'One row' : `${count} rows`} of “${list}” ${count === 1 ? 'is' : 'are'} filled in.`,
      settings: 'The version of the lists is noted last.',
      start: 'Upgrade',
      working: 'Upgrading the tracker',
      finished: 'The tracker is upgraded.',
      interruptedHeading: 'The upgrade was interrupted',
    },
    open: 'Open the tracker',
    notYou: 'The tracker is not set up on this site yet. Only an owner of this site can do that.',
    ask: (names: readonly string[]) => `Please ask ${names.length > 1 ? 'one of them' : 'this person'}:`,
    askUnknown: 'Please ask an owner of this site. Their names are under Settings, Site permissions.',
  },
  importPaper: enImportPaper,
  errors: {
    offline: 'There is no connection. Check your network and try again.',
    unknownOutcome: 'The connection broke while saving. Try again: nothing will be saved twice.',
    busy: 'SharePoint is busy. Wait a minute and try again.',
    notAllowed: 'You may not do this here. Ask an owner of this site for access.',
    signedOut: 'You have been signed out. Open the page again to sign in; keep a copy of anything you typed.',
    notFound: 'This is not there any more. Somebody may have deleted it; look in the site’s recycle bin.',
    conflict: 'Somebody else changed this at the same time. Open it again to see their change.',
    duplicate: 'Something with this name is there already.',
    tooManyRows: 'The list is too long for this view. Ask an owner of this site to check its indexes.',
    wrongShape: 'A list has been changed so that the tracker cannot read it. Ask an owner of this site to run set-up again.',
    otherVersion:
      'This page and the lists of this site are of different versions, so nothing was saved. Open the page again; if that does not help, ask an owner of this site to bring the tracker up to date.',
    refused: 'SharePoint did not understand the tracker. Please report this with the details below.',
    failed: 'SharePoint could not answer. Try again in a few minutes.',
    unexpected: 'Something went wrong in the tracker. Open the page again; if it happens again, report it with the details below.',
    details: 'Details for support',
  },
};

/** The words of the interface in one language. */
export type Strings = typeof en;
