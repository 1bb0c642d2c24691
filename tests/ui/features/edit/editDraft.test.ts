import { fieldsOf } from '../../../../src/domain/editable';
import { editDraftName, isEdited, isEditDraftOf, newEditDraft } from '../../../../src/ui/features/edit/editDraft';
import { actionWith, reviewWith } from '../../../builders/records';

const action = { value: { id: 3, ...actionWith(1, [2], { otherOwnerIds: [4, 5] }) }, version: '"x,1"' };
const draft = newEditDraft('action', action);

describe('the form of a record', () => {
  it('begins as the record is, with nothing typed', () => {
    expect(draft).toEqual({ version: '"x,1"', base: fieldsOf('action', action.value), typed: {} });
    expect(isEdited(draft)).toBe(false);
    expect(editDraftName({ record: 'action', id: 3 })).toBe('edit:action:3');
  });

  it('is edited once something differs, and not any more when it is as before', () => {
    expect(isEdited({ ...draft, typed: { label: 'x' } })).toBe(true);
    expect(isEdited({ ...draft, typed: { label: 'i', otherOwnerIds: [5, 4] } })).toBe(false);
  });
});

describe('what was kept', () => {
  it('is taken for a form only where it fits one', () => {
    expect(isEditDraftOf('action', JSON.parse(JSON.stringify({ ...draft, typed: { text: 'Half a' } })))).toBe(true);
    expect(isEditDraftOf('review', draft)).toBe(false);
    expect(isEditDraftOf('review', newEditDraft('review', { value: { id: 1, ...reviewWith() }, version: '"y,1"' }))).toBe(true);
  });

  it.each([undefined, null, 'text', {}, { ...draft, version: 1 }, { ...draft, typed: { unknown: 'x' } }, { ...draft, typed: { text: {} } }, { ...draft, base: { label: 'i' } }])(
    'is left alone where another version wrote it: %j',
    (value) => expect(isEditDraftOf('action', value)).toBe(false),
  );
});
