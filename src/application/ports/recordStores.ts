import type { CalendarDate } from '../../domain/calendarDate';
import type { ActionFields, OwnerFields, PartFields, ReviewFields } from '../../domain/editable';
import type { Action, Owner, Part, ProgressUpdate, Review, ScrutinyDecision } from '../../domain/records';
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

/** A record as it is kept now, and who wrote it last. */
export interface Stored<T> extends Versioned<T> {
  readonly changedBy: string;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
}

/** Changes single records of one list. */
export interface RecordEditor<T, C> {
  /** @throws StoreError kind `not-found` when it was deleted. */
  read(id: number): Promise<Stored<T>>;
  /**
   * Changes a record that was read in `version`. What the change does not name stays; null clears.
   * @returns the new version.
   * @throws StoreError kind `conflict` when somebody else wrote it since.
   */
  change(id: number, version: string, change: C): Promise<string>;
}

/** The list of scrutiny reviews. */
export interface ReviewStore extends RecordCreator<Review>, RecordEditor<Review, Partial<ReviewFields>> {
  /** The review that was created under a client key, or undefined. @throws StoreError */
  findByClientKey(clientKey: string): Promise<Versioned<Review> | undefined>;
}

/** The list of recommendation parts with their responses. */
export type PartStore = RecordCreator<Part> & RecordEditor<Part, Partial<PartFields>>;

/** What may change in a post: what an officer corrects, and who holds it. */
export type OwnerChange = Partial<OwnerFields> & {
  /** Site user id; null for a vacancy. */
  readonly holderId?: number | null;
};

/** The register of posts. */
export interface OwnerStore extends RecordCreator<Owner>, RecordEditor<Owner, OwnerChange> {
  /** All posts. @throws StoreError */
  all(): Promise<Rows<Owner>>;
}

/** What may change in an action: what an officer corrects, who it is assigned to, and what a progress update moves. */
export type ActionChange = Partial<ActionFields> &
  Partial<Pick<Action, 'status' | 'dueOn' | 'latestUpdateAt' | 'latestUpdateId' | 'dueOnUpdateId' | 'timesMoved'>> & {
    readonly health?: Action['health'] | null;
    readonly assignedToId?: number | null;
    readonly reviewOn?: CalendarDate | null;
  };

/** A change of one of many actions, over the version that was read. */
export interface ActionChangeOfMany {
  readonly id: number;
  readonly version: string;
  readonly change: ActionChange;
}

/** The list of actions. */
export interface ActionStore extends RecordCreator<Action>, RecordEditor<Action, ActionChange> {
  /** The actions that a post leads, of all reviews. @throws StoreError */
  ledBy(ownerId: number): Promise<Rows<Action>>;
  /**
   * Changes many actions, 100 in one request. One that somebody else wrote since it was read is left as it is, as is one that is gone.
   * @returns how many were changed
   * @throws StoreError what was changed before it stays
   */
  changeMany(changes: readonly ActionChangeOfMany[]): Promise<number>;
}

/** A progress update as it is written: the name of its writer and the instant come from SharePoint. */
export type WrittenUpdate = Omit<ProgressUpdate, 'byName' | 'at'>;

/** The append-only list of progress updates. */
export interface UpdateStore extends RecordCreator<WrittenUpdate> {
  /** The update that was created under a client key, with its writer and instant. @throws StoreError kind `not-found` where there is none */
  byClientKey(clientKey: string): Promise<ProgressUpdate>;
  /** The updates of one action, newest first. @throws StoreError */
  ofAction(actionId: number): Promise<Rows<ProgressUpdate>>;
}

/** A decision as it is written: the name of its writer and the instant come from SharePoint. */
export type WrittenDecision = Omit<ScrutinyDecision, 'byName' | 'at'>;

/** The append-only list of decisions. */
export interface DecisionStore extends RecordCreator<WrittenDecision> {
  /** The decision that was recorded under a client key, with its writer and instant. @throws StoreError kind `not-found` where there is none */
  byClientKey(clientKey: string): Promise<Versioned<ScrutinyDecision>>;
}
