/** Rounds of the event loop that work without timers may take before time goes on: IndexedDB answers in rounds, not in time. */
const rounds = 2;

const nextRound = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Lets everything happen that needs no time to pass. */
async function settle(): Promise<void> {
  for (let round = 0; round < rounds; round += 1) await nextRound();
}

/** Time stands still but for the timers of Jest: `Date`, `setTimeout` and `setInterval` are virtual from now on. */
export function startVirtualTime(now: Date): void {
  jest.useFakeTimers({ now, doNotFake: ['hrtime', 'nextTick', 'performance', 'queueMicrotask', 'setImmediate', 'clearImmediate'] });
}

/** Gives the real time back. */
export function endVirtualTime(): void {
  jest.useRealTimers();
}

/** Waits in virtual time. */
export function pass(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
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
    if (jest.getTimerCount() === 0) throw new Error('Nothing is left to happen, but the work is not done: something waits for ever.');
    jest.advanceTimersToNextTimer();
    jest.advanceTimersByTime(0);
  }
}
