import { isDeepStrictEqual } from 'node:util';
import type { Reply } from './request';

/** A JSON object. */
export type Row = Readonly<Record<string, unknown>>;

/** The site does something else than the behaviour says. */
export class Difference extends Error {
  constructor(readonly what: string, readonly expected: unknown, readonly got: unknown) {
    super(`${what}: expected ${shown(expected)}, got ${shown(got)}`);
  }
}

/** A value as one short line. */
export function shown(value: unknown): string {
  const text = value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}

/** Expects a value, whole. */
export function same(what: string, got: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(got, expected)) throw new Difference(what, expected, got);
}

/** Expects a text of a form. */
export function matches(what: string, got: unknown, pattern: RegExp): void {
  if (typeof got !== 'string' || !pattern.test(got)) throw new Difference(what, pattern, got);
}

/** Expects properties of an object; it may have more. */
export function has(what: string, got: unknown, expected: Row): void {
  const object = (typeof got === 'object' && got !== null ? got : {}) as Row;
  const found = Object.fromEntries(Object.keys(expected).map((name) => [name, object[name]]));
  if (!isDeepStrictEqual(found, expected)) throw new Difference(what, expected, found);
}

/** Expects something to hold; `expected` says it in words. */
export function holds(what: string, isTrue: boolean, words: { readonly expected: string; readonly got: unknown }): void {
  if (!isTrue) throw new Difference(what, words.expected, words.got);
}

/** Expects a status. */
export function answered(reply: Reply, status: number): Reply {
  if (reply.status !== status) throw new Difference(`status of ${reply.of}`, status, `${reply.status} ${reply.text.slice(0, 200)}`);
  return reply;
}

/** The JSON object that a request is answered with. */
export function objectOf(reply: Reply, status = 200): Row {
  answered(reply, status);
  if (typeof reply.json !== 'object' || reply.json === null) throw new Difference(`body of ${reply.of}`, 'a JSON object', reply.text);
  return reply.json as Row;
}

/** The rows that a request is answered with. */
export function rowsOf(reply: Reply): readonly Row[] {
  const { value } = objectOf(reply);
  if (!Array.isArray(value)) throw new Difference(`body of ${reply.of}`, 'rows in value', reply.text);
  return value as Row[];
}

/** A property of an object below another one; an empty object when it is none. */
export function below(row: Row, name: string): Row {
  const value = row[name];
  return typeof value === 'object' && value !== null ? (value as Row) : {};
}

/** The error in an answer: its code and its text. */
export function errorOf(reply: Reply): { readonly code: unknown; readonly message: unknown } {
  const body = (typeof reply.json === 'object' && reply.json !== null ? reply.json : {}) as Row;
  const error = below(body, 'odata.error');
  return { code: error['code'], message: below(error, 'message')['value'] };
}

/** Expects a refusal with a status and a code. Texts are in the person's language: nothing may depend on them. */
export function refused(reply: Reply, status: number, code: string): void {
  const { code: got } = errorOf(reply);
  if (reply.status !== status || got !== code) {
    throw new Difference(`answer of ${reply.of}`, { status, code }, { status: reply.status, code: got ?? reply.text.slice(0, 200) });
  }
}

/** Expects a refusal with a status, whatever its code. */
export function refusedWith(reply: Reply, status: number): void {
  holds(`status of ${reply.of}`, reply.status === status, { expected: String(status), got: `${reply.status} ${reply.text.slice(0, 200)}` });
}
