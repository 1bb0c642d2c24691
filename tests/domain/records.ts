import type { Action, Part, ProgressUpdate, ScrutinyDecision } from '../../src/domain/records';

/** An action of which nothing is settled, with what a test wants to say of it. */
export function anAction(change: Partial<Action> = {}): Action {
  return {
    id: 1,
    reviewId: 1,
    partIds: [1],
    label: '',
    text: 'To produce a map of need',
    otherOwnerIds: [],
    byWhen: { asWritten: 'March 2020', earliest: '2020-03-01', latest: '2020-03-31', precision: 'month' },
    dueOn: '2020-03-31',
    originalDueOn: '2020-03-31',
    successCriteria: '',
    status: 'in-progress',
    ...change,
  };
}

/** An action without a due day. */
export function anUndatedAction(precision: Action['byWhen']['precision'], change: Partial<Action> = {}): Action {
  const { dueOn: _due, originalDueOn: _original, ...rest } = anAction();
  return { ...rest, byWhen: { asWritten: '', precision }, ...change };
}

/** A part of a recommendation, accepted. */
export function aPart(change: Partial<Part> = {}): Part {
  return { id: 1, reviewId: 1, number: '1', part: '', theme: '', text: 'That…', decision: 'accepted', response: '', ...change };
}

/** A progress update of action 1. */
export function anUpdate(change: Partial<ProgressUpdate> = {}): ProgressUpdate {
  return { id: 1, actionId: 1, reviewId: 1, status: 'in-progress', words: '', byName: 'Jo Holder', at: '2020-02-01T10:00:00Z', ...change };
}

/** A decision about action 1. */
export function aDecision(change: Partial<ScrutinyDecision> = {}): ScrutinyDecision {
  return { id: 1, reviewId: 1, actionId: 1, outcome: 'completion-confirmed', minuteReference: '', words: '', at: '2020-05-01T10:00:00Z', ...change };
}
