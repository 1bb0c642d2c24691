import type { Pause } from '../../application/outbox/pause';
import type { EditableKind } from '../../domain/editable';
import type { DecisionOutcome } from '../../domain/records';

const changes = (count: number): string => (count === 1 ? '1 change' : `${count} changes`);
const seconds = (count: number): string => (count === 1 ? '1 second' : `${count} seconds`);
const isOrAre = (count: number): string => (count === 1 ? 'is' : 'are');

/** The words for what is not saved yet. */
export const enOutbox = {
  status: {
    saving: 'Saving…',
    importing: (title: string, done: number, total: number) => `Import of “${title}”: ${done} of ${total}`,
    held: (count: number, left: number) => `${count === 1 ? 'Saving' : `Saving ${changes(count)}`} in ${seconds(left)}`,
    needsYou: (count: number, others: number) => `${changes(count)} ${count === 1 ? 'needs' : 'need'} you${others === 0 ? '' : `, ${others} more to be saved`}`,
    offline: (count: number) => `No connection: ${changes(count)} ${isOrAre(count)} kept in this browser`,
    signedOut: (count: number) => `Your session ended: open the page again to sign in; ${changes(count)} ${isOrAre(count)} kept`,
    busy: (left: number) => (left > 0 ? `SharePoint is busy, saving again in ${seconds(left)}` : 'SharePoint is busy, saving again now'),
    failed: (left: number) => (left > 0 ? `SharePoint could not save, trying again in ${seconds(left)}` : 'SharePoint could not save, trying again now'),
    notKept: (count: number) => `${changes(count)} not saved, and this browser has no room: leave the page open`,
    open: 'Show what is not saved yet',
  },
  /** Read out once, when the state changes: without anything that counts. */
  said: {
    saved: 'All changes are saved.',
    saving: 'Saving.',
    held: (count: number) => `${count === 1 ? 'Saving' : `Saving ${changes(count)}`} in a few seconds. Undo is beside this message.`,
    importing: (title: string) => `Importing “${title}”.`,
    busy: 'SharePoint is busy. Your changes will be saved in a moment.',
    failed: 'SharePoint could not save. It is tried again by itself.',
  },
  list: {
    heading: 'Not saved yet',
    introduction: 'SharePoint does not have these yet. They are kept in this browser, also when you close it, and go out by themselves.',
    none: 'Everything is saved.',
    tryNow: 'Try now',
    close: 'Close',
  },
  what: {
    progress: (name: string, choice: string) => `Progress on ${name}: ${choice.toLowerCase()}`,
    edit: {
      review: (name: string) => `Edit of the review “${name}”`,
      part: (name: string) => `Edit of recommendation ${name}`,
      action: (name: string) => `Edit of the action ${name}`,
      owner: (name: string) => `Edit of the post “${name}”`,
    } satisfies Record<EditableKind, (name: string) => string>,
    create: {
      review: (name: string) => `New review “${name}”`,
      part: (name: string) => `New recommendation ${name}`,
      action: (name: string) => `New action ${name}`,
      owner: (name: string) => `New post “${name}”`,
    } satisfies Record<EditableKind, (name: string) => string>,
    decide: (name: string, outcome: string) => `Decision on ${name}: ${outcome.toLowerCase()}`,
    handover: (name: string, holder: string) => `“${name}” handed over to ${holder}`,
    vacancy: (name: string) => `“${name}” left vacant`,
    import: (title: string) => `Import of “${title}”`,
    importProgress: (title: string, done: number, total: number) => `Import of “${title}”: ${done} of ${total}`,
  },
  /** What was decided, in a word or two. */
  outcomes: {
    'completion-confirmed': 'Completion confirmed',
    'extension-agreed': 'Extension agreed',
    'sent-back': 'Sent back',
    'closed-without-doing': 'Closed without doing',
    'response-noted': 'Response noted',
    'update-requested': 'Update asked for',
  } satisfies Record<DecisionOutcome, string>,
  how: {
    held: 'is saved in a few seconds',
    waiting: 'waits for its turn',
    sending: 'being saved now',
    clash: 'somebody else changed this too',
    refused: 'was not taken',
    pause: {
      offline: 'waits for a connection',
      busy: 'waits until SharePoint is less busy',
      'signed-out': 'waits until you sign in again: open the page anew',
      failed: 'waits for the next try',
    } satisfies Record<Pause['reason'], string>,
  },
  mark: 'Not saved yet',
  notKept: 'This browser has no room to keep it: leave the page open until it is saved.',
  undo: 'Undo',
  undoOf: (what: string) => `Undo: ${what}`,
  undone: 'Taken back. What you wrote is in its form again.',
  undoneEdit: 'Taken back.',
  notUndone: 'This cannot be taken back any more: it is being saved.',
  noRoom: 'This browser has no room to keep the words, so they were not taken back. Copy them first, then discard.',
  look: 'Look at both versions',
  tryAgain: 'Try again',
  copy: 'Copy the words',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Mark the words above and copy them.',
  discard: 'Discard',
  discardQuestion: 'Throw this change away? It cannot be brought back.',
  discardYes: 'Throw it away',
  keep: 'Keep it',
  /** A form or paper that was kept as typed. */
  kept: {
    from: (moment: string) => `Kept from ${moment}.`,
    discard: 'Discard',
    failing: 'This browser does not keep what you type: it would be lost with the page.',
  },
};
