import { checkEdit, cleanEdit, editableFields, type EditProblem } from '../../src/domain/checkEdit';
import { fieldsOf, type EditableKind } from '../../src/domain/editable';
import type { Fields } from '../../src/domain/merge';
import { longestLine, longestNote } from '../../src/domain/paper/checkPlan';
import { actionWith, ownerWith, partWith, reviewWith } from '../builders/records';

const review = fieldsOf('review', { id: 1, ...reviewWith({ reportedOn: '2019-06-27', sourceUrl: 'https://council.example/a.docx' }) });
const part = fieldsOf('part', { id: 2, ...partWith(1) });
const action = fieldsOf('action', { id: 3, ...actionWith(1, [2], { leadOwnerId: 4 }) });
const owner = fieldsOf('owner', { id: 5, ...ownerWith('SEN Manager', { email: 'sen@council.example' }) });
const bases: Readonly<Record<EditableKind, Fields>> = { review, part, action, owner };

function problems(kind: EditableKind, change: Fields): readonly EditProblem[] {
  const base = bases[kind];
  return checkEdit(kind, base, cleanEdit(kind, base, { ...base, ...change }));
}

describe('checking an edit', () => {
  it.each(Object.keys(bases) as EditableKind[])('describes every field of a %s once', (kind) => {
    expect(editableFields[kind].map(({ field }) => field).sort()).toEqual(Object.keys(bases[kind]).sort());
    expect(problems(kind, {})).toEqual([]);
  });

  it.each<[EditableKind, Fields, string, EditProblem['kind']]>([
    ['review', { title: '  ' }, 'title', 'missing'],
    ['review', { title: 'x'.repeat(longestLine + 1) }, 'title', 'too-long'],
    ['review', { respondedOn: '2019-06-26' }, 'respondedOn', 'before-report'],
    ['review', { respondedOn: '2019-02-30' }, 'respondedOn', 'not-a-date'],
    ['review', { reportedOn: '0019-06-27' }, 'reportedOn', 'too-early'],
    ['review', { sourceUrl: 'javascript:alert(1)' }, 'sourceUrl', 'not-a-web-address'],
    ['review', { sourceUrl: 'council.example' }, 'sourceUrl', 'not-a-web-address'],
    ['part', { text: '' }, 'text', 'missing'],
    ['part', { response: 'x'.repeat(longestNote + 1) }, 'response', 'too-long'],
    ['action', { text: '\u0000 ' }, 'text', 'missing'],
    ['action', { label: 'x'.repeat(longestLine + 1) }, 'label', 'too-long'],
    ['owner', { title: ' ' }, 'title', 'missing'],
    ['owner', { email: 'sen at council' }, 'email', 'not-an-email'],
  ])('finds in a %s with %j that %s is %s', (kind, change, field, problem) => {
    expect(problems(kind, change)).toEqual([{ field, kind: problem }]);
  });

  it('takes what is as long as fits, and empty where nothing is required', () => {
    expect(problems('review', { title: 'x'.repeat(longestLine), committee: '', reportedOn: null, sourceUrl: '' })).toEqual([]);
    expect(problems('action', { label: '', successCriteria: '', leadOwnerId: null, otherOwnerIds: [] })).toEqual([]);
  });

  it('keeps nobody from mending one field by what stands in another', () => {
    const broken: Fields = { ...review, respondedOn: '2018-01-01', committee: 'x'.repeat(300) };
    expect(checkEdit('review', broken, { ...broken, title: 'New' })).toEqual([]);
    expect(checkEdit('review', broken, { ...broken, reportedOn: '2019-01-01' })).toEqual([{ field: 'respondedOn', kind: 'before-report' }]);
  });
});

describe('cleaning an edit', () => {
  it('writes what a list can keep, and leaves alone what was not typed in', () => {
    const base: Fields = { ...part, response: ' as it was \r\n' };
    const cleaned = cleanEdit('part', base, { ...base, theme: ' Two\nlines ', text: ' First\r\nsecond\u0007 ', respondedOn: '' });
    expect(cleaned).toEqual({ ...base, theme: 'Two lines', text: 'First\nsecond', respondedOn: null });
  });
});
