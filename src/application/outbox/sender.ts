import type { Connectivity } from '../ports/connectivity';
import type { EntryStore } from '../ports/entryStore';
import type { Timers } from '../ports/timers';
import { StoreError } from '../storeError';
import { laneOf, type OutboxEntry } from './entry';
import type { OutboxItem } from './outboxState';
import { pauseAfter, type Pause } from './pause';
import type { OutboxQueue } from './queue';
import type { Saved } from './saved';
import { sendIntent, type SendNews, type SendServices } from './sendIntent';

/** What sending needs from outside. */
export interface SenderMeans {
  readonly services: SendServices;
  readonly store: EntryStore;
  readonly timers: Timers;
  readonly connectivity: Connectivity;
}

/** How long to wait before looking again while the browser says that it is offline, in milliseconds. It usually says when it no longer is. */
const offlineWait = 30_000;

/** The first entry that may be sent: each lane in its order, none past one that needs its person or is held back. */
function nextOf(items: readonly OutboxItem[]): OutboxItem | undefined {
  const held = new Set<string>();
  for (const item of items) {
    const lane = laneOf(item.entry);
    if (item.phase.name === 'waiting' && item.entry.heldUntil === undefined && !held.has(lane)) return item;
    held.add(lane);
  }
  return undefined;
}

/**
 * Whether a failed try may have left something behind. A batch of many may have been done in part, whatever its error says; a failure
 * of SharePoint, or an answer that cannot be read, says nothing of what was done.
 */
function mayBeWritten({ intent }: OutboxEntry, error: unknown): boolean {
  return intent.kind === 'import' || intent.kind === 'handover' || !(error instanceof StoreError) || error.kind === 'unknown-outcome' || error.kind === 'failed';
}

/** Sends what the queue holds, one at a time and in order, as long as that works. */
export class OutboxSender {
  private running: Promise<void> | undefined;
  private isAskedAgain = false;
  private isStopped = false;
  private failures = 0;
  private lastFailure: string | undefined;
  private callOff: () => void = () => undefined;
  private callOffRelease: () => void = () => undefined;

  public constructor(
    private readonly queue: OutboxQueue,
    private readonly means: SenderMeans,
    private readonly onSaved: (entry: OutboxEntry, saved: Saved) => void,
  ) {}

  /** Sends what can be sent now. Settles when nothing is left to send or a pause has begun. Never rejects. */
  public run(): Promise<void> {
    this.isAskedAgain = true;
    this.running ??= this.runAll().finally(() => (this.running = undefined));
    return this.running;
  }

  /** Ends a pause; a busy SharePoint is still left alone for the time that it asked for. */
  public endPause(): void {
    const { pause } = this.queue.getState();
    if (pause && pause.reason !== 'busy') this.pause(undefined);
  }

  public stop(): void {
    this.isStopped = true;
    this.callOff();
    this.callOffRelease();
  }

  /** Lets go of what has been held back long enough, and comes back for the rest when its time is over. */
  public releaseInTime(): void {
    const { queue, means } = this;
    const now = means.timers.now();
    queue.release(({ heldUntil = 0 }) => heldUntil <= now);
    this.callOffRelease();
    const next = queue.nextRelease();
    if (next !== undefined && !this.isStopped) this.callOffRelease = means.timers.after(next - now, () => void this.run());
  }

  private async runAll(): Promise<void> {
    while (this.isAskedAgain && !this.isStopped) {
      this.isAskedAgain = false;
      this.releaseInTime();
      await this.means.store.exclusively(() => this.sendAll());
    }
  }

  private async sendAll(): Promise<void> {
    await this.queue.lookAgain();
    while (!this.isStopped && !this.isPaused()) {
      const item = nextOf(this.queue.getState().items);
      if (!item) return this.pause(undefined);
      if (this.means.connectivity.isOnline()) await this.send(item);
      else this.pause({ reason: 'offline', until: this.means.timers.now() + offlineWait });
    }
  }

  private async send(item: OutboxItem): Promise<void> {
    const { queue, means } = this;
    const entry = await queue.claim(item);
    if (!entry) return;
    let isWritten = entry.mayBeWritten;
    const news: SendNews = {
      onWritten: () => (isWritten = true),
      onProgress: (progress) => queue.setPhase(entry.key, { name: 'sending', progress }),
    };
    try {
      const result = await sendIntent(means.services, entry, news);
      this.failures = 0;
      if (!result.isSaved) return await queue.put({ ...entry, mayBeWritten: false }, { name: 'clash', clashes: result.clashes, theirs: result.theirs });
      // At once, so that what waited turns into what is saved without a gap between.
      const removed = queue.remove(entry.key);
      this.onSaved(entry, result.saved);
      await removed;
    } catch (error) {
      this.countFailure(error);
      const pause = pauseAfter(error, this.failures, means.timers.now());
      if (!pause) this.failures = 0;
      const after = { ...entry, mayBeWritten: isWritten || mayBeWritten(entry, error) };
      await queue.put(after, pause ? { name: 'waiting' } : { name: 'refused', error });
      if (pause) this.pause(pause);
    }
  }

  /** Counts failures of one kind in a row: a long time without a connection says nothing of how patient to be with SharePoint. */
  private countFailure(error: unknown): void {
    const failure = error instanceof StoreError ? error.kind : 'other';
    this.failures = failure === this.lastFailure ? this.failures + 1 : 1;
    this.lastFailure = failure;
  }

  private isPaused(): boolean {
    const { pause } = this.queue.getState();
    return pause !== undefined && pause.until > this.means.timers.now();
  }

  private pause(pause: Pause | undefined): void {
    this.callOff();
    this.queue.setPause(pause);
    if (pause) this.callOff = this.means.timers.after(Math.max(0, pause.until - this.means.timers.now()), () => void this.run());
  }
}
