/** Where a hit begins in a text and where it ends, in UTF-16 units; the end is not part of it. */
export interface Hit {
  readonly from: number;
  readonly to: number;
}

const plain = /^[\u0000-\u007f]*$/;
const marks = /\p{M}+/gu;
/** What keyboards type for what word processors write. */
const typed: readonly (readonly [RegExp, string])[] = [
  [/[‘’‛ʼ]/g, "'"],
  [/[“”‟]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, '-'],
  [/ς/g, 'σ'],
];

/** A text as it is searched: without regard to case, accents, ligatures, and the shape of quotation marks and dashes. */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  const bare = lower.normalize('NFKD').replace(marks, '').toLowerCase();
  return typed.reduce((folded, [shape, key]) => folded.replace(shape, key), bare);
}

/** The words of a search, as they are searched: each once. */
export function searchWords(search: string): readonly string[] {
  return [...new Set(foldText(search).split(/\s+/).filter((word) => word !== ''))];
}

/** A folded text, and for each of its units where the character that it comes from begins and ends. */
interface Folded {
  readonly text: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

function foldByCharacter(text: string): Folded {
  const from: number[] = [];
  const to: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const piece = foldText(character);
    for (let unit = 0; unit < piece.length; unit += 1) {
      from.push(place);
      to.push(place + character.length);
    }
    // A mark belongs to the letter before it.
    if (piece === '' && to.length > 0) to[to.length - 1] = place + character.length;
    folded += piece;
    place += character.length;
  }
  return { text: folded, from, to };
}

function placesOf(word: string, text: string): Hit[] {
  const places: Hit[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) places.push({ from: at, to: at + word.length });
  return places;
}

function joined(hits: readonly Hit[]): readonly Hit[] {
  const apart: Hit[] = [];
  for (const hit of [...hits].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = apart[apart.length - 1];
    if (last && hit.from <= last.to) apart[apart.length - 1] = { from: last.from, to: Math.max(last.to, hit.to) };
    else apart.push(hit);
  }
  return apart;
}

/**
 * Where words occur in a text: in order, none touching another.
 * @param words as `searchWords` gives them
 */
export function hitsIn(text: string, words: readonly string[]): readonly Hit[] {
  if (words.length === 0 || text === '') return [];
  if (plain.test(text)) return joined(words.flatMap((word) => placesOf(word, text.toLowerCase())));
  const folded = foldByCharacter(text);
  const inText = ({ from, to }: Hit): Hit => ({ from: folded.from[from] ?? 0, to: folded.to[to - 1] ?? text.length });
  return joined(words.flatMap((word) => placesOf(word, folded.text).map(inText)));
}
