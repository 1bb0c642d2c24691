import { checkDecision, newDecision, outcomesFor, type DecisionDraft } from '../../src/domain/checkDecision';
import { anAction } from './records';

const today = '2026-11-26';

function problems(draft: Partial<DecisionDraft>): readonly string[] {
  return checkDecision({ outcome: 'completion-confirmed', words: '', minuteReference: '', ...draft }, today).map(({ field, kind }) => `${field} ${kind}`);
}

describe('checkDecision', () => {
  it.each<[string, Partial<DecisionDraft>, readonly string[]]>([
    ['nothing but an outcome that says it all', {}, []],
    ['everything', { words: 'As agreed.', meetingOn: today, minuteReference: 'CYP 12/26' }, []],
    ['no outcome', { outcome: undefined }, ['outcome required']],
    ['sent back without a word', { outcome: 'sent-back', words: ' \n' }, ['words required']],
    ['closed without doing and without a word', { outcome: 'closed-without-doing' }, ['words required']],
    ['an extension and a response without words', { outcome: 'extension-agreed' }, []],
    ['words beyond what a list keeps', { words: 'x'.repeat(64_000) }, ['words too-long']],
    ['a meeting that is no day', { meetingOn: '2026-02-30' }, ['meetingOn not-a-date']],
    ['a meeting before anybody could meet', { meetingOn: '0203-01-01' }, ['meetingOn too-early']],
    ['a meeting that has not been held', { meetingOn: '2026-11-27' }, ['meetingOn in-the-future']],
    ['a minute reference of more than a line', { minuteReference: 'x'.repeat(256) }, ['minuteReference too-long']],
    ['several things at once', { outcome: 'sent-back', meetingOn: 'soon' }, ['words required', 'meetingOn not-a-date']],
  ])('%s', (_name, draft, expected) => {
    expect(problems(draft)).toEqual(expected);
  });
});

describe('newDecision', () => {
  it('keeps what a list keeps', () => {
    const draft = { outcome: 'sent-back', words: ' Not yet.\r\nSee\u0000 map. ', meetingOn: ' 2026-11-01 ', minuteReference: ' CYP\n12 ' } as const;
    expect(newDecision({ reviewId: 3, actionId: 7 }, draft)).toEqual({
      reviewId: 3, actionId: 7, outcome: 'sent-back', words: 'Not yet.\nSee map.', meetingOn: '2026-11-01', minuteReference: 'CYP 12',
    });
  });

  it('leaves out a meeting that was not named', () => {
    const decision = newDecision({ reviewId: 3, partId: 2 }, { outcome: 'response-noted', words: '', meetingOn: '', minuteReference: '' });
    expect(decision).toEqual({ reviewId: 3, partId: 2, outcome: 'response-noted', words: '', minuteReference: '' });
  });
});

describe('outcomesFor', () => {
  const moved = { dueOn: '2020-06-30' } as const;
  it.each([
    ['said to be done', anAction({ status: 'complete' }), 'done', ['completion-confirmed', 'sent-back']],
    ['confirmed', anAction({ status: 'complete' }), 'confirmed', ['sent-back']],
    ['closed by a decision', anAction(), 'closed', ['sent-back']],
    ['cancelled by its owner', anAction({ status: 'cancelled' }), 'closed', ['closed-without-doing']],
    ['late', anAction(), 'overdue', ['closed-without-doing']],
    ['late and moved', anAction(moved), 'overdue', ['extension-agreed', 'closed-without-doing']],
    ['of a status that nobody can read', anAction(), 'unreadable', []],
  ] as const)('%s', (_name, action, kind, expected) => {
    expect(outcomesFor(action, kind)).toEqual(expected);
  });
});
