import { fieldsOf } from '../../domain/editable';
import { changedFields, mergeChanges, type Fields } from '../../domain/merge';
import type { EditIntent, EditOf, Intent, OutboxEntry } from './entry';
import { canUndo, type OutboxState, type Settled } from './outboxState';
import { OutboxQueue } from './queue';
import type { Saved } from './saved';
import { OutboxSender, type SenderMeans } from './sender';

/** What a person wrote and SharePoint does not have yet. Knows no framework: a screen subscribes. */
export interface Outbox {
  getState(): OutboxState;
  /** @returns a function that ends the subscription. */
  subscribe(listener: () => void): () => void;
  /** Calls for each entry that this page has saved. @returns a function that ends it */
  onSaved(listener: (entry: OutboxEntry, saved: Saved) => void): () => void;
  /** Takes up what an earlier visit left, and sends it. Never rejects. */
  start(): Promise<void>;
  /**
   * Keeps an entry and sends it when its turn comes. Never rejects.
   * @param key GUID in lower case; the client key of what is created
   * @returns how it stood when it first came to rest
   */
  add(key: string, intent: Intent): Promise<Settled>;
  /** Takes an entry back. @returns what it said, or undefined where it cannot be taken back any more */
  undo(key: string): Promise<Intent | undefined>;
  /** Settles a clash: the clashing fields as they are to be. Never rejects. */
  settle(key: string, chosen: Fields): Promise<Settled>;
  /** Tries now: an entry that was refused, or, without a key, everything that waits. */
  sendNow(key?: string): Promise<void>;
  /** Ends sending; what is kept stays kept. */
  stop(): void;
}

/** What an outbox needs from outside. */
export type OutboxMeans = SenderMeans;

/** An edit after its person has chosen: over theirs, with what does not clash and what was chosen. */
function settledEdit(edit: EditIntent, theirs: { readonly value: unknown; readonly version: string }, chosen: Fields): EditIntent {
  const their: Fields = fieldsOf(edit.record, theirs.value as never);
  const { changes } = mergeChanges<Fields>(edit.base, edit.changes, their);
  const changed = changedFields<Fields>(their, { ...their, ...(changes as Fields), ...chosen });
  return { ...edit, version: theirs.version, base: their, changes: changed } as EditOf<typeof edit.record> as EditIntent;
}

/** Builds an outbox. It sends nothing until it is started or something is added. */
export function createOutbox(means: OutboxMeans): Outbox {
  const queue = new OutboxQueue(means.store);
  const listeners = new Set<(entry: OutboxEntry, saved: Saved) => void>();
  const saved = new Map<string, Saved>();
  const sender = new OutboxSender(queue, means, (entry, what) => {
    saved.set(entry.key, what);
    listeners.forEach((listener) => listener(entry, what));
  });
  const endings = [
    means.store.onChange(() => void queue.lookAgain()),
    means.connectivity.onChange(() => {
      if (queue.getState().items.length === 0 || !means.connectivity.isOnline()) return;
      sender.endPause();
      void sender.run();
    }),
  ];
  const settledNow = (key: string): Settled => {
    const { pause } = queue.getState();
    const phase = queue.item(key)?.phase;
    const what = saved.get(key);
    saved.delete(key);
    if (!phase) return what ? { name: 'saved', saved: what } : { name: 'saved' };
    if (phase.name === 'clash' || phase.name === 'refused') return phase;
    return pause ? { name: 'waiting', pause } : { name: 'waiting' };
  };
  const sendAndSee = async (key: string): Promise<Settled> => {
    sender.endPause();
    await sender.run();
    return settledNow(key);
  };
  return {
    getState: () => queue.getState(),
    subscribe: (listener) => queue.subscribe(listener),
    onSaved(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      await queue.lookAgain();
      if (queue.getState().items.length > 0) await sender.run();
    },
    async add(key, intent) {
      const queuedAt = new Date(means.timers.now()).toISOString();
      // Said again, after it was refused: what may be written of it stays known.
      const mayBeWritten = queue.item(key)?.entry.mayBeWritten ?? false;
      await queue.put({ key, intent, queuedAt, mayBeWritten }, { name: 'waiting' });
      return sendAndSee(key);
    },
    async undo(key) {
      const item = queue.item(key);
      if (!item || !canUndo(item) || !(await queue.takeBack(item))) return undefined;
      void sender.run();
      return item.entry.intent;
    },
    async settle(key, chosen) {
      const item = queue.item(key);
      if (item?.phase.name !== 'clash' || item.entry.intent.kind !== 'edit') return settledNow(key);
      const intent = settledEdit(item.entry.intent, item.phase.theirs, chosen);
      await queue.put({ ...item.entry, intent }, { name: 'waiting' });
      return sendAndSee(key);
    },
    async sendNow(key) {
      if (key !== undefined) queue.setPhase(key, { name: 'waiting' });
      sender.endPause();
      await sender.run();
    },
    stop() {
      sender.stop();
      endings.forEach((end) => end());
    },
  };
}
