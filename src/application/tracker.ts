import type { ProgressUpdate } from '../domain/records';
import type { Rows } from '../domain/versioned';
import { scopeOf } from './inScope';
import type { Saved } from './outbox/saved';
import type { ChangeMark } from './ports/changeWatch';
import type { TrackerScope, TrackerSnapshot } from './ports/trackerReader';
import type { Services } from './services';
import { withSaved, withShared } from './snapshotChanges';

/** Something that is being fetched, was fetched, or could not be. While it is fetched again, what was fetched before stays. */
export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly value: T };

/** Why changes by others may be missing, and since when (milliseconds since 1970) where that is known. */
export interface Stale {
  readonly error: unknown;
  readonly since?: number;
}

/** What the screen is drawn from. */
export interface TrackerState {
  readonly snapshot: Loaded<TrackerSnapshot>;
  /** Updates by action id, fetched when an action is opened. */
  readonly histories: ReadonlyMap<number, Loaded<Rows<ProgressUpdate>>>;
  /** Why what is shown is not all of it: the rest could not be read. */
  readonly cutShort?: { readonly error: unknown };
  /** Why the last try to read anew failed while an earlier snapshot is shown; absent once one succeeds. */
  readonly staleBecause?: Stale;
  /** What was asked for and could not be read, while what was shown before still is. */
  readonly notOpened?: { readonly scope: TrackerScope; readonly error: unknown };
}

/** The state of one tracker and what can be done with it. Knows no framework: a screen subscribes. */
export interface Tracker {
  getState(): TrackerState;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Reads a review (the newest open one without a scope), or all of them. Never throws: a failure becomes the state. */
  load(scope?: TrackerScope): Promise<void>;
  /** Reads what is shown anew, or what was to be shown when reading failed. Never throws: a failure becomes the state. */
  refresh(): Promise<void>;
  /** Reads the updates of an action. Never throws: a failure becomes the state. */
  loadHistory(actionId: number): Promise<void>;
  /** Shows what has just been saved. */
  take(saved: Saved): void;
  /** Where the change log stood when all that is shown was read; undefined while nobody knows. */
  readAt(): ChangeMark | undefined;
  /** Notes that nobody could look for changes; undefined that somebody could. */
  noteStale(stale: Stale | undefined): void;
}

type History = Loaded<Rows<ProgressUpdate>>;

function withUpdate(history: History, update: ProgressUpdate): History {
  if (history.phase !== 'ready') return history;
  const others = history.value.records.filter((record) => record.value.id !== update.id);
  const records = [{ value: update, version: '' }, ...others].sort((one, other) => other.value.id - one.value.id);
  return { phase: 'ready', value: { ...history.value, records } };
}

/** Ids of the actions that another version of is shown now. */
function changedActions(before: TrackerSnapshot, after: TrackerSnapshot): ReadonlySet<number> {
  const known = new Map(before.actions.records.map(({ value, version }) => [value.id, version]));
  return new Set(after.actions.records.filter(({ value, version }) => known.get(value.id) !== version).map(({ value }) => value.id));
}

class TrackerStore implements Tracker {
  private state: TrackerState = { snapshot: { phase: 'loading' }, histories: new Map() };
  private readonly listeners = new Set<() => void>();
  private newestRead = 0;
  private mark: ChangeMark | undefined;
  private wanted: TrackerScope | undefined;
  /** What was saved while a read was on its way: the read may have been answered before. */
  private savedMeanwhile: readonly Saved[] = [];

  public constructor(private readonly services: Pick<Services, 'trackerReader' | 'updates'>) {}

  public getState(): TrackerState {
    return this.state;
  }

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  public async load(scope?: TrackerScope): Promise<void> {
    this.wanted = scope;
    if (this.state.snapshot.phase === 'failed') this.change({ snapshot: { phase: 'loading' } });
    await this.read();
  }

  public async refresh(): Promise<void> {
    await this.read();
  }

  public async loadHistory(actionId: number): Promise<void> {
    if (!this.state.histories.has(actionId)) this.setHistory(actionId, { phase: 'loading' });
    try {
      this.setHistory(actionId, { phase: 'ready', value: await this.services.updates.ofAction(actionId) });
    } catch (error) {
      // What was read before is better than nothing; that it may not be all is said above the tracker.
      if (this.state.histories.get(actionId)?.phase === 'ready') this.noteStale({ error });
      else this.setHistory(actionId, { phase: 'failed', error });
    }
  }

  public take(saved: Saved): void {
    this.savedMeanwhile = [...this.savedMeanwhile, saved];
    const { snapshot, histories } = this.state;
    if (snapshot.phase === 'ready') this.change({ snapshot: { phase: 'ready', value: withSaved(snapshot.value, saved) } });
    if (saved.kind !== 'progress') return;
    const { update } = saved.added;
    const history = histories.get(update.actionId);
    if (!history) return;
    this.setHistory(update.actionId, withUpdate(history, update));
    // Somebody else may have reported just before: the action is in step with both, and no later look would tell.
    void this.loadHistory(update.actionId);
  }

  public readAt(): ChangeMark | undefined {
    return this.mark;
  }

  public noteStale(stale: Stale | undefined): void {
    const { staleBecause: _before, ...rest } = this.state;
    this.state = stale ? { ...rest, staleBecause: stale } : rest;
    this.tell();
  }

  private async read(): Promise<void> {
    const thisRead = (this.newestRead += 1);
    this.savedMeanwhile = [];
    const asked = this.wanted;
    try {
      const value = await this.services.trackerReader.read(asked, (soFar) => {
        if (thisRead === this.newestRead) this.showSoFar(soFar);
      });
      if (thisRead === this.newestRead) this.show(value);
    } catch (error) {
      if (thisRead !== this.newestRead) return;
      this.noteFailed(asked, error);
    }
  }

  private noteFailed(asked: TrackerScope | undefined, error: unknown): void {
    const { snapshot } = this.state;
    if (snapshot.phase !== 'ready') return this.change({ snapshot: { phase: 'failed', error } });
    const shown = scopeOf(snapshot.value);
    if (snapshot.value.arriving) return this.change({ cutShort: { error } });
    if (asked === undefined || asked === shown) return this.noteStale({ error });
    // What is shown stays what is read anew: nobody is to be led to another review some minutes after it failed to open.
    this.wanted = shown;
    this.change({ notOpened: { scope: asked, error } });
  }

  /** Shows what has come of something that is not shown yet. Where more of it is shown already, that stays until all is there. */
  private showSoFar(soFar: TrackerSnapshot): void {
    const { snapshot } = this.state;
    const shown = snapshot.phase === 'ready' && scopeOf(snapshot.value) === scopeOf(soFar) ? snapshot.value : undefined;
    if (!shown || (shown.arriving && shown.actions.records.length < soFar.actions.records.length)) this.show(soFar);
  }

  private show(read: TrackerSnapshot): void {
    const { snapshot, histories, ...failures } = this.state;
    const before = snapshot.phase === 'ready' ? snapshot.value : undefined;
    const after = this.savedMeanwhile.reduce(withSaved, before ? withShared(before, read) : read);
    // From now on it is this one that is read anew, even when a newer one comes in.
    this.wanted = scopeOf(after);
    if (!read.arriving) this.mark = read.mark;
    if (after === before && Object.keys(failures).length === 0) return;
    const isOther = !before || scopeOf(before) !== scopeOf(after);
    this.state = { snapshot: { phase: 'ready', value: after }, histories: isOther ? new Map() : histories };
    this.tell();
    if (isOther) return;
    for (const actionId of changedActions(before, after)) if (histories.has(actionId)) void this.loadHistory(actionId);
  }

  private setHistory(actionId: number, history: History): void {
    this.change({ histories: new Map(this.state.histories).set(actionId, history) });
  }

  private change(next: Partial<TrackerState>): void {
    this.state = { ...this.state, ...next };
    this.tell();
  }

  private tell(): void {
    this.listeners.forEach((listener) => listener());
  }
}

/** Builds a tracker over the services. It reads nothing until `load` is called. */
export function createTracker(services: Pick<Services, 'trackerReader' | 'updates'>): Tracker {
  return new TrackerStore(services);
}
