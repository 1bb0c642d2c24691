import type { EditProblem } from '../../domain/checkEdit';
import type { EditableKind } from '../../domain/editable';

const things = (count: number): string => (count === 1 ? 'one thing' : `${count} things`);

/** The words of forms that correct a record, and of what two people changed at once. */
export const enEdit = {
  /** Shared by every form. */
  fields: {
    optional: 'optional',
    left: (count: number) => (count >= 0 ? `${count} characters left` : `${-count} characters too many`),
  },
  edit: 'Edit',
  editOf: {
    review: (name: string) => `Edit the review “${name}”`,
    part: (name: string) => `Edit recommendation ${name}`,
    action: (name: string) => `Edit the action ${name}`,
    owner: (name: string) => `Edit the post “${name}”`,
  } satisfies Record<EditableKind, (name: string) => string>,
  nameOf: {
    review: (name: string) => `The review “${name}”`,
    part: (name: string) => `Recommendation ${name}`,
    action: (name: string) => `The action ${name}`,
    owner: (name: string) => `The post “${name}”`,
  } satisfies Record<EditableKind, (name: string) => string>,
  actionName: (references: string, words: string) => (references === '' ? `“${words}”` : `${references}, “${words}”`),
  labels: {
    review: {
      title: 'Title',
      committee: 'Committee',
      reportedOn: 'Reported on',
      responseDueOn: 'Response due on',
      respondedOn: 'Responded on',
      sourceUrl: 'Source document',
    },
    part: {
      theme: 'Theme of the whole recommendation',
      text: 'Recommendation',
      decision: 'Decision',
      response: 'Response in the executive’s words',
      respondedOn: 'Responded on',
    },
    action: {
      label: 'Label',
      text: 'Action',
      leadOwnerId: 'Lead',
      otherOwnerIds: 'With',
      successCriteria: 'Success criteria',
    },
    owner: { title: 'Post', organisation: 'Organisation', email: 'E-mail' },
  } as Readonly<Record<EditableKind, Readonly<Record<string, string>>>>,
  hints: {
    review: { sourceUrl: 'The web address of the paper, beginning with https://' },
    part: {},
    action: { label: 'As the paper numbers it: “i”, “1”.' },
    owner: { email: 'For a post whose holder has no account here.' },
  } as Readonly<Record<EditableKind, Readonly<Record<string, string>>>>,
  /** Why some of an action is not in its form. */
  actionHint: 'How it is going and by when it is done change with progress, so that every move has its reason.',
  problems: {
    missing: (label: string) => `Fill in “${label}”.`,
    'too-long': (label: string, limit: number) => `Shorten “${label}” to ${limit.toLocaleString('en-GB')} characters.`,
    'not-a-date': (label: string) => `“${label}” is not a whole date. Give day, month and year, or empty it.`,
    'too-early': (label: string) => `Check the year of “${label}”: dates begin with 1900.`,
    'before-report': (label: string) => `“${label}” is before the day of the report. Check both days.`,
    'not-a-web-address': (label: string) => `Give a web address in “${label}” that begins with https:// or http://.`,
    'not-an-email': (label: string) => `Give an address in “${label}” like name@council.gov.uk.`,
  } satisfies Record<EditProblem['kind'], (label: string, limit: number) => string>,
  toMend: (count: number) => `There ${count === 1 ? 'is' : 'are'} ${things(count)} to put right before this can be saved:`,
  nobody: 'Nobody',
  noPosts: 'There are no posts yet. They come with the import of a paper.',
  empty: 'Empty',
  save: 'Save',
  saving: 'Saving…',
  keys: 'Ctrl and Enter saves, too.',
  said: {
    saved: 'Saved.',
    waiting: 'Kept in this browser. It will be saved when SharePoint can be reached.',
    unchanged: 'Nothing was changed.',
    discarded: 'Your change was thrown away.',
    theirs: 'Theirs is taken.',
  },
  mark: { waiting: 'Not saved yet', clash: 'Somebody else changed this too' },
  gone: 'This is not there any more. Somebody may have deleted it; look in the site’s recycle bin.',
  leave: {
    question: 'You have not saved what you typed. Throw it away?',
    stay: 'Keep writing',
    discard: 'Throw it away',
  },
  meanwhile: {
    heading: (name: string | undefined) => (name ? `Changed by ${name} since you opened it` : 'Changed by somebody since you opened it'),
    advice: 'Your words are untouched. Where you both change the same field, you will be asked when you save.',
  },
  clash: {
    heading: 'Somebody else changed this too',
    introduction: (name: string, moment: string) => `${name} changed it (${moment}) while your change was not saved yet. Both versions are here. Nothing is written until you press Save.`,
    asItWas: 'As it was',
    yours: 'Yours',
    theirs: (name: string) => `Theirs, ${name}`,
    keepMine: 'Keep yours',
    takeTheirs: (name: string) => `Take theirs (${name})`,
    combine: 'Combine',
    combined: (label: string) => `${label}, combined`,
    notChosen: (label: string) => `Choose what “${label}” shall say.`,
    mergedHeading: 'Merged by itself',
    mergedMine: (label: string) => `${label}: your change is kept.`,
    mergedTheirs: (label: string, name: string) => `${label}: changed by ${name}, kept.`,
    added: 'added: ',
    removed: 'removed: ',
    takeAll: 'Take all theirs',
    later: 'Decide later',
    again: 'It was changed once more while you chose. Please look again.',
    takeAllQuestion: { question: 'Throw your change away and leave everything as it is now?', stay: 'Keep choosing', discard: 'Take all theirs' },
    settled: 'This has been settled already.',
  },
  stale: {
    since: (moment: string) => `Changes by others may be missing since ${moment}.`,
    sinceUnknown: 'Changes by others may be missing.',
  },
  arriving: 'More actions are on their way. Until they are here, the numbers are still being counted.',
  cutShort: 'Not all actions could be read: what follows is only a part of them.',
  notOpened: 'The other review could not be opened; this one stays.',
};
