import type { OutboxEntry } from '../outbox/entry';

/** Keeps what is not saved yet, beyond a reload and a restart of the browser; for one site and one person. */
export interface EntryStore {
  /** Everything that is kept, oldest first. @throws Error when the browser keeps nothing for this page */
  all(): Promise<readonly OutboxEntry[]>;
  /** Keeps an entry, or a changed one in its old place. @throws Error when the browser has no room or keeps nothing */
  put(entry: OutboxEntry): Promise<void>;
  /**
   * Notes, before an entry is sent, that it may be written from now on.
   * @returns the entry as it was kept, or undefined where another page has saved it or taken it back
   */
  claim(key: string): Promise<OutboxEntry | undefined>;
  /**
   * Takes an entry back, unless another page has begun to send it meanwhile.
   * @param mayBeWritten what the person knows of it @returns whether it was taken
   */
  takeBack(key: string, mayBeWritten: boolean): Promise<boolean>;
  remove(key: string): Promise<void>;
  /** Does work while no other page of this person on this site does such work; waits for its turn. */
  exclusively<T>(work: () => Promise<T>): Promise<T>;
  /** Calls when another page of this person has added or removed something. @returns a function that ends it */
  onChange(listener: () => void): () => void;
}
