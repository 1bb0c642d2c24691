import * as fc from 'fast-check';
import { combinedText, wordDifference } from '../../src/domain/wordDifference';

const shown = (earlier: string, later: string): string =>
  wordDifference(earlier, later)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join('');

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'the ', 'map', '\n', ' ', '• '), { maxLength: 40 }).map((parts) => parts.join(''));

describe('the difference of two texts', () => {
  it('is told word by word', () => {
    expect(shown('Train all staff by May.', 'Train all new staff by June.')).toBe('Train all [+new +]staff by [-May.-][+June.+]');
    expect(shown('', 'New.')).toBe('[+New.+]');
    expect(shown('Old.', '')).toBe('[-Old.-]');
    expect(shown('Same', 'Same')).toBe('Same');
  });

  it('makes both texts again, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (earlier, later) => {
        const pieces = wordDifference(earlier, later);
        expect(pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('')).toBe(earlier);
        expect(pieces.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('')).toBe(later);
      }),
    );
  });

  it('gives up on comparing the middle of very long texts, but not on the texts', () => {
    const long = (word: string): string => Array.from({ length: 10_000 }, (_, index) => `${word}${index} `).join('');
    expect(wordDifference(`Same ${long('a')}`, `Same ${long('b')}`).map(({ kind }) => kind)).toEqual(['same', 'removed', 'added']);
  });
});

describe('two changed texts in one', () => {
  const base = 'Train all staff in schools by May.';

  it('has both changes where they touch different words', () => {
    expect(combinedText(base, 'Train all new staff in schools by May.', 'Train all staff in schools by June.')).toBe('Train all new staff in schools by June.');
  });

  it('has the one below the other where they touch the same', () => {
    expect(combinedText(base, 'Train all staff in schools by July.', 'Train all staff in schools by June.')).toBe(
      'Train all staff in schools by July.\n\nTrain all staff in schools by June.',
    );
    expect(combinedText('', 'Mine', 'Theirs')).toBe('Mine\n\nTheirs');
  });

  it('is the changed one where only one was changed', () => {
    fc.assert(fc.property(words, words, (one, other) => expect(combinedText(one, other, one)).toBe(other)));
    fc.assert(fc.property(words, words, (one, other) => expect(combinedText(one, one, other)).toBe(other)));
  });
});
