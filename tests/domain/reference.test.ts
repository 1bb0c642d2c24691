import fc from 'fast-check';
import { compareParts, compareReferences, formatReference, joinReferences, readReference, sameReference } from '../../src/domain/reference';

describe('readReference', () => {
  it.each([
    ['Recommendation \nNo. 2 (i)', '2', 'i'],
    ['Recommendation\nNo.7 (ii)', '7', 'ii'],
    ['No.4 (ii)', '4', 'ii'],
    ['No. 10 ', '10', ''],
    ['Recommendation \nNo. 10  ', '10', ''],
    ['Recommendation 7', '7', ''],
    ['Recommendation 7:', '7', ''],
    ['8 (iv)', '8', 'iv'],
    ['8iv', '8', 'iv'],
    ['3.', '3', ''],
    ['1.1', '1.1', ''],
    ['1.1 (a)', '1.1', 'a'],
    ['R3', 'R3', ''],
    ['R3 (ii)', 'R3', 'ii'],
    ['Rec. 5', '5', ''],
    ['12(a)', '12', 'a'],
    ['12a', '12', 'a'],
    ['2 ( iii )', '2', 'iii'],
    ['2\u00a0(i)', '2', 'i'],
    ['2 (3)', '2', '3'],
    ['SR (25/26) 01', 'SR (25/26) 01', ''],
    ['SR (25/26) 01 (ii)', 'SR (25/26) 01', 'ii'],
    ['CEH.140715.20b', 'CEH.140715.20b', ''],
  ])('reads %j', (text, number, part) => {
    expect(readReference(text)).toEqual({ number, part });
  });

  it.each(['', 'Recommendation', '(ii)', 'Executive Response', 'March 2020', '2020', 'MAY 2020', 'MAR 20', 'Q3', 'Q3 2020', '2 (i) and (ii)', '2 3', 'Notes', 'No change', '7 Areas of deprivation', '1 April', '31/03/2020'])(
    'does not guess at %j',
    (text) => expect(readReference(text)).toBeUndefined(),
  );
});

describe('compareReferences', () => {
  it('puts numbers and roman parts in a reader\'s order', () => {
    const printed = ['10', '2 (x)', '2 (ix)', '1', '2 (v)', '2 (iv)', '2 (ii)', '2 (i)', '2', '1.10', '1.9', '13 (b)', '13 (a)'];
    const sorted = printed.map((text) => readReference(text)).flatMap((read) => (read ? [read] : [])).sort(compareReferences).map(formatReference);
    expect(sorted).toEqual(['1', '1.9', '1.10', '2', '2 (i)', '2 (ii)', '2 (iv)', '2 (v)', '2 (ix)', '2 (x)', '10', '13 (a)', '13 (b)']);
  });

  it('counts a lone i as a letter where the parts are letters', () => {
    expect(['i', 'h', 'a', 'j', ''].sort((a, b) => compareParts(a, b, true))).toEqual(['', 'a', 'h', 'i', 'j']);
  });

  const reference = fc.record({
    number: fc.oneof(fc.integer({ min: 1, max: 120 }).map(String), fc.constantFrom('R3', 'R10', '1.1', 'SR (25/26) 01')),
    part: fc.constantFrom('', 'i', 'ii', 'iii', 'iv', 'v', 'ix', 'x', 'a', 'b', 'c', 'I', 'xl', 'l'),
  });

  it('is a total order', () => {
    fc.assert(fc.property(reference, reference, reference, (a, b, c) => {
      expect(Math.sign(compareReferences(a, b))).toBe(-Math.sign(compareReferences(b, a)) + 0);
      if (compareReferences(a, b) <= 0 && compareReferences(b, c) <= 0) expect(compareReferences(a, c)).toBeLessThanOrEqual(0);
      if (sameReference(a, b)) expect(compareReferences(a, b)).toBe(0);
    }));
  });

  it('reads back what it writes', () => {
    fc.assert(fc.property(reference, (written) => {
      expect(readReference(formatReference(written))).toEqual(written);
    }));
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const read = readReference(text);
      if (read) expect(read.number).not.toBe('');
    }));
  });
});

describe('sameReference', () => {
  it('disregards case and white space, not parts', () => {
    expect(sameReference({ number: 'r3', part: 'I' }, { number: 'R 3', part: 'i' })).toBe(true);
    expect(sameReference({ number: '2', part: 'i' }, { number: '2', part: 'ii' })).toBe(false);
  });
});

describe('joinReferences', () => {
  it.each([
    [[], ''],
    [['7'], '7'],
    [['8 (i)', '8 (ii)', '9', '10 (a)'], '8\u00a0(i), (ii), 9, 10\u00a0(a)'],
    [['SR (25/26) 01', 'SR (25/26) 01'], 'SR (25/26) 01, SR (25/26) 01'],
    [['8', '8 (i)'], '8, 8\u00a0(i)'],
  ])('writes %j as %j', (references, expected) => {
    expect(joinReferences(references)).toBe(expected);
  });
});
