import { instantOf } from '../../domain/instant';
import type { Fields } from '../../domain/merge';
import { laneOf, type AddOptions, type Intent, type OutboxEntry } from './entry';
import { canUndo, type OutboxState, type Settled } from './outboxState';
import { OutboxQueue } from './queue';
import type { Saved } from './saved';
import { OutboxSender, type SenderMeans } from './sender';
import { settledEdit } from './settledEdit';

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
   * Keeps an entry and sends it when its turn comes, or once it is held back no longer. Never rejects.
   * @param key GUID in lower case; the client key of what is created
   * @returns how it stood when it first came to rest
   */
  add(key: string, intent: Intent, options?: AddOptions): Promise<Settled>;
  /** Takes an entry back. @returns what it said, or undefined where it cannot be taken back any more */
  undo(key: string): Promise<Intent | undefined>;
  /** Takes back what was added under a group, as far as it can be taken back. @returns how many entries were taken back */
  undoGroup(group: string): Promise<number>;
  /** Settles a clash: the clashing fields as they are to be. Never rejects. */
  settle(key: string, chosen: Fields): Promise<Settled>;
  /** Tries now: an entry that was refused, or, without a key, everything that waits. */
  sendNow(key?: string): Promise<void>;
  /** Ends sending; what is kept stays kept. */
  stop(): void;
}

/** What an outbox needs from outside. */
export type OutboxMeans = SenderMeans;

class KeptOutbox implements Outbox {
  private readonly queue: OutboxQueue;
  private readonly sender: OutboxSender;
  private readonly listeners = new Set<(entry: OutboxEntry, saved: Saved) => void>();
  /** What was saved of the entries that somebody still waits for. */
  private readonly savedByKey = new Map<string, Saved>();
  private readonly endings: readonly (() => void)[];

  public constructor(private readonly means: OutboxMeans) {
    this.queue = new OutboxQueue(means.store);
    this.sender = new OutboxSender(this.queue, means, (entry, saved) => {
      this.savedByKey.set(entry.key, saved);
      this.listeners.forEach((listener) => listener(entry, saved));
    });
    this.endings = [
      means.store.onChange(() => void this.queue.lookAgain().then(() => this.sender.releaseInTime())),
      means.connectivity.onChange(() => this.lookAtPage()),
    ];
  }

  public getState(): OutboxState {
    return this.queue.getState();
  }

  public subscribe(listener: () => void): () => void {
    return this.queue.subscribe(listener);
  }

  public onSaved(listener: (entry: OutboxEntry, saved: Saved) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  public async start(): Promise<void> {
    await this.queue.lookAgain();
    // What an earlier visit held back has been seen long enough.
    this.queue.release(() => true);
    if (this.queue.getState().items.length > 0) await this.sender.run();
  }

  public async add(key: string, intent: Intent, { holdFor, group }: AddOptions = {}): Promise<Settled> {
    const now = this.means.timers.now();
    // Said again, after it was refused: what may be written of it stays known.
    const mayBeWritten = this.queue.item(key)?.entry.mayBeWritten ?? false;
    const holding = { ...(holdFor === undefined ? {} : { heldUntil: now + holdFor }), ...(group === undefined ? {} : { group }) };
    // Whoever goes on with the same record has seen what they did to it before.
    this.queue.release((entry) => laneOf(entry) === laneOf({ key, intent }));
    await this.queue.put({ key, intent, queuedAt: instantOf(now), mayBeWritten, ...holding }, { name: 'waiting' });
    // Where the page was hidden meanwhile, nobody is there to take it back.
    if (!this.means.connectivity.isVisible()) this.queue.release((entry) => entry.key === key);
    return this.sendAndSee(key);
  }

  public async undoGroup(group: string): Promise<number> {
    const keys = this.queue.getState().items.flatMap(({ entry }) => (entry.group === group ? entry.key : []));
    let count = 0;
    // The last one first, as they may build on one another.
    for (const key of keys.reverse()) if (await this.undo(key)) count += 1;
    return count;
  }

  public async undo(key: string): Promise<Intent | undefined> {
    const item = this.queue.item(key);
    if (!item || !canUndo(item) || !(await this.queue.takeBack(item))) return undefined;
    void this.sender.run();
    return item.entry.intent;
  }

  public async settle(key: string, chosen: Fields): Promise<Settled> {
    const item = this.queue.item(key);
    if (item?.phase.name !== 'clash' || item.entry.intent.kind !== 'edit') return this.settledNow(key);
    const intent = settledEdit(item.entry.intent, item.phase.theirs, chosen);
    await this.queue.put({ ...item.entry, intent }, { name: 'waiting' });
    return this.sendAndSee(key);
  }

  public async sendNow(key?: string): Promise<void> {
    if (key !== undefined) this.queue.setPhase(key, { name: 'waiting' });
    this.queue.release((entry) => key === undefined || entry.key === key);
    this.sender.endPause();
    await this.sender.run();
  }

  public stop(): void {
    this.sender.stop();
    this.endings.forEach((end) => end());
  }

  private lookAtPage(): void {
    const { connectivity } = this.means;
    // Nobody sees it any more, and the page may be gone the next moment.
    if (!connectivity.isVisible()) this.queue.release(() => true);
    this.sendWhenBack();
  }

  private sendWhenBack(): void {
    if (this.queue.getState().items.length === 0 || !this.means.connectivity.isOnline()) return;
    this.sender.endPause();
    void this.sender.run();
  }

  private async sendAndSee(key: string): Promise<Settled> {
    this.sender.endPause();
    await this.sender.run();
    return this.settledNow(key);
  }

  private settledNow(key: string): Settled {
    const { pause } = this.queue.getState();
    const item = this.queue.item(key);
    const phase = item?.phase;
    const saved = this.savedByKey.get(key);
    this.savedByKey.delete(key);
    if (!phase) return saved ? { name: 'saved', saved } : { name: 'saved' };
    if (phase.name === 'clash' || phase.name === 'refused') return phase;
    const heldUntil = item?.entry.heldUntil;
    return { name: 'waiting', ...(pause ? { pause } : {}), ...(heldUntil === undefined ? {} : { heldUntil }) };
  }
}

/** Builds an outbox. It sends nothing until it is started or something is added. */
export function createOutbox(means: OutboxMeans): Outbox {
  return new KeptOutbox(means);
}
