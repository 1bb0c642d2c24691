import type { EntryStore } from '../application/ports/entryStore';
import type { OpenDatabase } from './database';

/** Runs work while nobody else who uses the same name does. */
export type Exclusively = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** Says to other pages that something has changed, and hears it from them. */
export interface Neighbours {
  tell(): void;
  onTold(listener: () => void): () => void;
}

/** The outbox in IndexedDB. @param owner names site and person */
export function createEntryStore(open: OpenDatabase, owner: string, exclusively: Exclusively, neighbours: Neighbours): EntryStore {
  return {
    all: async () => (await open()).getAll('outbox'),

    async put(entry) {
      const transaction = (await open()).transaction('outbox', 'readwrite', { durability: 'strict' });
      const place = await transaction.store.index('byKey').getKey(entry.key);
      await transaction.store.put(entry, place);
      await transaction.done;
      neighbours.tell();
    },

    async claim(key) {
      const transaction = (await open()).transaction('outbox', 'readwrite', { durability: 'strict' });
      const place = await transaction.store.index('byKey').getKey(key);
      const kept = place === undefined ? undefined : await transaction.store.get(place);
      if (kept) await transaction.store.put({ ...kept, mayBeWritten: true }, place);
      await transaction.done;
      return kept;
    },

    async takeBack(key, mayBeWritten) {
      const transaction = (await open()).transaction('outbox', 'readwrite');
      const place = await transaction.store.index('byKey').getKey(key);
      const kept = place === undefined ? undefined : await transaction.store.get(place);
      const isTaken = place !== undefined && kept?.mayBeWritten === mayBeWritten;
      if (isTaken) await transaction.store.delete(place);
      await transaction.done;
      if (isTaken) neighbours.tell();
      return isTaken;
    },

    async remove(key) {
      const transaction = (await open()).transaction('outbox', 'readwrite');
      const place = await transaction.store.index('byKey').getKey(key);
      if (place !== undefined) await transaction.store.delete(place);
      await transaction.done;
      neighbours.tell();
    },

    exclusively: (work) => exclusively(`scrutiny-tracker outbox ${owner}`, work),
    onChange: (listener) => neighbours.onTold(listener),
  };
}
