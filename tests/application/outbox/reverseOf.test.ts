import type { EditIntent, EditOf } from '../../../src/application/outbox/entry';
import { reverseOf } from '../../../src/application/outbox/reverseOf';
import type { SavedEdit } from '../../../src/application/outbox/saved';
import { saveEdit } from '../../../src/application/saveEdit';
import { fieldsOf, type ActionFields } from '../../../src/domain/editable';
import type { Action } from '../../../src/domain/records';
import type { Versioned } from '../../../src/domain/versioned';
import { keepAction } from '../../builders/keptRecords';
import { openReadySite, type TestSite } from '../../builders/testSite';

let test: TestSite;
let before: Versioned<Action>;

const edit = (changes: Partial<ActionFields>): EditOf<'action'> => ({
  kind: 'edit', record: 'action', id: before.value.id, name: '', version: before.version, base: fieldsOf('action', before.value), changes,
});

async function save(intent: EditIntent): Promise<SavedEdit> {
  const result = await saveEdit(test.as('officer'), intent as EditOf<'action'>);
  if (!result.isSaved) throw new Error('The edit clashes.');
  return { kind: 'edit', record: 'action', stored: result.stored };
}

beforeEach(async () => {
  test = await openReadySite();
  before = await keepAction(test.as('officer'));
});

describe('the reverse of a saved edit', () => {
  it('puts every field back as it was', async () => {
    const done = edit({ text: 'Other.', label: '' });
    const reverse = reverseOf(done, await save(done));
    expect(reverse?.changes).toEqual({ text: before.value.text, label: before.value.label });
    if (reverse) await save(reverse);
    expect((await test.as('reader').actions.read(before.value.id)).value).toEqual(before.value);
  });

  it('leaves what somebody else changed meanwhile', async () => {
    const done = edit({ text: 'Other.' });
    const saved = await save(done);
    await test.as('officer2').actions.change(before.value.id, saved.stored.version, { successCriteria: 'Theirs.' });
    const reverse = reverseOf(done, saved);
    if (reverse) await save(reverse);
    expect((await test.as('reader').actions.read(before.value.id)).value).toMatchObject({ text: before.value.text, successCriteria: 'Theirs.' });
  });

  it('is nothing where nothing of the edit stands, or it was another record', async () => {
    const done = edit({ text: 'Mine.' });
    const theirs = { kind: 'edit', record: 'action', stored: { ...before, value: { ...before.value, text: 'Theirs.' } } } as const;
    expect(reverseOf(done, theirs)).toBeUndefined();
    expect(reverseOf({ ...done, id: 99 }, await save(done))).toBeUndefined();
  });
});
