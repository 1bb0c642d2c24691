/** Waiting, so that tests can let time pass. */
export interface Timers {
  /** Milliseconds since 1970 (UTC). */
  now(): number;
  /** Runs something once, later. @param delay in milliseconds @returns a function that calls it off */
  after(delay: number, run: () => void): () => void;
}
