import { emptyDraft, formOf, type FormDraft } from '../../../../src/ui/shared/formDraft';
import { answerOf, answerProblems, answerProgress, answers, fieldsShown, isOfOtherForm, turnedTo } from '../../../../src/ui/features/mine/answer';
import { anAction } from '../../../domain/records';

const today = '2020-05-01';
const action = anAction();

function draft(change: Partial<FormDraft>): FormDraft {
  return { ...emptyDraft, ...change };
}

const problemsOf = (change: Partial<FormDraft>): readonly string[] => answerProblems(draft(change), action, today).map(({ field, kind }) => `${field}: ${kind}`);

describe('the answer of an owner', () => {
  it.each(answers)('“%s” is what the form turned to it gives, and loses no word', (answer) => {
    const typed = draft({ choice: 'at-risk', words: 'Half', newDueOn: '2020-06-30', reason: 'Because', evidenceUrl: 'https://council.example' });
    const turned = { ...typed, ...turnedTo(answer, typed) };
    expect(answerOf(turned)).toBe(answer);
    expect([turned.words, turned.newDueOn, turned.reason, turned.evidenceUrl]).toEqual(['Half', '2020-06-30', 'Because', 'https://council.example']);
  });

  it.each<[string, Partial<FormDraft>, readonly string[]]>([
    ['done needs to say how one knows', { choice: 'complete' }, ['words: unproven']],
    ['done with its proof', { choice: 'complete', words: 'Published' }, []],
    ['done with an address that is none', { choice: 'complete', words: 'Published', evidenceUrl: 'javascript:alert(1)' }, ['evidenceUrl: not-a-web-address']],
    ['on track needs nothing', { choice: 'on-track' }, []],
    ['more time needs a day and a reason', { isMoving: true }, ['newDueOn: required', 'reason: required']],
    ['a reason alone is not enough', { isMoving: true, reason: 'Schools are closed' }, ['newDueOn: required']],
    ['a day alone is not enough', { isMoving: true, newDueOn: '2020-06-30' }, ['reason: required']],
    ['a day that has passed is none', { isMoving: true, newDueOn: '2020-04-01', reason: 'x' }, ['newDueOn: in-the-past']],
    ['more time with both', { isMoving: true, newDueOn: '2020-06-30', reason: 'Schools are closed' }, []],
    ['a day of another answer does not count', { choice: 'complete', words: 'Published', newDueOn: '2020-04-01' }, []],
  ])('is checked: %s', (_, change, problems) => {
    expect(problemsOf(change)).toEqual(problems);
  });

  it.each<[Partial<FormDraft>, object]>([
    [{ choice: 'complete', words: ' Published \r\n' }, { status: 'complete', words: 'Published' }],
    [{ choice: 'on-track' }, { status: 'in-progress', health: 'on-track', words: '' }],
    [{ isMoving: true, newDueOn: '2020-06-30', reason: ' Schools ' }, { status: 'in-progress', words: '', dateChange: { newDueOn: '2020-06-30', reason: 'Schools' } }],
    [{ choice: 'at-risk', isMoving: true, newDueOn: '2020-06-30', reason: 'x' }, { status: 'in-progress', health: 'at-risk', words: '', dateChange: { newDueOn: '2020-06-30', reason: 'x' } }],
  ])('becomes progress: %o', (change, progress) => {
    expect(answerProgress(draft(change))).toEqual(progress);
  });

  it('comes back as the answer that it was when it is taken back', () => {
    for (const change of [{ choice: 'complete', words: 'x' }, { choice: 'on-track' }, { isMoving: true, newDueOn: '2020-06-30', reason: 'x' }] as const) {
      expect(answerOf(formOf(answerProgress(draft(change))))).toBe(answerOf(draft(change)));
    }
  });

  it('leaves what only the form of the opened action says to that form', () => {
    expect(isOfOtherForm(draft({ choice: 'paused', words: 'Waits' }))).toBe(true);
    expect(isOfOtherForm(draft({ words: 'Half a sentence' }))).toBe(true);
    expect(isOfOtherForm(draft({ choice: 'complete' }))).toBe(false);
    expect(isOfOtherForm(emptyDraft)).toBe(false);
  });

  it('shows every text that goes out', () => {
    expect(fieldsShown(draft({ isMoving: true, words: 'Half', evidenceUrl: 'x' }), 'more-time')).toEqual({ date: true, words: true, evidence: true });
    expect(fieldsShown(draft({ isMoving: true }), 'more-time')).toEqual({ date: true, words: false, evidence: false });
  });
});
