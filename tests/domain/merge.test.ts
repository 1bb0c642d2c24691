import * as fc from 'fast-check';
import { changedFields, isSameValue, mergeChanges, type Fields, type FieldValue } from '../../src/domain/merge';

const base: Fields = { title: 'SEND', committee: 'Children', reportedOn: null, owners: [1, 2] };

describe('values of a field', () => {
  it('are the same to whoever reads them: empty, absent and in another order', () => {
    expect(isSameValue('', null)).toBe(true);
    expect(isSameValue(undefined, '')).toBe(true);
    expect(isSameValue([2, 1], [1, 2])).toBe(true);
    expect(isSameValue([10, 9], [9, 10])).toBe(true);
    expect(isSameValue([1], [1, 2])).toBe(false);
    expect(isSameValue('1', 1)).toBe(false);
    expect(isSameValue([], null)).toBe(false);
  });
});

describe('what was changed', () => {
  it('is only what differs', () => {
    expect(changedFields(base, { ...base, title: 'New', reportedOn: '', owners: [2, 1] })).toEqual({ title: 'New' });
  });
});

describe('two changes at once', () => {
  it('need nobody where they are of different fields', () => {
    expect(mergeChanges(base, { title: 'Mine' }, { ...base, committee: 'Theirs' })).toEqual({ changes: { title: 'Mine' }, clashes: [] });
  });

  it('are settled where both say the same', () => {
    expect(mergeChanges(base, { title: 'Same', owners: [3, 1] }, { ...base, title: 'Same', owners: [1, 3] })).toEqual({ changes: {}, clashes: [] });
  });

  it('clash where both changed one field differently', () => {
    const merged = mergeChanges(base, { title: 'Mine', committee: 'Also mine' }, { ...base, title: 'Theirs' });
    expect(merged).toEqual({ changes: { committee: 'Also mine' }, clashes: [{ field: 'title', base: 'SEND', mine: 'Mine', theirs: 'Theirs' }] });
  });

  it('clash where the one cleared what the other changed', () => {
    expect(mergeChanges(base, { title: null }, { ...base, title: 'Theirs' }).clashes).toEqual([{ field: 'title', base: 'SEND', mine: null, theirs: 'Theirs' }]);
  });

  const value = fc.constantFrom<FieldValue>('', 'a', 'b', null, 1, [1], [1, 2]);
  const record = fc.record({ one: value, two: value, three: value });
  const mine = fc.record({ one: value, two: value, three: value }, { requiredKeys: [] });

  it('never lose a word: each changed field is written, there already, or asked about', () => {
    fc.assert(
      fc.property(record, mine, record, (before, changes, theirs) => {
        const merged = mergeChanges<Fields>(before, changes, theirs);
        const asked = new Set(merged.clashes.map(({ field }) => field));
        for (const [field, wanted] of Object.entries(changes)) {
          const isWritten = field in merged.changes && isSameValue(merged.changes[field], wanted);
          const isThere = isSameValue(theirs[field as keyof typeof theirs], wanted);
          expect([isWritten, isThere, asked.has(field)].filter(Boolean)).toHaveLength(1);
        }
      }),
    );
  });

  it('never overwrite what only the other changed', () => {
    fc.assert(
      fc.property(record, mine, record, (before, changes, theirs) => {
        const merged = mergeChanges<Fields>(before, changes, theirs);
        for (const field of Object.keys(merged.changes)) {
          expect(isSameValue(before[field as keyof typeof before], theirs[field as keyof typeof theirs])).toBe(true);
        }
      }),
    );
  });
});
