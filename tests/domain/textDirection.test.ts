import fc from 'fast-check';
import { closeDirections } from '../../src/domain/textDirection';

const marks = { LRE: '\u202a', RLE: '\u202b', PDF: '\u202c', LRO: '\u202d', RLO: '\u202e', LRI: '\u2066', RLI: '\u2067', FSI: '\u2068', PDI: '\u2069' };
const { RLO, PDF, LRE, RLI, FSI, PDI } = marks;

/** What is still open at the end of a line, by the rules of the Unicode standard: an isolate's end also ends the embeddings in it. */
function openAtEnd(line: string): number {
  const open: ('embedding' | 'isolate')[] = [];
  for (const character of line) {
    if ('\u202a\u202b\u202d\u202e'.includes(character)) open.push('embedding');
    if ('\u2066\u2067\u2068'.includes(character)) open.push('isolate');
    if (character === PDF && open[open.length - 1] === 'embedding') open.pop();
    if (character === PDI && open.includes('isolate')) open.splice(open.lastIndexOf('isolate'));
  }
  return open.length;
}

describe('closeDirections', () => {
  it.each([
    ['leaves words alone', 'Promised by שרה and 😀', 'Promised by שרה and 😀'],
    ['leaves marks without an end alone', 'a\u200eb\u200fc', 'a\u200eb\u200fc'],
    ['leaves what is closed', `a${RLO}b${PDF}c${FSI}d${PDI}`, `a${RLO}b${PDF}c${FSI}d${PDI}`],
    ['ends what is open', `photo${RLO}gpj.exe`, `photo${RLO}gpj.exe${PDF}`],
    ['ends it with its line', `a${RLO}b\nc`, `a${RLO}b${PDF}\nc`],
    ['ends the inner one first', `${LRE}a${RLI}b`, `${LRE}a${RLI}b${PDI}${PDF}`],
    ['ends what an isolate leaves open inside', `${RLI}a${RLO}b${PDI}c`, `${RLI}a${RLO}b${PDF}${PDI}c`],
    ['drops an end of nothing', `a${PDI}b${PDF}c`, 'abc'],
    ['drops an end that crosses', `${RLO}a${RLI}b${PDF}c${PDI}d`, `${RLO}a${RLI}bc${PDI}d${PDF}`],
  ])('%s', (_what, text, closed) => {
    expect(closeDirections(text)).toBe(closed);
  });

  it('leaves nothing open, loses nothing but marks, and changes nothing the second time', () => {
    const text = fc.string({ unit: fc.constantFrom(...Object.values(marks), 'a', 'ש', '\n', '😀') });
    const withoutMarks = (value: string): string => value.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
    fc.assert(
      fc.property(text, (value) => {
        const closed = closeDirections(value);
        expect(closed.split('\n').map(openAtEnd).filter((open) => open > 0)).toEqual([]);
        expect(withoutMarks(closed)).toBe(withoutMarks(value));
        expect(closeDirections(closed)).toBe(closed);
      }),
      { numRuns: 1000 },
    );
  });

  it('takes no longer for very many marks than for very many letters', () => {
    expect(closeDirections(RLO.repeat(100_000))).toBe(RLO.repeat(100_000) + PDF.repeat(100_000));
  });
});
