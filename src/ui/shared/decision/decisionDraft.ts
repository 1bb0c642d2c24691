import type { DecisionDraft, DecisionSubject, NewDecision } from '../../../domain/checkDecision';

/** The form for a decision as it is kept. */
export interface KeptDecision {
  readonly form: DecisionDraft;
  /** Client key under which it will be recorded, so that a form that was sent and came back records nothing twice. */
  readonly clientKey: string;
}

/** The form before anything is filled in. */
export const emptyDecision: DecisionDraft = { words: '', meetingOn: '', minuteReference: '' };

/** The name under which the form of an action or part is kept. */
export function decisionDraftName(about: DecisionSubject | NewDecision): string {
  const { actionId, partId } = about as NewDecision;
  return actionId === undefined ? `decision:part:${partId ?? 0}` : `decision:action:${actionId}`;
}

/** Whether leaving the form would lose something. What was chosen alone is chosen again with one press. */
export function isDecisionTyped({ words, meetingOn, minuteReference }: DecisionDraft): boolean {
  return [words, meetingOn ?? '', minuteReference].some((text) => text.trim() !== '');
}

/** Whether what was kept is a form as this version knows it. */
export function isKeptDecision(value: unknown): value is KeptDecision {
  const { form, clientKey } = (value ?? {}) as Partial<Record<keyof KeptDecision, unknown>>;
  if (typeof form !== 'object' || form === null || typeof clientKey !== 'string') return false;
  const { words, meetingOn, minuteReference } = form as Partial<Record<keyof DecisionDraft, unknown>>;
  return [words, meetingOn, minuteReference].every((text) => typeof text === 'string');
}

/** A decision that was taken back, as the form that says it. */
export function formOfDecision({ outcome, words, meetingOn, minuteReference }: NewDecision): DecisionDraft {
  return { outcome, words, meetingOn: meetingOn ?? '', minuteReference };
}

/** Two forms in one: what the newer one says, and no word of the older one lost. */
export function joinedDecisions(older: DecisionDraft, newer: DecisionDraft): DecisionDraft {
  const words = [...new Set([older.words.trim(), newer.words.trim()])].filter((text) => text !== '').join('\n\n');
  return {
    outcome: newer.outcome ?? older.outcome,
    words,
    meetingOn: newer.meetingOn || older.meetingOn,
    minuteReference: newer.minuteReference || older.minuteReference,
  };
}
