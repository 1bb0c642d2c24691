import type { NewProgress } from '../../application/addProgress';
import { choiceOf, type ProgressChoice } from './progressChoices';

/** The form for progress as it stands. Empty texts mean not filled in. */
export interface FormDraft {
  readonly choice: ProgressChoice | undefined;
  readonly words: string;
  /** Whether the date is to move; without it the next two do not count. */
  readonly isMoving: boolean;
  readonly newDueOn: string;
  readonly reason: string;
  readonly evidenceUrl: string;
}

/** The form as it is kept. */
export interface KeptForm {
  readonly form: FormDraft;
  /** Client key under which it will be added, so that a form that was sent and came back adds nothing twice. */
  readonly clientKey: string;
}

/** The form before anything is filled in. */
export const emptyDraft: FormDraft = { choice: undefined, words: '', isMoving: false, newDueOn: '', reason: '', evidenceUrl: '' };

/** The name under which the form of an action is kept. */
export function progressDraftName(actionId: number): string {
  return `progress:${actionId}`;
}

/** Whether leaving the form would lose something. */
export function isTyped(draft: FormDraft): boolean {
  const { choice, words, newDueOn, reason, evidenceUrl } = draft;
  return choice !== undefined || [words, newDueOn, reason, evidenceUrl].some((text) => text.trim() !== '');
}

/** Whether what was kept is a form as this version knows it. */
export function isKeptForm(value: unknown): value is KeptForm {
  const { form, clientKey } = (value ?? {}) as Partial<Record<keyof KeptForm, unknown>>;
  if (typeof form !== 'object' || form === null || typeof clientKey !== 'string') return false;
  const { words, newDueOn, reason, evidenceUrl, isMoving } = form as Partial<Record<keyof FormDraft, unknown>>;
  return [words, newDueOn, reason, evidenceUrl].every((text) => typeof text === 'string') && typeof isMoving === 'boolean';
}

/** Progress that was taken back, as the form that says it. */
export function formOf(progress: NewProgress): FormDraft {
  const { words, dateChange, evidenceUrl = '' } = progress;
  return {
    choice: choiceOf(progress),
    words,
    isMoving: dateChange !== undefined,
    newDueOn: dateChange?.newDueOn ?? '',
    reason: dateChange?.reason ?? '',
    evidenceUrl,
  };
}

/** Two forms in one: what the newer one says, and no word of the older one lost. */
export function joinedForms(older: FormDraft, newer: FormDraft): FormDraft {
  const both = (first: string, second: string): string => (first.trim() === second.trim() ? second : [first, second].filter((text) => text.trim() !== '').join('\n\n'));
  return {
    choice: newer.choice ?? older.choice,
    words: both(older.words, newer.words),
    isMoving: newer.isMoving || older.isMoving,
    newDueOn: newer.newDueOn || older.newDueOn,
    reason: both(older.reason, newer.reason),
    evidenceUrl: newer.evidenceUrl || older.evidenceUrl,
  };
}
