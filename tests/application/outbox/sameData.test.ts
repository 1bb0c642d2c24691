import fc from 'fast-check';
import { sameData } from '../../../src/application/outbox/sameData';

describe('two pieces of plain data', () => {
  it('are the same when one is what the browser kept of the other', () => {
    fc.assert(fc.property(fc.jsonValue(), (data) => expect(sameData(data, structuredClone(data))).toBe(true)));
  });

  it('are the same exactly when their members are, whatever the order of their names', () => {
    fc.assert(fc.property(fc.jsonValue({ maxDepth: 2 }), fc.jsonValue({ maxDepth: 2 }), (one, other) => expect(sameData(one, other)).toBe(isEqual(one, other))));
  });

  it.each([
    ['another word', { words: 'a' }, { words: 'b' }],
    ['a member more', { words: 'a' }, { words: 'a', health: 'on-track' }],
    ['a member of another name', { a: undefined }, { b: undefined }],
    ['a list in place of a record', { changes: [] }, { changes: {} }],
    ['another order of a list', { owners: [1, 2] }, { owners: [2, 1] }],
    ['nothing in place of a record', { base: null }, { base: {} }],
    ['a difference further down', { base: { title: { text: 'a' } } }, { base: { title: { text: 'b' } } }],
  ])('differ by %s', (_name, one, other) => {
    expect(sameData(one, other)).toBe(false);
    expect(sameData(other, one)).toBe(false);
  });
});

function isEqual(one: unknown, other: unknown): boolean {
  try {
    expect(one).toStrictEqual(other);
    return true;
  } catch {
    return false;
  }
}
