import type { Action, Owner, Part, ProgressUpdate, Review } from '../../domain/records';
import type { Rows, Versioned } from '../../domain/versioned';

/** A record that is to be created. The client key makes a repeated create harmless. */
export interface NewRecord<T> {
  /** GUID in lower case, made by the client, the same on every try. */
  readonly clientKey: string;
  readonly value: Omit<T, 'id'>;
}

/** A record that was created, now or by an earlier try. */
export interface Saved {
  readonly clientKey: string;
  readonly id: number;
}

/** Creates many records of one list. */
export interface RecordCreator<T> {
  /**
   * Creates the records in as few requests as SharePoint allows (100 in one). A record whose client key is there already
   * counts as created.
   * @param mayExist whether an earlier try may have created some of them: they are then looked up first.
   * @returns one entry per record, in the same order.
   * @throws StoreError what was created before it stays and is found again by its client key.
   */
  createMany(records: readonly NewRecord<T>[], mayExist: boolean): Promise<readonly Saved[]>;
}

/** The list of scrutiny reviews. */
export interface ReviewStore extends RecordCreator<Review> {
  /** The review that was created under a client key, or undefined. @throws StoreError */
  findByClientKey(clientKey: string): Promise<Versioned<Review> | undefined>;
}

/** The list of recommendation parts with their responses. */
export type PartStore = RecordCreator<Part>;

/** The register of posts. */
export interface OwnerStore extends RecordCreator<Owner> {
  /** All posts. @throws StoreError */
  all(): Promise<Rows<Owner>>;
}

/** What may change in an action. */
export type ActionChange = Partial<Pick<Action, 'status' | 'dueOn' | 'latestUpdateAt'>> & {
  /** null clears it. */
  readonly health?: Action['health'] | null;
};

/** The list of actions. */
export interface ActionStore extends RecordCreator<Action> {
  /** @throws StoreError kind `not-found` when it was deleted. */
  read(id: number): Promise<Versioned<Action>>;
  /**
   * Changes an action that was read in `version`.
   * @returns the new version.
   * @throws StoreError kind `conflict` when somebody else wrote it since.
   */
  change(id: number, version: string, change: ActionChange): Promise<string>;
}

/** A progress update as it is written: the name of its writer and the instant come from SharePoint. */
export type WrittenUpdate = Omit<ProgressUpdate, 'byName' | 'at'>;

/** The append-only list of progress updates. */
export interface UpdateStore extends RecordCreator<WrittenUpdate> {
  /** Adds an update. A repeated add with the same key adds nothing. @throws StoreError */
  add(clientKey: string, update: Omit<WrittenUpdate, 'id'>): Promise<ProgressUpdate>;
  /** The updates of one action, newest first. @throws StoreError */
  ofAction(actionId: number): Promise<Rows<ProgressUpdate>>;
}
