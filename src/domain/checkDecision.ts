import { isCalendarDate, type CalendarDate } from './calendarDate';
import { longestLine, longestNote } from './paper/checkPlan';
import { plainText } from './plainText';
import type { Action, DecisionOutcome, ScrutinyDecision } from './records';
import type { StateKind } from './stateKind';

/** A decision as it is to be recorded: who records it and the instant come from SharePoint. About an action or about a part. */
export type NewDecision = Omit<ScrutinyDecision, 'id' | 'at' | 'byName'>;

/** A decision as it stands in the form, before it is checked. Empty texts mean not filled in. */
export interface DecisionDraft {
  readonly outcome?: DecisionOutcome | undefined;
  readonly words: string;
  /** As the date field gives it: "YYYY-MM-DD". */
  readonly meetingOn?: string | undefined;
  readonly minuteReference: string;
}

/** What is wrong with one field of a decision. The words for it are the interface's. */
export interface DecisionProblem {
  readonly field: keyof DecisionDraft;
  readonly kind: 'required' | 'too-long' | 'not-a-date' | 'too-early' | 'in-the-future';
}

/** What nobody can understand without being told why. */
const needWords: readonly DecisionOutcome[] = ['sent-back', 'closed-without-doing'];

/** The first day that SharePoint keeps. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-list */
const firstDay = '1900-01-01';

/** Whether an outcome has to be explained. */
export function needsWords(outcome: DecisionOutcome | undefined): boolean {
  return outcome !== undefined && needWords.includes(outcome);
}

function wordsProblem(words: string, outcome: DecisionOutcome | undefined): DecisionProblem['kind'] | undefined {
  if (words.trim() === '') return needsWords(outcome) ? 'required' : undefined;
  return words.length > longestNote ? 'too-long' : undefined;
}

function meetingProblem(typed: string, today: CalendarDate): DecisionProblem['kind'] | undefined {
  if (typed === '') return undefined;
  if (!isCalendarDate(typed)) return 'not-a-date';
  if (typed < firstDay) return 'too-early';
  return typed > today ? 'in-the-future' : undefined;
}

/** Finds what has to be mended in a decision before it can be recorded; empty when it can be. */
export function checkDecision(draft: DecisionDraft, today: CalendarDate): readonly DecisionProblem[] {
  const kinds: Readonly<Record<keyof DecisionDraft, DecisionProblem['kind'] | undefined>> = {
    outcome: draft.outcome === undefined ? 'required' : undefined,
    words: wordsProblem(draft.words, draft.outcome),
    meetingOn: meetingProblem(draft.meetingOn?.trim() ?? '', today),
    minuteReference: draft.minuteReference.trim().length > longestLine ? 'too-long' : undefined,
  };
  const fields: readonly (keyof DecisionDraft)[] = ['outcome', 'words', 'meetingOn', 'minuteReference'];
  return fields.flatMap((field) => (kinds[field] ? [{ field, kind: kinds[field] }] : []));
}

/** What a decision is about. */
export type DecisionSubject = Pick<NewDecision, 'reviewId'> & ({ readonly actionId: number } | { readonly partId: number });

/** A checked draft as a list keeps it. @throws RangeError for a draft without an outcome */
export function newDecision(subject: DecisionSubject, draft: DecisionDraft): NewDecision {
  const { outcome } = draft;
  if (outcome === undefined) throw new RangeError('A decision without an outcome cannot be recorded.');
  const meetingOn = draft.meetingOn?.trim() ?? '';
  return {
    ...subject,
    outcome,
    words: plainText(draft.words).trim(),
    minuteReference: plainText(draft.minuteReference).trim().replace(/\n+/g, ' '),
    ...(isCalendarDate(meetingOn) ? { meetingOn } : {}),
  };
}

const whenFinished: Partial<Record<StateKind, readonly DecisionOutcome[]>> = {
  done: ['completion-confirmed', 'sent-back'],
  confirmed: ['sent-back'],
  closed: ['sent-back'],
  unreadable: [],
};

/** The outcomes that make sense for an action as it stands. Sending back what was confirmed or closed opens it again. */
export function outcomesFor(action: Pick<Action, 'status' | 'dueOn' | 'originalDueOn'>, kind: StateKind): readonly DecisionOutcome[] {
  // What its owner has cancelled is closed by a decision, or taken up again by the owner.
  if (kind === 'closed' && action.status === 'cancelled') return ['closed-without-doing'];
  const finished = whenFinished[kind];
  if (finished) return finished;
  const isMoved = action.dueOn !== undefined && action.originalDueOn !== undefined && action.dueOn !== action.originalDueOn;
  return isMoved ? ['extension-agreed', 'closed-without-doing'] : ['closed-without-doing'];
}
