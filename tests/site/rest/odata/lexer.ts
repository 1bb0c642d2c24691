import { invalidQuery } from '../errors';

/** One word of a `$filter`. */
export interface Token {
  readonly kind: 'string' | 'datetime' | 'guid' | 'number' | 'word' | 'open' | 'close' | 'comma';
  readonly text: string;
}

const patterns: readonly (readonly [Token['kind'] | 'space', RegExp])[] = [
  ['space', /^\s+/],
  ['datetime', /^datetime'([^']*)'/i],
  ['guid', /^guid'([^']*)'/i],
  ['string', /^'((?:[^']|'')*)'/],
  ['number', /^(-?\d+(?:\.\d+)?)(?![\w/])/],
  ['word', /^([A-Za-z_][\w/]*)/],
  ['open', /^\(/],
  ['close', /^\)/],
  ['comma', /^,/],
];

function nextToken(rest: string): { kind: Token['kind'] | 'space'; text: string; length: number } | undefined {
  for (const [kind, pattern] of patterns) {
    const found = pattern.exec(rest);
    if (!found) continue;
    const text = found[1] ?? found[0];
    return { kind, text: kind === 'string' ? text.replace(/''/g, "'") : text, length: found[0].length };
  }
  return undefined;
}

/** The words of a `$filter`; 400 for a character that belongs to none. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let rest = text;
  while (rest !== '') {
    const token = nextToken(rest);
    if (!token) throw invalidQuery(`The expression "${text}" is not valid.`);
    if (token.kind !== 'space') found.push({ kind: token.kind, text: token.text });
    rest = rest.slice(token.length);
  }
  return found;
}
