import { PaperError } from '../../../../src/application/paperError';
import { checkPlan } from '../../../../src/domain/paper/checkPlan';
import { editPart, editReview, leaveOut } from '../../../../src/domain/paper/editPlan';
import { FileChoiceError } from '../../../../src/ui/features/importPaper/fileChoiceError';
import { editedPaper, isLeavingCostly, recordCount, undonePaper, type CheckedPaper } from '../../../../src/ui/features/importPaper/importState';
import { paperErrorText } from '../../../../src/ui/features/importPaper/paperErrorText';
import { byWhenOf, editReportedOn, editRespondedOn } from '../../../../src/ui/features/importPaper/planDates';
import { planLayout } from '../../../../src/ui/features/importPaper/planLayout';
import { editTheme } from '../../../../src/ui/features/importPaper/planThemes';
import { problemText, understoodAs } from '../../../../src/ui/features/importPaper/previewWords';
import { en } from '../../../../src/ui/strings/en';
import { plan, plannedAction, plannedPart } from '../../../builders/importPlan';

const parts = [plannedPart('i', { number: '2', part: 'i' }), plannedPart('ii', { number: '2', part: 'ii' }), plannedPart('p3', { number: '3' })];

describe('the layout', () => {
  it('puts an action under the first recommendation that it serves, in the order of the paper', () => {
    const laid = planLayout(plan(parts, [plannedAction('both', ['p3', 'ii']), plannedAction('three', ['p3']), plannedAction('loose', [])]));
    expect(laid).toEqual({
      groups: [
        { number: '2', partKeys: ['i', 'ii'], actionKeys: ['both'] },
        { number: '3', partKeys: ['p3'], actionKeys: ['three'] },
      ],
      looseActionKeys: ['loose'],
    });
  });
});

describe('dates', () => {
  it('are read as they are typed, and words that are no date are kept', () => {
    expect(byWhenOf('Dec 2019', undefined)).toMatchObject({ asWritten: 'Dec 2019', latest: '2019-12-31' });
    const unread = byWhenOf('as soon as we can', undefined);
    expect(unread).toEqual({ asWritten: 'as soon as we can', precision: 'to-be-confirmed' });
    expect(understoodAs(unread, en)).toBe('Not understood as a date. The words are kept, without a day to judge lateness on.');
    expect(understoodAs(byWhenOf('TBC', undefined), en)).toBe('To be confirmed: no day to judge lateness on yet.');
    expect(understoodAs(byWhenOf('Ongoing', undefined), en)).toBe('Ongoing: never late.');
    expect(understoodAs(byWhenOf('', undefined), en)).toBe('');
  });

  it('that count from the report are read again when its day is known, and forgotten with it', () => {
    const before = plan(parts, [plannedAction('a', ['i'], { byWhen: byWhenOf('within 6 months', undefined) })]);
    expect(before.actions[0]?.byWhen.latest).toBeUndefined();
    const known = editReportedOn(before, '2019-06-27');
    expect(known.review.reportedOn).toBe('2019-06-27');
    expect(known.actions[0]?.byWhen.latest).toBe('2019-12-27');
    const forgotten = editReportedOn(known, undefined);
    expect('reportedOn' in forgotten.review).toBe(false);
    expect(forgotten.actions[0]?.byWhen.latest).toBeUndefined();
  });

  it('of the response can be set and cleared', () => {
    const set = editRespondedOn(plan(parts), '2019-08-20');
    expect(set.review.respondedOn).toBe('2019-08-20');
    expect('respondedOn' in editRespondedOn(set, undefined).review).toBe(false);
  });
});

it('a theme belongs to the whole recommendation', () => {
  expect(editTheme(plan(parts), 'i', 'Parents').parts.map(({ theme }) => theme)).toEqual(['Parents', 'Parents', '']);
});

describe('a paper that is being checked', () => {
  const before = plan(parts, [plannedAction('a', ['i'])]);
  const paper: CheckedPaper = { fileName: 'paper.docx', prepared: { plan: before, paperKey: 'k' }, plan: before, isEdited: false };

  it('can take back what was left out, until something else is edited', () => {
    const without = editedPaper(paper, { change: (now) => leaveOut(now, 'a'), said: 'left out' });
    expect(without.plan.actions).toEqual([]);
    expect(undonePaper(without).plan).toBe(before);
    const typed = editedPaper(without, { change: (now) => editReview(now, { title: 'X' }) });
    expect(undonePaper(typed)).toBe(typed);
  });

  it('asks before it is left only where something would be lost', () => {
    expect(isLeavingCostly({ step: 'check', paper })).toBe(false);
    expect(isLeavingCostly({ step: 'check', paper: editedPaper(paper, { change: (now) => editPart(now, 'i', { text: 'x' }) }) })).toBe(true);
    expect(isLeavingCostly({ step: 'check', paper: editedPaper(paper, { change: (now) => now }) })).toBe(false);
    expect(isLeavingCostly({ step: 'choose' })).toBe(false);
  });

  it('counts the review, its owners, parts and actions', () => {
    expect(recordCount(before)).toBe(1 + 1 + 3 + 1);
  });
});

it('problems are said beside their field', () => {
  const problems = checkPlan(editReview(plan(parts, [plannedAction('a', [])]), { title: 'x'.repeat(256) }));
  expect(problemText(problems, 'title', en)).toBe('This is too long: up to 255 characters fit.');
  expect(problemText(problems, 'recommendation', en)).toBe('Choose at least one recommendation.');
  expect(problemText(problems, 'committee', en)).toBeUndefined();
});

it('a wrong file is told from a failure of another kind', () => {
  expect(paperErrorText(new PaperError('too-large', { size: 31_000_000, limit: 26_214_400 }), en)).toMatch(/^This file is 30 MB; up to 25 MB/);
  expect(paperErrorText(new FileChoiceError('not-one-file'), en)).toMatch(/one paper at a time/);
  expect(paperErrorText(new Error('fetch failed'), en)).toBeUndefined();
});
