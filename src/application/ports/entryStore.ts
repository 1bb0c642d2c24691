import type { OutboxEntry } from '../outbox/entry';

/** Keeps what is not saved yet, beyond a reload and a restart of the browser; for one site and one person. */
export interface EntryStore {
  /** Everything that is kept, oldest first. @throws Error when the browser keeps nothing for this page */
  all(): Promise<readonly OutboxEntry[]>;
  /** Keeps an entry, or a changed one in its old place. @throws Error when the browser has no room or keeps nothing */
  put(entry: OutboxEntry): Promise<void>;
  remove(key: string): Promise<void>;
  /** Does work while no other page of this person on this site does such work; waits for its turn. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Calls when another page of this person has added or removed something. @returns a function that ends it */
  onChange(listener: () => void): () => void;
}
