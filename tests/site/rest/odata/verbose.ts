import { invalidQuery } from '../errors';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A collection as JSON verbose writes it. */
function collection(values: readonly unknown[]): Record<string, unknown> {
  const isNumbers = values.length > 0 && values.every((value) => typeof value === 'number');
  return { __metadata: { type: `Collection(Edm.${isNumbers ? 'Int32' : 'String'})` }, results: values };
}

/** The values of an entity as JSON verbose writes them: collections in `results`. Source: https://github.com/pnp/pnpjs, docs/sp/items.md; the type names are general knowledge, to be checked on a tenant. */
export function verboseValues(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => {
    if (Array.isArray(value)) return [name, collection(value)];
    return [name, isObject(value) && !('__metadata' in value) ? verboseValues(value) : value];
  }));
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) throw invalidQuery("An unexpected 'StartArray' node was found when reading from the JSON reader. A 'StartObject' node was expected.");
  if (!isObject(value)) return value;
  if (Array.isArray(value['results'])) return value['results'].map(plain);
  return plainBody(value);
}

/**
 * A body of JSON verbose in the words of the other formats: `results` become arrays, `__metadata` goes.
 * A plain array is refused (400), as PnPjs' documents say that only `results` is understood there.
 */
export function plainBody(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const others = Object.entries(body).filter(([name]) => name !== '__metadata');
  return Object.fromEntries(others.map(([name, value]) => [name, plain(value)]));
}

/** The type that a body of JSON verbose names, if it does. */
export function namedType(body: Readonly<Record<string, unknown>>): string | undefined {
  const metadata = body['__metadata'];
  const type = isObject(metadata) ? metadata['type'] : undefined;
  return typeof type === 'string' ? type : undefined;
}
