import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { OutboxEntry } from '../application/outbox/entry';
import type { Draft } from '../application/ports/draftStore';
import type { SavedView } from '../application/ports/savedViewStore';

/** What the browser keeps for one site and one person. */
export interface KeptInBrowser extends DBSchema {
  /** What is not saved yet, in the order in which it was added. */
  readonly outbox: { readonly key: number; readonly value: OutboxEntry; readonly indexes: { readonly byKey: string } };
  /** What was typed and not sent, by the name of its form. */
  readonly drafts: { readonly key: string; readonly value: Draft };
  /** Ways to list the actions, by their names. Since version 2. */
  readonly views: { readonly key: string; readonly value: SavedView };
}

/** The open database. */
export type Database = IDBPDatabase<KeptInBrowser>;

/** Opens the database when it is first needed, and again after it was lost. */
export type OpenDatabase = () => Promise<Database>;

/**
 * The database of one site and one person: another person at the same computer has another one.
 * @param owner names site and person
 */
export function createDatabase(owner: string): OpenDatabase {
  let opened: Promise<Database> | undefined;
  const forget = (): void => (opened = undefined);
  return () => {
    opened ??= openDB<KeptInBrowser>(`scrutiny-tracker ${owner}`, 2, {
      upgrade(database, oldVersion) {
        if (oldVersion < 1) {
          database.createObjectStore('outbox', { autoIncrement: true }).createIndex('byKey', 'key', { unique: true });
          database.createObjectStore('drafts');
        }
        if (oldVersion < 2) database.createObjectStore('views');
      },
      // A newer version of the product wants to change the database: it must not wait for this page.
      blocking(_current, _wanted, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
