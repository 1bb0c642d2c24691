import { invalidQuery } from '../errors';
import { isJoined, type CompareFilter, type Comparison, type DatePart, type Filter, type Literal, type TextFilter } from './filter';

/** How a path's values are compared. */
export type ValueKind = 'text' | 'number' | 'boolean' | 'date' | 'guid';

/** A value to compare; null is nothing. */
export type Comparable = string | number | boolean | null;

/** Reads a path: its kind, and its value on a row. */
export interface Reader<Row> {
  readonly kind: ValueKind;
  readonly read: (row: Row) => Comparable;
}

function badLiteral(path: string, literal: Literal): Error {
  return invalidQuery(`The value '${literal.text}' cannot be compared with '${path}'.`);
}

function readDate(path: string, literal: Literal): number {
  const isZoned = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.test(literal.text);
  const instant = isZoned ? Date.parse(literal.text) : Number.NaN;
  if ((literal.kind !== 'datetime' && literal.kind !== 'string') || Number.isNaN(instant)) throw badLiteral(path, literal);
  return instant;
}

function readBoolean(path: string, literal: Literal): boolean {
  if (literal.kind === 'boolean') return literal.text === 'true';
  if (literal.kind === 'number' && (literal.text === '1' || literal.text === '0')) return literal.text === '1';
  throw badLiteral(path, literal);
}

/** The literal as the path's kind. Dates compare as instants; texts ignore case, as the database does. General knowledge, to be checked on a tenant. */
function operand(path: string, kind: ValueKind, literal: Literal): Comparable {
  if (literal.kind === 'null') return null;
  if (kind === 'date') return readDate(path, literal);
  if (kind === 'boolean') return readBoolean(path, literal);
  if (kind === 'number') {
    if (literal.kind !== 'number') throw badLiteral(path, literal);
    return Number(literal.text);
  }
  if (kind === 'guid' && (literal.kind === 'guid' || literal.kind === 'string')) return literal.text.toLowerCase();
  if (literal.kind !== 'string') throw badLiteral(path, literal);
  return literal.text.toLowerCase();
}

function normal(kind: ValueKind, value: Comparable): Comparable {
  if (value === null) return null;
  if (kind === 'date') return Date.parse(String(value));
  return typeof value === 'string' ? value.toLowerCase() : value;
}

const ordered: Readonly<Record<'lt' | 'le' | 'gt' | 'ge', (left: string | number | boolean, right: string | number | boolean) => boolean>> = {
  lt: (left, right) => left < right,
  le: (left, right) => left <= right,
  gt: (left, right) => left > right,
  ge: (left, right) => left >= right,
};

/** `ne` finds empty values too, the orders never do. General knowledge, to be checked on a tenant. */
function holds(left: Comparable, operator: Comparison, right: Comparable): boolean {
  if (operator === 'eq') return left === right;
  if (operator === 'ne') return left !== right;
  if (left === null || right === null) return false;
  return ordered[operator](left, right);
}

const partReaders: Readonly<Record<DatePart, (date: Date) => number>> = {
  day: (date) => date.getUTCDate(),
  month: (date) => date.getUTCMonth() + 1,
  year: (date) => date.getUTCFullYear(),
  hour: (date) => date.getUTCHours(),
  minute: (date) => date.getUTCMinutes(),
  second: (date) => date.getUTCSeconds(),
};

function partTest<Row>(filter: CompareFilter, reader: Reader<Row>, part: DatePart): (row: Row) => boolean {
  if (reader.kind !== 'date') throw invalidQuery(`'${part}' needs a date: '${filter.path}' is none.`);
  const wanted = operand(filter.path, 'number', filter.value);
  return (row) => {
    const value = reader.read(row);
    return value !== null && holds(partReaders[part](new Date(String(value))), filter.operator, wanted);
  };
}

function textTest<Row>(filter: TextFilter, reader: Reader<Row>): (row: Row) => boolean {
  if (reader.kind !== 'text') throw invalidQuery(`'${filter.kind}' needs a text: '${filter.path}' is none.`);
  const wanted = filter.value.toLowerCase();
  return (row) => {
    const value = reader.read(row);
    if (value === null) return false;
    const text = String(value).toLowerCase();
    return filter.kind === 'startswith' ? text.startsWith(wanted) : text.includes(wanted);
  };
}

/** Turns a filter into a test of rows; `readerOf` refuses paths that it does not know. */
export function testOf<Row>(filter: Filter, readerOf: (path: string) => Reader<Row>): (row: Row) => boolean {
  if (isJoined(filter)) {
    const left = testOf(filter.left, readerOf);
    const right = testOf(filter.right, readerOf);
    return filter.kind === 'and' ? (row) => left(row) && right(row) : (row) => left(row) || right(row);
  }
  const reader = readerOf(filter.path);
  if (filter.kind !== 'compare') return textTest(filter, reader);
  if (filter.part !== undefined) return partTest(filter, reader, filter.part);
  const wanted = operand(filter.path, reader.kind, filter.value);
  const { operator } = filter;
  return (row) => holds(normal(reader.kind, reader.read(row)), operator, wanted);
}

/** Orders two values as the database does: nothing first, texts without regard to case. */
export function compareValues(kind: ValueKind, left: Comparable, right: Comparable): number {
  const first = normal(kind, left);
  const second = normal(kind, right);
  if (first === second) return 0;
  if (first === null) return -1;
  if (second === null) return 1;
  return first < second ? -1 : 1;
}
