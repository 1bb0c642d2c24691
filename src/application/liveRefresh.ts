import type { ChangeWatch } from './ports/changeWatch';
import type { Connectivity } from './ports/connectivity';
import type { Timers } from './ports/timers';
import { StoreError } from './storeError';
import type { Stale, Tracker } from './tracker';

/** Shows other people's changes without a reload. */
export interface LiveRefresh {
  /** Begins to look, a minute from now. */
  start(): void;
  /** Looks now, as far as somebody could see it. Never rejects. */
  lookNow(): Promise<void>;
  stop(): void;
}

/** What it needs from outside. */
export interface LiveRefreshMeans {
  readonly changeWatch: ChangeWatch;
  readonly tracker: Tracker;
  readonly timers: Timers;
  readonly connectivity: Connectivity;
}

/** Milliseconds between two looks: at most one small request a minute, and none while nobody is looking. */
const interval = 60_000;

/** Longest time between two looks while they fail, in milliseconds. */
const longestInterval = 600_000;

class Refreshing implements LiveRefresh {
  private lastLook: number;
  /** When what is shown was last known to be all there is, in milliseconds since 1970. */
  private lastSeen: number;
  private failures = 0;
  private isLooking = false;
  /** Whether something is known to have changed that could not be read yet: the next look finds no change after it. */
  private isReadLate = false;
  private callOff: () => void = () => undefined;
  private end: () => void = () => undefined;

  public constructor(private readonly means: LiveRefreshMeans) {
    this.lastLook = means.timers.now();
    this.lastSeen = this.lastLook;
  }

  public start(): void {
    this.lastLook = this.means.timers.now();
    this.lastSeen = this.lastLook;
    this.end = this.means.connectivity.onChange(() => {
      // What failed may work again, and nobody is to wait out a pause that was meant for an absent network.
      if (this.means.connectivity.isOnline()) this.failures = 0;
      this.lookWhenDue();
    });
    this.wait();
  }

  public stop(): void {
    this.callOff();
    this.end();
  }

  public async lookNow(): Promise<void> {
    const { tracker, connectivity, changeWatch, timers } = this.means;
    const isShown = tracker.getState().snapshot.phase === 'ready';
    if (this.isLooking) return;
    this.lastLook = timers.now();
    if (!isShown || !connectivity.isVisible()) return;
    if (!connectivity.isOnline()) return this.noteOutcome({ error: new StoreError('offline', 'The browser says that it is offline.') });
    this.isLooking = true;
    try {
      const hasChanged = await changeWatch.hasChanged(tracker.readAt());
      if (hasChanged || this.isReadLate || tracker.getState().cutShort) await tracker.refresh();
      else if (tracker.getState().staleBecause) tracker.noteStale(undefined);
      this.noteOutcome(tracker.getState().staleBecause);
      this.isReadLate = tracker.getState().staleBecause !== undefined;
    } catch (error) {
      this.noteOutcome({ error });
    } finally {
      this.isLooking = false;
    }
  }

  private noteOutcome(stale: Stale | undefined): void {
    if (!stale) {
      this.failures = 0;
      this.lastSeen = this.lastLook;
      return;
    }
    this.failures += 1;
    this.means.tracker.noteStale({ error: stale.error, since: this.lastSeen });
  }

  /** When the next look is due; undefined while nobody could see it: coming back to the page asks again. */
  private wait(): void {
    this.callOff();
    const due = this.lastLook + Math.min(interval * 2 ** this.failures, longestInterval);
    this.callOff = this.means.timers.after(Math.max(0, due - this.means.timers.now()), () => this.lookWhenDue());
  }

  private lookWhenDue(): void {
    const isDue = this.means.timers.now() - this.lastLook >= interval;
    if (!this.means.connectivity.isVisible()) return this.callOff();
    if (!isDue) return this.wait();
    void this.lookNow().then(() => this.wait());
  }
}

/** Builds the watch over other people's changes. It looks for nothing until it is started. */
export function createLiveRefresh(means: LiveRefreshMeans): LiveRefresh {
  return new Refreshing(means);
}
