import type { Timers } from '../../src/application/ports/timers';

interface Waiting {
  readonly at: number;
  readonly run: () => void;
}

/** Milliseconds without any work under way after which everything on this machine has come to rest. */
const quietTurns = 10;

let underWay = 0;

/** Counts work as under way until it ends, so that `settle` waits for it. */
export async function counted<T>(work: () => Promise<T>): Promise<T> {
  underWay += 1;
  try {
    return await work();
  } finally {
    underWay -= 1;
  }
}

/** Lets everything run that needs no time to pass. */
export async function settle(): Promise<void> {
  for (let quiet = 0; quiet < quietTurns; quiet = underWay > 0 ? 0 : quiet + 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Time that passes only when a test says so. */
export class VirtualTime implements Timers {
  private waiting: readonly Waiting[] = [];

  public constructor(private present: number) {}

  public now(): number {
    return this.present;
  }

  public after(delay: number, run: () => void): () => void {
    const waiting: Waiting = { at: this.present + delay, run };
    this.waiting = [...this.waiting, waiting];
    return () => (this.waiting = this.waiting.filter((other) => other !== waiting));
  }

  /** Waits for time to pass. */
  public readonly sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => void this.after(milliseconds, resolve));

  /** When the next thing is due, in milliseconds since 1970; undefined where nothing is. */
  public get nextDue(): number | undefined {
    return this.waiting.length === 0 ? undefined : Math.min(...this.waiting.map(({ at }) => at));
  }

  /** Lets time pass, and everything happen that becomes due, in order. */
  public async pass(milliseconds: number): Promise<void> {
    const end = this.present + milliseconds;
    await settle();
    for (let due = this.nextDue; due !== undefined && due <= end; due = this.nextDue) {
      this.present = Math.max(this.present, due);
      const next = this.waiting.find(({ at }) => at === due);
      this.waiting = this.waiting.filter((other) => other !== next);
      next?.run();
      await settle();
    }
    this.present = end;
  }
}
