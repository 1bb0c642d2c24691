import type { Action } from '../../../../src/domain/records';
import { progressChoices, choiceOf, saidBy } from '../../../../src/ui/shared/progressChoices';
import { draftProblems, isAsSent, progressOf } from '../../../../src/ui/shared/progress/progressDraft';
import { emptyDraft, isTyped, type FormDraft } from '../../../../src/ui/shared/formDraft';

const action: Action = {
  id: 1,
  reviewId: 1,
  partIds: [1],
  label: '',
  text: 'To finalise the plan',
  otherOwnerIds: [],
  byWhen: { asWritten: 'March 2020', precision: 'month', latest: '2020-03-31' },
  dueOn: '2020-03-31',
  originalDueOn: '2020-03-31',
  successCriteria: '',
  status: 'not-started',
};
const today = '2020-05-01';
const whole: FormDraft = { choice: 'at-risk', words: ' Late ', isMoving: true, newDueOn: '2020-06-30', reason: ' Schools ', evidenceUrl: '' };

describe('a draft of progress', () => {
  it('is nothing to lose while nothing is filled in', () => {
    expect(isTyped(emptyDraft)).toBe(false);
    expect(isTyped({ ...emptyDraft, words: ' \n' })).toBe(false);
    expect(isTyped({ ...emptyDraft, choice: 'paused' })).toBe(true);
    expect(isTyped({ ...emptyDraft, reason: 'x' })).toBe(true);
  });

  it('becomes progress without the spaces around', () => {
    expect(draftProblems(whole, action, today)).toEqual([]);
    expect(progressOf(whole)).toEqual({
      status: 'in-progress',
      health: 'at-risk',
      words: 'Late',
      dateChange: { newDueOn: '2020-06-30', reason: 'Schools' },
    });
  });

  it('forgets the date when the box is unticked again', () => {
    const draft = { ...whole, isMoving: false };
    expect(draftProblems({ ...draft, newDueOn: '2019-01-01' }, action, today)).toEqual([]);
    expect(progressOf(draft)).not.toHaveProperty('dateChange');
  });

  it('asks for the date when the box is ticked and nothing follows', () => {
    const draft = { ...whole, newDueOn: '', reason: '' };
    expect(draftProblems(draft, action, today)).toEqual([{ field: 'newDueOn', kind: 'required' }]);
  });

  it('has one answer for each thing that can be said', () => {
    expect(progressChoices.map((choice) => choiceOf(saidBy(choice)))).toEqual(progressChoices);
    expect(choiceOf({ status: 'in-progress' })).toBeUndefined();
  });

  it('notices that what stands there is not what was sent', () => {
    const sent = progressOf(whole);
    const update = { ...sent, id: 1, actionId: 1, reviewId: 1, byName: 'Priya Shah', at: '2020-05-01T10:00:00Z', previousDueOn: '2020-03-31' as const };
    const added = { update, action: { value: action, version: '2' } };
    expect(isAsSent(added, sent)).toBe(true);
    expect(isAsSent(added, { ...sent, words: 'Later' })).toBe(false);
    expect(isAsSent(added, { ...sent, dateChange: { newDueOn: '2020-07-31', reason: 'Schools' } })).toBe(false);
  });
});
