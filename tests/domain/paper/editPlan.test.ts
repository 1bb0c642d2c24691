import { checkPlan } from '../../../src/domain/paper/checkPlan';
import { countOf } from '../../../src/domain/paper/countPlan';
import { editAction, editPart, editReview, leaveOut, mergeActions, settleDoubt } from '../../../src/domain/paper/editPlan';
import { doubtsOf, planImport, type ImportPlan } from '../../../src/domain/paper/importPlan';
import { understandPaper } from '../../../src/domain/paper/understandPaper';
import { actionHeader, actionRow, heading, labelled, paper, table } from '../../builders/paperBlocks';

const accepted = labelled('Executive Response', 'This recommendation is accepted.');

/** Two recommendations in three parts; the same action stands under both, and one has two owners. */
const plan: ImportPlan = planImport(
  understandPaper(
    paper(
      heading('Buses'),
      table(
        labelled('Recommendation No. 1 (i)', 'That buses run.'),
        accepted,
        labelled('Recommendation No. 1 (ii)', 'That buses stop.'),
        labelled('Executive Response', 'Noted.'),
        actionHeader,
        actionRow('Buy a bus', 'Bus Manager', '2020', 'A bus'),
        actionRow('Drive it', 'Head of Transport and Bus Manager', 'soon'),
        labelled('Recommendation No. 2', 'That boats sail.'),
        accepted,
        actionHeader,
        actionRow('Buy a bus', 'Head of Transport', '', 'A bus', 'Ordered'),
      ),
    ),
  ),
);

function openDoubts(of: ImportPlan): readonly string[] {
  return doubtsOf(of).map(({ key, index, doubt }) => `${key} ${index} ${doubt.kind}`);
}

describe('a plan', () => {
  it('begins with what was understood, its doubts open', () => {
    expect(plan.review).toEqual({ title: 'Buses', committee: '' });
    expect(countOf(plan)).toEqual({ recommendations: 2, parts: 3, actions: 3, owners: 2 });
    expect(openDoubts(plan)).toEqual([
      'part-2 0 decision-unclear',
      'action-1 0 same-action',
      'action-2 0 several-owners',
      'action-2 1 date-not-understood',
      'action-3 0 date-missing',
      'action-3 1 same-action',
    ]);
    expect(checkPlan(plan)).toEqual([]);
  });

  it('is not changed in place', () => {
    const before = structuredClone(plan);
    leaveOut(mergeActions(editPart(settleDoubt(plan, 'part-2', 0), 'part-1', { text: 'x' }), 'action-1', 'action-3'), 'part-1');
    expect(plan).toEqual(before);
  });

  it('takes edits of the review', () => {
    expect(editReview(plan, { committee: 'Transport', reportedOn: '2020-01-02' }).review).toEqual({
      title: 'Buses',
      committee: 'Transport',
      reportedOn: '2020-01-02',
    });
  });

  it('settles the doubts about the fields that are edited, and only these', () => {
    const decided = editPart(plan, 'part-2', { decision: 'accepted' });
    expect(decided.parts[1]).toMatchObject({ decision: 'accepted', doubts: [] });
    const owned = editAction(plan, 'action-2', { owners: [' Bus Manager ', ''] });
    expect(owned.actions[1]?.owners).toEqual(['Bus Manager']);
    expect(owned.actions[1]?.doubts.map(({ kind }) => kind)).toEqual(['date-not-understood']);
    expect(editAction(plan, 'action-1', { partKeys: ['part-3'] }).actions[0]?.doubts).toEqual([]);
  });

  it('settles one doubt where a person leaves the words as they are', () => {
    expect(openDoubts(settleDoubt(plan, 'action-2', 0))).not.toContain('action-2 0 several-owners');
    expect(openDoubts(settleDoubt(plan, 'action-2', 0))).toHaveLength(5);
    expect(settleDoubt(plan, 'action-2', 7)).toEqual(plan);
  });

  it('makes two actions one that serves both recommendations, and takes what the kept one lacks from the other', () => {
    const merged = mergeActions(plan, 'action-3', 'action-1');
    expect(merged.actions.map(({ key }) => key)).toEqual(['action-2', 'action-3']);
    expect(merged.actions[1]).toMatchObject({
      partKeys: ['part-1', 'part-2', 'part-3'],
      owners: ['Head of Transport'],
      byWhen: { asWritten: '2020' },
      progress: 'Ordered',
    });
    expect(openDoubts(merged).filter((doubt) => doubt.includes('same-action'))).toEqual([]);
  });

  it('makes nothing of two keys that are not two actions', () => {
    expect(mergeActions(plan, 'action-1', 'action-1')).toBe(plan);
    expect(mergeActions(plan, 'action-1', 'part-1')).toBe(plan);
    expect(editAction(plan, 'part-1', { text: 'x' })).toEqual(plan);
  });

  it('leaves out an action with the doubts that point to it', () => {
    const left = leaveOut(plan, 'action-1');
    expect(left.actions.map(({ key }) => key)).toEqual(['action-2', 'action-3']);
    expect(openDoubts(left).filter((doubt) => doubt.includes('same-action'))).toEqual([]);
  });

  it('leaves out a part; an action that then serves none says so and cannot be written', () => {
    const left = leaveOut(leaveOut(plan, 'part-1'), 'part-3');
    expect(left.actions.map(({ partKeys }) => partKeys)).toEqual([['part-2'], ['part-2'], []]);
    expect(openDoubts(left)).toContain('action-3 2 action-without-recommendation');
    expect(checkPlan(left)).toEqual([{ key: 'action-3', field: 'recommendation', kind: 'missing' }]);
  });
});

describe('what has to be mended', () => {
  it('is a missing title, number or text', () => {
    const empty = editAction(editPart(editReview(plan, { title: ' ' }), 'part-1', { number: '', text: '' }), 'action-2', { text: '\n' });
    expect(checkPlan(empty)).toEqual([
      { key: 'review', field: 'title', kind: 'missing' },
      { key: 'part-1', field: 'number', kind: 'missing' },
      { key: 'part-1', field: 'text', kind: 'missing' },
      { key: 'action-2', field: 'text', kind: 'missing' },
    ]);
  });

  it('is a line over 255 characters and a note over 63,999, the limits themselves are allowed', () => {
    const fits = editPart(editReview(plan, { title: 'x'.repeat(255) }), 'part-1', { theme: 'x'.repeat(255), text: 'x'.repeat(63_999) });
    expect(checkPlan(fits)).toEqual([]);
    const over = editAction(editPart(fits, 'part-1', { theme: 'x'.repeat(256), text: 'x'.repeat(64_000) }), 'action-1', { owners: ['x'.repeat(256)] });
    expect(checkPlan(over)).toEqual([
      { key: 'part-1', field: 'theme', kind: 'too-long', limit: 255 },
      { key: 'part-1', field: 'text', kind: 'too-long', limit: 63_999 },
      { key: 'action-1', field: 'owners', kind: 'too-long', limit: 255 },
    ]);
  });
});
