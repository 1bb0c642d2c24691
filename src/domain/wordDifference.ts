/** A piece of a text beside another: in both, only in the first, or only in the second. */
export interface Piece {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Where the second text says something else than the first: words `from` to `to` (exclusive) of the first, and what stands instead. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly instead: readonly string[];
}

/** Most steps that two texts are compared in; texts further apart count as wholly different. */
const mostSteps = 1_000_000;

/** Words, each with the white space after it, so that they make the text again when they are joined. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\s+|\S+\s*/g) ?? [];
}

function sharedLength(one: readonly string[], other: readonly string[], at: (words: readonly string[], index: number) => string | undefined): number {
  const longest = Math.min(one.length, other.length);
  let length = 0;
  while (length < longest && at(one, length) === at(other, length)) length += 1;
  return length;
}

/** For each pair of beginnings left out, how many words the rests have in common, in order. */
function commonCounts(one: readonly string[], other: readonly string[]): readonly Uint16Array[] {
  const rows = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
  for (let i = one.length - 1; i >= 0; i -= 1) {
    const [row, below] = [rows[i], rows[i + 1]];
    if (!row || !below) continue;
    for (let j = other.length - 1; j >= 0; j -= 1) {
      row[j] = one[i] === other[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return rows;
}

/** The longest way through both texts along words that they have in common: the place of each in the one and in the other. */
function commonPlaces(one: readonly string[], other: readonly string[]): readonly (readonly [number, number])[] {
  const common = commonCounts(one, other);
  const places: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) {
      places.push([i, j]);
      [i, j] = [i + 1, j + 1];
    } else if ((common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return places;
}

/** The changes between two texts. @param start words before them in the whole text */
function changesWithin(one: readonly string[], other: readonly string[], start: number): readonly Change[] {
  const isComparable = one.length * other.length <= mostSteps;
  const ends: readonly (readonly [number, number])[] = [...(isComparable ? commonPlaces(one, other) : []), [one.length, other.length]];
  let [i, j] = [0, 0];
  return ends.flatMap(([nextI, nextJ]): Change[] => {
    const change = { from: start + i, to: start + nextI, instead: other.slice(j, nextJ) };
    [i, j] = [nextI + 1, nextJ + 1];
    return change.to > change.from || change.instead.length > 0 ? [change] : [];
  });
}

function changesBetween(one: readonly string[], other: readonly string[]): readonly Change[] {
  const before = sharedLength(one, other, (words, index) => words[index]);
  const [rest, otherRest] = [one.slice(before), other.slice(before)];
  const after = sharedLength(rest, otherRest, (words, index) => words[words.length - 1 - index]);
  return changesWithin(rest.slice(0, rest.length - after), otherRest.slice(0, otherRest.length - after), before);
}

/** How a text differs from an earlier one, word by word. The pieces that are not `added` make the earlier text, those not `removed` the later. */
export function wordDifference(earlier: string, later: string): readonly Piece[] {
  const words = wordsOf(earlier);
  const pieces: Piece[] = [];
  const push = (kind: Piece['kind'], part: readonly string[]): void => {
    if (part.length > 0) pieces.push({ kind, text: part.join('') });
  };
  let done = 0;
  for (const { from, to, instead } of changesBetween(words, wordsOf(later))) {
    push('same', words.slice(done, from));
    push('removed', words.slice(from, to));
    push('added', instead);
    done = to;
  }
  push('same', words.slice(done));
  return pieces;
}

/**
 * Two changed texts in one, to begin with: both people's changes where they touch different words; else the one text below the other.
 * @param base what both of them read
 */
export function combinedText(base: string, mine: string, theirs: string): string {
  const words = wordsOf(base);
  const changes = [...changesBetween(words, wordsOf(mine)), ...changesBetween(words, wordsOf(theirs))].sort((one, other) => one.from - other.from || one.to - other.to);
  const areApart = changes.every(({ from }, index) => index === 0 || from > (changes[index - 1]?.to ?? 0));
  if (!areApart) return [mine, theirs].filter((text) => text.trim() !== '').join('\n\n');
  let done = 0;
  const parts: string[] = [];
  for (const { from, to, instead } of changes) {
    parts.push(...words.slice(done, from), ...instead);
    done = to;
  }
  return [...parts, ...words.slice(done)].join('');
}
