import fc from 'fast-check';
import { anyOf, numberEquals, odataText, textEquals } from '../../src/sharepoint/odata';

/** Reads an OData literal as a server does: from quote to quote, a doubled one standing for itself. */
function readLiteral(literal: string): { readonly text: string; readonly rest: string } {
  const found = /^'((?:[^']|'')*)'([^]*)$/.exec(literal);
  if (!found) throw new Error('no literal');
  return { text: (found[1] ?? '').replace(/''/g, "'"), rest: found[2] ?? '' };
}

describe('odataText', () => {
  it('doubles quotes', () => {
    expect(odataText("O'Brien")).toBe("'O''Brien'");
    expect(odataText('')).toBe("''");
    expect(odataText("' or 1 eq 1 or Title eq '")).toBe("''' or 1 eq 1 or Title eq '''");
  });

  it('is read back as the same text, with nothing of it left over', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom("'", '"', ' ', '%', '&', '/', '\n', 'é', '😀') })), (text) => {
        expect(readLiteral(odataText(text))).toEqual({ text, rest: '' });
      }),
    );
  });
});

describe('filters', () => {
  it('compare a column with a text or a whole number', () => {
    expect(textEquals('Title', "it's")).toBe("Title eq 'it''s'");
    expect(numberEquals('ScrReviewId', 12)).toBe('ScrReviewId eq 12');
    expect(anyOf(['A eq 1', 'B eq 2'])).toBe('A eq 1 or B eq 2');
  });

  it('take no number that is not whole', () => {
    for (const value of [NaN, 1.5, Infinity]) expect(() => numberEquals('ID', value)).toThrow(RangeError);
  });
});
