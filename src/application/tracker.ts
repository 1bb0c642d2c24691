import type { Action, ProgressUpdate } from '../domain/records';
import type { Rows, Versioned } from '../domain/versioned';
import { addProgress, type AddedProgress, type NewProgress } from './addProgress';
import type { TrackerSnapshot } from './ports/trackerReader';
import type { Services } from './services';

/** Something that is being fetched, was fetched, or could not be. While it is fetched again, what was fetched before stays. */
export type Loaded<T> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'failed'; readonly error: unknown }
  | { readonly phase: 'ready'; readonly value: T };

/** What the screen is drawn from. */
export interface TrackerState {
  readonly snapshot: Loaded<TrackerSnapshot>;
  /** Updates by action id, fetched when an action is opened. */
  readonly histories: ReadonlyMap<number, Loaded<Rows<ProgressUpdate>>>;
}

/** The state of one tracker and what can be done with it. Knows no framework: a screen subscribes. */
export interface Tracker {
  getState(): TrackerState;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Reads a review (the newest one without an id). Never throws: a failure becomes the state. */
  load(reviewId?: number): Promise<void>;
  /** Reads the updates of an action. Never throws: a failure becomes the state. */
  loadHistory(actionId: number): Promise<void>;
  /** Adds progress and shows it at once. @throws StoreError with the same key the call can be repeated. */
  addProgress(action: Versioned<Action>, progress: NewProgress, clientKey: string): Promise<AddedProgress>;
}

function withAction(snapshot: TrackerSnapshot, action: Versioned<Action>): TrackerSnapshot {
  const records = snapshot.actions.records.map((record) => (record.value.id === action.value.id ? action : record));
  return { ...snapshot, actions: { ...snapshot.actions, records } };
}

function withUpdate(history: Loaded<Rows<ProgressUpdate>>, update: ProgressUpdate): Loaded<Rows<ProgressUpdate>> {
  if (history.phase !== 'ready') return history;
  const others = history.value.records.filter((record) => record.value.id !== update.id);
  return { phase: 'ready', value: { ...history.value, records: [{ value: update, version: '' }, ...others] } };
}

/** Builds a tracker over the services. It reads nothing until `load` is called. */
export function createTracker(services: Pick<Services, 'trackerReader' | 'updates' | 'actions'>): Tracker {
  let state: TrackerState = { snapshot: { phase: 'loading' }, histories: new Map() };
  const listeners = new Set<() => void>();
  let newestLoad = 0;

  const change = (next: Partial<TrackerState>): void => {
    state = { ...state, ...next };
    listeners.forEach((listener) => listener());
  };
  const setHistory = (actionId: number, history: Loaded<Rows<ProgressUpdate>>): void =>
    change({ histories: new Map(state.histories).set(actionId, history) });

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async load(reviewId) {
      const thisLoad = (newestLoad += 1);
      const isNewest = (): boolean => thisLoad === newestLoad;
      if (state.snapshot.phase !== 'ready') change({ snapshot: { phase: 'loading' } });
      try {
        const value = await services.trackerReader.read(reviewId);
        if (isNewest()) change({ snapshot: { phase: 'ready', value }, histories: new Map() });
      } catch (error) {
        if (isNewest()) change({ snapshot: { phase: 'failed', error } });
      }
    },
    async loadHistory(actionId) {
      if (!state.histories.has(actionId)) setHistory(actionId, { phase: 'loading' });
      try {
        setHistory(actionId, { phase: 'ready', value: await services.updates.ofAction(actionId) });
      } catch (error) {
        setHistory(actionId, { phase: 'failed', error });
      }
    },
    async addProgress(action, progress, clientKey) {
      const added = await addProgress(services, action, progress, clientKey);
      if (state.snapshot.phase === 'ready') {
        change({ snapshot: { phase: 'ready', value: withAction(state.snapshot.value, added.action) } });
      }
      const history = state.histories.get(action.value.id);
      if (history) setHistory(action.value.id, withUpdate(history, added.update));
      return added;
    },
  };
}
