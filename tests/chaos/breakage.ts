import type { OutboxEntry } from '../../src/application/outbox/entry';
import type { EntryStore } from '../../src/application/ports/entryStore';

/** Parts of the product that are broken on purpose, to see that the checks find out. */
export interface Breakage {
  readonly fetch: (fetch: typeof globalThis.fetch) => typeof globalThis.fetch;
  readonly entries: (store: EntryStore) => EntryStore;
}

const unbroken: Breakage = { fetch: (fetch) => fetch, entries: (store) => store };

function changedWrites(change: (init: RequestInit) => RequestInit): Breakage {
  return { ...unbroken, fetch: (fetch) => (input, init = {}) => fetch(input, init.method === 'POST' ? change(init) : init) };
}

function withHeader(init: RequestInit, name: string, value: string): RequestInit {
  const headers = new Headers(init.headers);
  if (headers.has(name)) headers.set(name, value);
  return { ...init, headers };
}

/** A write of several values loses the last of them. */
function withoutLastValue(init: RequestInit): RequestInit {
  const isMerge = new Headers(init.headers).get('X-HTTP-Method') === 'MERGE';
  const values = isMerge && typeof init.body === 'string' ? Object.entries(JSON.parse(init.body) as object) : [];
  return values.length > 1 ? { ...init, body: JSON.stringify(Object.fromEntries(values.slice(0, -1))) } : init;
}

let keyCount = 0;

/** Every send carries another client key, so that nothing is found again. */
function withOtherKey(init: RequestInit): RequestInit {
  if (typeof init.body !== 'string') return init;
  keyCount += 1;
  const other = `ffffffff-0000-4000-8000-${String(keyCount).padStart(12, '0')}`;
  return { ...init, body: init.body.replace(/("ScrClientKey":")[^"]+/g, `$1${other}`) };
}

/** A send that repeats a write whose answer was lost, under another key. */
function repeating(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  return async (input, init = {}) => {
    try {
      return await fetch(input, init);
    } catch (error) {
      if (init.method !== 'POST') throw error;
      return fetch(input, withOtherKey(init));
    }
  };
}

/** A store that keeps entries for as long as their page lives. */
function inMemory(store: EntryStore): EntryStore {
  const entries = new Map<string, OutboxEntry>();
  return {
    ...store,
    all: () => Promise.resolve([...entries.values()]),
    put: async (entry) => void entries.set(entry.key, entry),
    claim: async (key) => entries.get(key),
    takeBack: async (key) => entries.delete(key),
    remove: async (key) => void entries.delete(key),
  };
}

/** The product as it is, and ways in which it could be wrong. */
export const breakages = {
  none: unbroken,
  lastWriteWins: changedWrites((init) => withHeader(init, 'If-Match', '*')),
  dropsField: changedWrites(withoutLastValue),
  repeatsUnderOtherKey: { ...unbroken, fetch: repeating },
  forgetsWithThePage: { ...unbroken, entries: inMemory },
} as const satisfies Readonly<Record<string, Breakage>>;

/** How the product is broken on purpose. */
export type BreakageName = keyof typeof breakages;
