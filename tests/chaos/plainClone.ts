const real = globalThis.structuredClone;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === Array.prototype;
}

function copyOf(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return real(value);
  if (typeof value !== 'object' || value === null) return value;
  if (!isPlain(value)) return real(value);
  if (Array.isArray(value)) return value.map(copyOf);
  const copy: Record<string, unknown> = {};
  for (const name of Object.keys(value)) copy[name] = copyOf((value as Record<string, unknown>)[name]);
  return copy;
}

/**
 * A `structuredClone` for data that is a tree: a tenth of the work, which in a run is a quarter of everything. What is not plain goes to
 * the real one, and is refused there as ever.
 */
export const plainClone = ((value: unknown, options?: StructuredSerializeOptions) => (options ? real(value, options) : copyOf(value))) as typeof structuredClone;
