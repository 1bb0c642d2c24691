/** A clock of a local site that stands wherever somebody puts it, and then runs on. */
export interface MovableClock {
  readonly now: () => Date;
  /** Puts it to half past nine in the morning (UTC) of a day. @param day ISO date */
  moveTo(day: string): void;
}

/** Makes a clock that stands at a day. @param day ISO date */
export function movableClock(day: string): MovableClock {
  let offset = 0;
  const moveTo = (to: string): void => {
    offset = Date.parse(`${to}T09:30:00Z`) - Date.now();
  };
  moveTo(day);
  return { now: () => new Date(Date.now() + offset), moveTo };
}
