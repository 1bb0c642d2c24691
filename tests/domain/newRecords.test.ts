import type { EditableKind } from '../../src/domain/editable';
import { checkNew, cleanNew, emptyFields, newFields, newRecordOf, type NewFields } from '../../src/domain/newRecords';

const whole: NewFields = {
  review: { ...emptyFields.review, title: 'SEND' },
  part: { ...emptyFields.part, number: '2', text: 'That…' },
  action: { ...emptyFields.action, partIds: [3], text: 'Map it.' },
  owner: { ...emptyFields.owner, title: 'SEN Manager' },
};

function problems<K extends EditableKind>(kind: K, change: Partial<NewFields[K]>): readonly string[] {
  return checkNew(kind, cleanNew(kind, { ...whole[kind], ...change })).map(({ field, kind: problem }) => `${field} ${problem}`);
}

describe('a new record', () => {
  it.each(Object.keys(emptyFields) as EditableKind[])('of kind %s has each field described once, and needs little', (kind) => {
    expect(newFields[kind].map(({ field }) => field).sort()).toEqual(Object.keys(emptyFields[kind]).sort());
    expect(checkNew(kind, whole[kind])).toEqual([]);
  });

  it('says what has to be filled in or mended', () => {
    expect(checkNew('review', emptyFields.review)).toEqual([{ field: 'title', kind: 'missing' }]);
    expect(checkNew('part', emptyFields.part).map(({ field }) => field)).toEqual(['number', 'text']);
    expect(checkNew('action', emptyFields.action).map(({ field }) => field)).toEqual(['partIds', 'text']);
    expect(checkNew('owner', emptyFields.owner)).toEqual([{ field: 'title', kind: 'missing' }]);
    expect(problems('action', { byWhen: 'when the cows come home' })).toEqual(['byWhen not-understood']);
    expect(problems('review', { reportedOn: '2026-03-01', respondedOn: '2026-02-01' })).toEqual(['respondedOn before-report']);
    expect(problems('owner', { email: 'x' })).toEqual(['email not-an-email']);
  });

  it('points to nothing that SharePoint does not have yet', () => {
    expect(problems('action', { partIds: [3, -9], leadOwnerId: -4, otherOwnerIds: [-1] })).toEqual(['partIds not-saved-yet', 'leadOwnerId not-saved-yet', 'otherOwnerIds not-saved-yet']);
  });

  it('is made of what was filled in', () => {
    expect(newRecordOf('review', whole.review, {})).toEqual({ title: 'SEND', committee: '', status: 'open' });
    expect(newRecordOf('part', whole.part, { reviewId: 1 })).toEqual({ reviewId: 1, number: '2', part: '', theme: '', text: 'That…', decision: 'awaiting-response', response: '' });
    expect(newRecordOf('owner', { ...whole.owner, holderId: 7 }, { holderName: 'Jo' })).toEqual({ title: 'SEN Manager', organisation: '', email: '', holder: { userId: 7, name: 'Jo' } });
    expect(newRecordOf('owner', whole.owner, {})).not.toHaveProperty('holder');
    expect(() => newRecordOf('part', whole.part, {})).toThrow(RangeError);
  });

  it.each([
    ['', { byWhen: { asWritten: '', precision: 'to-be-confirmed' } }],
    ['March 2027', { byWhen: { asWritten: 'March 2027', earliest: '2027-03-01', latest: '2027-03-31', precision: 'month' }, dueOn: '2027-03-31', originalDueOn: '2027-03-31' }],
    ['ongoing', { byWhen: { asWritten: 'ongoing', precision: 'ongoing' } }],
    ['within 6 months', { byWhen: { asWritten: 'within 6 months', earliest: '2026-11-26', latest: '2027-05-26', precision: 'relative' }, dueOn: '2027-05-26', originalDueOn: '2027-05-26' }],
  ])('that is an action, by when “%s”, is due accordingly', (byWhen, dates) => {
    const action = newRecordOf('action', { ...whole.action, byWhen }, { reviewId: 1, reportedOn: '2026-11-26' });
    expect(action).toEqual({ reviewId: 1, partIds: [3], label: '', text: 'Map it.', otherOwnerIds: [], successCriteria: '', status: 'not-started', ...dates });
  });
});
