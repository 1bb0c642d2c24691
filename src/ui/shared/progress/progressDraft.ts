import type { AddedProgress, NewProgress } from '../../../application/addProgress';
import type { CalendarDate } from '../../../domain/calendarDate';
import { checkProgress, type Problem } from '../../../domain/progress';
import { plainText } from '../../../domain/plainText';
import type { Action } from '../../../domain/records';
import { emptyDraft, type FormDraft } from '../formDraft';
import { saidBy } from '../progressChoices';

/** What has to be mended before the draft can be added. */
export function draftProblems(draft: FormDraft, action: Action, today: CalendarDate): readonly Problem[] {
  const { newDueOn, reason } = draft.isMoving ? draft : emptyDraft;
  const said = draft.choice ? saidBy(draft.choice) : {};
  const problems = checkProgress({ ...said, words: draft.words, newDueOn, reason, evidenceUrl: draft.evidenceUrl }, action, today);
  // The box for a new date is ticked but both its fields are empty: the person wanted something that was not said.
  const isDateForgotten = draft.isMoving && newDueOn === '' && reason.trim() === '';
  return isDateForgotten ? [...problems, { field: 'newDueOn', kind: 'required' }] : problems;
}

/** The draft as progress, once nothing has to be mended. @throws Error for a draft without an answer: a fault of the program. */
export function progressOf(draft: FormDraft): NewProgress {
  if (!draft.choice) throw new Error('A draft without an answer was to be added.');
  const evidenceUrl = draft.evidenceUrl.trim();
  const dateChange = { newDueOn: draft.newDueOn as CalendarDate, reason: plainText(draft.reason).trim() };
  return {
    ...saidBy(draft.choice),
    words: plainText(draft.words).trim(),
    ...(draft.isMoving ? { dateChange } : {}),
    ...(evidenceUrl === '' ? {} : { evidenceUrl }),
  };
}

/** Whether what was added is what was sent. It is not when an earlier try had been saved and the draft was changed since. */
export function isAsSent({ update }: AddedProgress, sent: NewProgress): boolean {
  const parts = ({ status, health, words, dateChange, evidenceUrl }: NewProgress): string =>
    JSON.stringify([status, health ?? '', words, dateChange?.newDueOn ?? '', dateChange?.reason ?? '', evidenceUrl ?? '']);
  return parts(update) === parts(sent);
}
