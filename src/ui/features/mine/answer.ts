import type { NewProgress } from '../../../application/addProgress';
import type { CalendarDate } from '../../../domain/calendarDate';
import { plainText } from '../../../domain/plainText';
import { checkProgress, type Problem } from '../../../domain/progress';
import type { Action } from '../../../domain/records';
import { emptyDraft, isTyped, type FormDraft } from '../../shared/formDraft';
import { saidBy } from '../../shared/progressChoices';

/** The three answers of an owner. */
export type Answer = 'done' | 'on-track' | 'more-time';

/** The answers, in the order in which they are offered. */
export const answers: readonly Answer[] = ['done', 'on-track', 'more-time'];

/** What has to be mended in a field before an answer can be saved. */
export interface AnswerProblem {
  readonly field: Problem['field'];
  /** `unproven`: done, but not how one knows. */
  readonly kind: Problem['kind'] | 'unproven';
}

/** The answer that a form is about to give; undefined for one that is empty, or that says what only the form of the opened action can. */
export function answerOf({ choice, isMoving }: FormDraft): Answer | undefined {
  if (choice === 'complete') return 'done';
  if (choice === 'paused' || choice === 'cancelled') return undefined;
  if (isMoving) return 'more-time';
  return choice === 'on-track' ? 'on-track' : undefined;
}

/** Whether the form holds something that none of the answers says. */
export function isOfOtherForm(draft: FormDraft): boolean {
  return isTyped(draft) && answerOf(draft) === undefined;
}

/** The change that turns a form to an answer; no word in it is lost. */
export function turnedTo(answer: Answer, { choice }: FormDraft): Partial<FormDraft> {
  if (answer === 'done') return { choice: 'complete', isMoving: false };
  if (answer === 'on-track') return { choice: 'on-track', isMoving: false };
  // Who needs more time says nothing of how it goes, unless they have said so already.
  return { choice: choice === 'at-risk' || choice === 'off-track' ? choice : undefined, isMoving: true };
}

/** The fields that an answer asks for; those of other answers show only while something stands in them, so that nothing goes out unseen. */
export function fieldsShown({ words, evidenceUrl }: FormDraft, answer: Answer): { readonly date: boolean; readonly words: boolean; readonly evidence: boolean } {
  return { date: answer === 'more-time', words: answer !== 'more-time' || words !== '', evidence: answer === 'done' || evidenceUrl !== '' };
}

function saidIn({ choice }: FormDraft): Pick<NewProgress, 'status' | 'health'> {
  return choice ? saidBy(choice) : { status: 'in-progress' };
}

/** What has to be mended before an answer can be saved; empty when it can be. */
export function answerProblems(draft: FormDraft, action: Action, today: CalendarDate): readonly AnswerProblem[] {
  const { newDueOn, reason } = draft.isMoving ? draft : emptyDraft;
  const { words, evidenceUrl } = draft;
  const problems: AnswerProblem[] = checkProgress({ ...saidIn(draft), words, newDueOn, reason, evidenceUrl }, action, today);
  if (draft.choice === 'complete' && words.trim() === '') problems.unshift({ field: 'words', kind: 'unproven' });
  // Both are asked for: a new day is nothing without its reason, nor the reason without a day.
  if (draft.isMoving && newDueOn === '' && reason.trim() === '') problems.unshift({ field: 'newDueOn', kind: 'required' }, { field: 'reason', kind: 'required' });
  return problems;
}

/** An answer as progress, once nothing has to be mended. */
export function answerProgress(draft: FormDraft): NewProgress {
  const evidenceUrl = draft.evidenceUrl.trim();
  const dateChange = { newDueOn: draft.newDueOn as CalendarDate, reason: plainText(draft.reason).trim() };
  return {
    ...saidIn(draft),
    words: plainText(draft.words).trim(),
    ...(draft.isMoving ? { dateChange } : {}),
    ...(evidenceUrl === '' ? {} : { evidenceUrl }),
  };
}
