import * as fc from 'fast-check';
import { naturalKey } from '../../src/domain/naturalOrder';
import { foldText, hitsIn, searchWords } from '../../src/domain/searchText';

/** The text with its hits in brackets. */
function marked(text: string, search: string): string {
  let shown = '';
  let place = 0;
  for (const { from, to } of hitsIn(text, searchWords(search))) {
    shown += `${text.slice(place, from)}[${text.slice(from, to)}]`;
    place = to;
  }
  return shown + text.slice(place);
}

describe('searching in a text', () => {
  it.each([
    ['The Local Offer is local', 'LOCAL offer', 'The [Local] [Offer] is [local]'],
    ['Café Bäume', 'cafe baume', '[Café] [Bäume]'],
    ['Cafe\u0301 open', 'café', '[Cafe\u0301] open'],
    ['Children’s services', "children's", '[Children’s] services'],
    ['a “map” of need', '"map"', 'a [“map”] of need'],
    ['2019–20', '2019-20', '[2019–20]'],
    ['the e\ufb03cient way', 'efficient', 'the [e\ufb03cient] way'],
    ['İstanbul ve 𝒮chool', 'istanbul school', '[İstanbul] ve [𝒮chool]'],
    ['ΟΔΟΣ', 'οδος', '[ΟΔΟΣ]'],
    ['banana', 'ana nan', 'b[anana]'],
    ['aaaa', 'a', '[aaaa]'],
    ['nothing of it', 'else', 'nothing of it'],
    ['nothing of it', '  ', 'nothing of it'],
  ])('marks in %j what %j finds', (text, search, expected) => {
    expect(marked(text, search)).toBe(expected);
  });

  const anyText = fc.string({ unit: 'binary', maxLength: 30 });

  it('folds a text as it folds its characters', () => {
    fc.assert(fc.property(anyText, (text) => expect([...text].map(foldText).join('')).toBe(foldText(text))));
  });

  it('folds what is folded no further', () => {
    fc.assert(fc.property(anyText, (text) => expect(foldText(foldText(text))).toBe(foldText(text))));
  });

  it('finds a mark exactly where a word occurs, in order and inside the text', () => {
    fc.assert(
      fc.property(anyText, fc.string({ unit: 'grapheme', maxLength: 3 }), (text, search) => {
        const words = searchWords(search);
        const hits = hitsIn(text, words);
        expect(hits.length > 0).toBe(words.some((word) => foldText(text).includes(word)));
        hits.forEach(({ from, to }, place) => {
          expect(from).toBeGreaterThanOrEqual(place === 0 ? 0 : (hits[place - 1]?.to ?? 0) + 1);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        });
      }),
    );
  });
});

describe('the natural order', () => {
  it('counts digits as numbers and leaves case and accents aside', () => {
    const texts = ['b2', 'B10', 'a', 'Á1', 'b02x', 'B1'];
    expect([...texts].sort((a, b) => (naturalKey(a) < naturalKey(b) ? -1 : 1))).toEqual(['a', 'Á1', 'B1', 'b2', 'b02x', 'B10']);
  });
});
