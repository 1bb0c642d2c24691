/** Rounds of the event loop that work without timers may take before time goes on: IndexedDB answers in rounds, not in time. */
const rounds = 2;

const nextRound = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets everything happen that needs no time to pass. */
async function settle(): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await nextRound();
}

/** Something that is to happen, once or every so often. Milliseconds. */
interface Timer {
  readonly run: () => void;
  readonly every?: number;
  at: number;
}

const RealDate = Date;
const real = { Date, setTimeout, clearTimeout, setInterval, clearInterval };
/** By number, in the order in which they were set. */
const timers = new Map<number, Timer>();
let now = 0;
let count = 0;

class VirtualDate extends RealDate {
  constructor(...parts: readonly unknown[]) {
    super(...((parts.length === 0 ? [now] : parts) as [number]));
  }

  static override now(): number {
    return now;
  }
}

function set(run: () => void, delay: number, isRepeated: boolean): number {
  const wait = Math.max(1, Math.trunc(delay) || 0);
  count += 1;
  timers.set(count, { run, at: now + wait, ...(isRepeated && { every: wait }) });
  return count;
}

const forget = (timer: unknown): void => void timers.delete(timer as number);

/** Time stands still but for `runInVirtualTime`: `Date`, `setTimeout` and `setInterval` are virtual from now on. */
export function startVirtualTime(start: Date): void {
  timers.clear();
  now = start.getTime();
  Object.assign(globalThis, {
    Date: VirtualDate,
    setTimeout: (run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => set(() => run(...given), delay, false),
    setInterval: (run: (...given: unknown[]) => void, delay = 0, ...given: unknown[]) => set(() => run(...given), delay, true),
    clearTimeout: forget,
    clearInterval: forget,
  });
}

/** Gives the real time back. */
export function endVirtualTime(): void {
  Object.assign(globalThis, real);
}

/** Waits in virtual time. */
export function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Goes to the moment at which the next timers are due, and runs them in the order in which they were set. */
function goOn(): void {
  now = Math.min(...[...timers.values()].map(({ at }) => at));
  for (const [number, timer] of timers) {
    if (timer.at > now) continue;
    if (timer.every === undefined) timers.delete(number);
    else timer.at += timer.every;
    timer.run();
  }
}

/**
 * Lets virtual time go on, timer by timer, until some work is done.
 * @throws Error when nothing is left that could happen and the work is not done.
 */
export async function runInVirtualTime<T>(work: Promise<T>): Promise<T> {
  let isDone = false;
  const watched = work.finally(() => (isDone = true));
  watched.catch(() => undefined);
  for (;;) {
    await settle();
    if (isDone) return watched;
    if (timers.size === 0) throw new Error('Nothing is left to happen, but the work is not done: something waits for ever.');
    goOn();
  }
}
