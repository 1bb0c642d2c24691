import type { Timers } from '../application/ports/timers';

/** The browser's own clock. */
export function createPageTimers(): Timers {
  return {
    now: () => Date.now(),
    after(delay, run) {
      const timer = setTimeout(run, delay);
      return () => clearTimeout(timer);
    },
  };
}
