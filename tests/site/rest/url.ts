import { invalidQuery, notEmulated, urlTooLong } from './errors';

/** One argument of a call in a path: `principalid=3`, `'x'`, `guid'…'`, `12`, `true`. */
export interface PathArgument {
  readonly name: string | undefined;
  readonly value: string | number | boolean;
}

/** One step of a path: `items(3)` is `{ name: 'items', args: [3] }`; names are lower case. */
export interface Segment {
  readonly name: string;
  /** As it was written. */
  readonly text: string;
  readonly args: readonly PathArgument[];
  /** Whether the step had parentheses. */
  readonly isCall: boolean;
}

/** A request URL, taken apart. */
export interface ParsedUrl {
  /** Everything before `/_api`, as sent. */
  readonly webUrl: string;
  readonly segments: readonly Segment[];
  /** Decoded query options, aliases (`@a1`) included. */
  readonly query: ReadonlyMap<string, string>;
  /** The URL without its query, as sent. */
  readonly address: string;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw invalidQuery(`The expression "${text}" is not valid.`);
  }
}

/** A query value: `+` is a space. Source: https://url.spec.whatwg.org/#concept-urlencoded-parser, which PnPjs writes with. */
function decodeQuery(text: string): string {
  return decode(text.replace(/\+/g, ' '));
}

/** The options of a query string, decoded; an option that stands twice is refused. */
export function parseQuery(text: string): Map<string, string> {
  const query = new Map<string, string>();
  for (const pair of text.split('&').filter((part) => part !== '')) {
    const at = pair.indexOf('=');
    const name = decodeQuery(at < 0 ? pair : pair.slice(0, at));
    if (query.has(name)) throw invalidQuery(`The query option '${name}' stands twice.`);
    query.set(name, at < 0 ? '' : decodeQuery(pair.slice(at + 1)));
  }
  return query;
}

/**
 * Refuses what is too long: 414 for more than 4,096 characters, 400 for a query of more than 2,048. A request inside a batch
 * has no such limit. Believed: they are the usual limits of IIS, and the statuses are to be checked on a tenant.
 * Source: https://learn.microsoft.com/iis/configuration/system.webserver/security/requestfiltering/requestlimits/
 */
export function demandLength(url: string): void {
  const at = url.indexOf('?');
  if (url.length > 4096) throw urlTooLong(414, `The request URL is too long: ${url.length} characters.`);
  if (at >= 0 && url.length - at - 1 > 2048) throw urlTooLong(400, `The query string of the request is too long: ${url.length - at - 1} characters.`);
}

/** Splits at a separator that stands outside quotes and parentheses. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let current = '';
  let isQuoted = false;
  let depth = 0;
  for (const character of text) {
    if (character === "'") isQuoted = !isQuoted;
    else if (!isQuoted && character === '(') depth += 1;
    else if (!isQuoted && character === ')') depth -= 1;
    if (character === separator && !isQuoted && depth === 0) {
      parts.push(current);
      current = '';
    } else current += character;
  }
  return [...parts, current];
}

function parseValue(text: string, query: ReadonlyMap<string, string>): string | number | boolean {
  if (text.startsWith('@')) {
    const value = query.get(text);
    if (value === undefined) throw invalidQuery(`The parameter '${text}' has no value.`);
    return parseValue(value, query);
  }
  const quoted = /^(?:guid)?'((?:[^']|'')*)'$/i.exec(text);
  if (quoted) return (quoted[1] ?? '').replace(/''/g, "'");
  if (/^-?\d+$/.test(text)) return Number(text);
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  throw invalidQuery(`The expression "${text}" is not valid.`);
}

function parseArgument(text: string, query: ReadonlyMap<string, string>): PathArgument {
  const named = /^([A-Za-z]\w*)=(.*)$/s.exec(text);
  if (named && !text.startsWith("guid'")) return { name: (named[1] ?? '').toLowerCase(), value: parseValue((named[2] ?? '').trim(), query) };
  return { name: undefined, value: parseValue(text, query) };
}

function parseSegment(text: string, query: ReadonlyMap<string, string>): Segment {
  const call = /^([^(]*)\((.*)\)$/s.exec(text);
  if (!call) return { name: decode(text).toLowerCase(), text: decode(text), args: [], isCall: false };
  const inner = decode(call[2] ?? '').trim();
  const args = inner === '' ? [] : splitOutside(inner, ',').map((part) => parseArgument(part.trim(), query));
  const name = call[1] ?? '';
  return { name: name.toLowerCase(), text: name, args, isCall: true };
}

/** Reads a REST URL the way PnPjs writes it. Source: https://github.com/pnp/pnpjs, packages/sp/spqueryable.ts */
export function parseUrl(url: string): ParsedUrl {
  const at = url.indexOf('?');
  const address = at < 0 ? url : url.slice(0, at);
  const query = parseQuery(at < 0 ? '' : url.slice(at + 1));
  const api = /^(.*?)\/_api\/(.+)$/is.exec(address);
  if (!api) throw notEmulated(`an address outside _api: ${address}`);
  const path = (api[2] ?? '').replace(/%27/gi, "'").replace(/\/+$/, '');
  const segments = splitOutside(path, '/').map((text) => parseSegment(text, query));
  return { webUrl: api[1] ?? '', segments, query, address };
}
