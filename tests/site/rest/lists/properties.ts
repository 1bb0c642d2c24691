import { invalidValue, notEmulated } from '../errors';

/** Reads a yes/no property of a body. */
export function truthOf(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidValue("Cannot convert a primitive value to the expected type 'Edm.Boolean'.");
  return value;
}

/** Reads a text property of a body. */
export function textIn(value: unknown): string {
  if (typeof value !== 'string') throw invalidValue("Cannot convert a primitive value to the expected type 'Edm.String'.");
  return value;
}

/** Reads a whole number from 0 on. */
export function wholeOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw invalidValue("Cannot convert a primitive value to the expected type 'Edm.Int32'.");
  return value;
}

/** Reads any number. */
export function numberIn(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidValue("Cannot convert a primitive value to the expected type 'Edm.Double'.");
  return value;
}

/** Reads a list of texts, bare or as verbose JSON has it (`{ results }`). */
export function textsOf(value: unknown): string[] {
  const given: unknown = typeof value === 'object' && value !== null && 'results' in value ? value.results : value;
  if (!Array.isArray(given) || !given.every((one): one is string => typeof one === 'string')) {
    throw invalidValue("An unexpected node was found when reading from the JSON reader. A 'StartArray' node was expected.");
  }
  return given;
}

/** What a body says of its own type, which is no property. */
export function isMark(name: string): boolean {
  return name === '__metadata' || name.startsWith('odata.') || name.includes('@odata.');
}

/** Accepts a value only when it changes nothing: what it would do is not emulated. */
export function onlyAs(allowed: readonly unknown[], what: string): (value: unknown) => void {
  return (value) => {
    if (!allowed.includes(value)) throw notEmulated(`${what} ${JSON.stringify(value)}`);
  };
}

/** The object inside a body under a name; 400 without one. */
export function objectIn(body: Readonly<Record<string, unknown>>, name: string): Record<string, unknown> {
  const value = body[name];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidValue(`The parameter ${name} is not valid.`);
  return value as Record<string, unknown>;
}
