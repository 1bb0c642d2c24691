/** The printed name of a recommendation, or of one part of it. */
export interface Reference {
  /** As printed, white space folded: "2", "1.1", "R3", "SR (25/26) 01". */
  readonly number: string;
  /** As printed, without brackets: "i", "a"; empty where there are no parts. */
  readonly part: string;
}

const leadingWords = /^(?:recommendations?\b|recs?\b|ref(?:erence)?\b|no\b|nos\b|number\b|nº|#|[.:\s])+/i;
const plainNumber = /^\d{1,3}(?:\.\d{1,3})*/;
// A month or a quarter in capitals has the shape of a code but is a date.
const dateLike = /^(?:Q[1-4]|JAN|FEB|MAR|APR|MAY|JUNE?|JULY?|AUG|SEPT?|OCT|NOV|DEC)\b/;
const yearCode = /^[A-Z]{1,6} ?\(\d{2,4}\/\d{2,4}\) ?\d{1,4}/;
const dottedCode = /^[A-Z]{1,6}[.\-/]\d{1,8}(?:[.\-/]\d{1,8})*(?:[a-z](?![a-z]))?/;
const shortCode = /^[A-Z]{1,3} ?\d{1,3}(?:\.\d{1,3})*/;
const partOfNumber = /^[ .]?\(?([ivxl]+|[a-z]|\d{1,2})\)?$/i;

function readNumber(text: string): string | undefined {
  if (dateLike.test(text)) return undefined;
  for (const pattern of [plainNumber, yearCode, dottedCode, shortCode]) {
    const found = pattern.exec(text);
    if (found) return found[0];
  }
  return undefined;
}

/**
 * Reads the printed reference of one recommendation or part: "Recommendation \nNo. 2 (i)", "8 (iv)", "12a", "1.1", "R3".
 * Undefined unless the whole text is one reference, so several at once ("2 (i) and (ii)") and a bare "(ii)" are undefined.
 */
export function readReference(text: string): Reference | undefined {
  const folded = text.replace(/\s+/g, ' ').trim();
  const printed = folded.replace(leadingWords, '').replace(/[\s.:;,-]+$/, '');
  const number = readNumber(printed);
  if (number === undefined) return undefined;
  const rest = printed.slice(number.length).trimEnd();
  if (rest === '') return { number, part: '' };
  const part = partOfNumber.exec(rest.replace(/^ +/, ' ').replace(/\( ?/, '(').replace(/ ?\)/, ')'));
  // A digit needs its brackets: "2 3" is two numbers, "2 (3)" a part.
  if (!part?.[1] || (/^\d/.test(part[1]) && !rest.includes('('))) return undefined;
  return { number, part: part[1] };
}

/** Writes a reference for people: "2 (i)", or "2" where there are no parts. */
export function formatReference(reference: Reference): string {
  return reference.part === '' ? reference.number : `${reference.number} (${reference.part})`;
}

/** Writes several formatted references shortly: "8 (i), 8 (ii), 9" is "8 (i), (ii), 9". A part stays on the line of what it belongs to. */
export function joinReferences(references: readonly string[]): string {
  const numberOf = (reference: string | undefined): string | undefined => (reference ? /^(.*) \([^()]*\)$/.exec(reference)?.[1] : undefined);
  return references
    .map((reference, place) => {
      const number = numberOf(reference);
      if (number === undefined) return reference;
      const part = reference.slice(number.length + 1);
      return numberOf(references[place - 1]) === number ? part : `${number}\u00a0${part}`;
    })
    .join(', ');
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Compares as people count: runs of digits as numbers ("1.9" before "1.10"), the rest as text without regard to case. */
function compareNaturally(a: string, b: string): number {
  const left = a.toLowerCase().match(/\d+|\D+/g) ?? [];
  const right = b.toLowerCase().match(/\d+|\D+/g) ?? [];
  for (let index = 0; index < Math.min(left.length, right.length); index += 1) {
    const x = left[index] ?? '';
    const y = right[index] ?? '';
    const order = /^\d/.test(x) && /^\d/.test(y) ? Number(x) - Number(y) : compareText(x, y);
    if (order !== 0) return order;
  }
  return left.length - right.length;
}

const romanValues: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };

/** Value of a small roman numeral in lower case; undefined for other text. A lone "l" is a letter. */
function romanValue(part: string): number | undefined {
  if (part === 'l' || !/^(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(part)) return undefined;
  let value = 0;
  for (let index = 0; index < part.length; index += 1) {
    const here = romanValues[part[index] ?? ''] ?? 0;
    const next = romanValues[part[index + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}

/** Orders the parts of one recommendation: none, then roman numerals by value, then the rest naturally. `isLettered` counts a lone i, v or x as a letter. */
export function compareParts(a: string, b: string, isLettered = false): number {
  const rank = (part: string): number => {
    if (part === '') return -1;
    const value = isLettered && part.length === 1 ? undefined : romanValue(part.toLowerCase());
    return value ?? Number.MAX_SAFE_INTEGER;
  };
  return rank(a) - rank(b) || compareNaturally(a, b);
}

/** Orders references as a reader expects: 1, 2 (i), 2 (ii), 2 (ix), 2 (x), 10. Fit for `sort`. */
export function compareReferences(a: Reference, b: Reference): number {
  return compareNaturally(a.number, b.number) || compareParts(a.part, b.part);
}

/** A number or a part without what does not tell two apart: case and white space. */
export function foldReference(text: string): string {
  return text.replace(/\s+/g, '').toLowerCase();
}

/** Whether two references name the same thing, without regard to case and white space. */
export function sameReference(a: Reference, b: Reference): boolean {
  return foldReference(a.number) === foldReference(b.number) && foldReference(a.part) === foldReference(b.part);
}
