/** A source of chance that gives the same numbers for the same seed. */
export interface SeededRandom {
  /** From 0 up to, not including, 1. */
  number(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** Whether something of this probability happens. */
  happens(probability: number): boolean;
  /** One of some things, each as likely as the other. Throws RangeError for none. */
  oneOf<T>(things: readonly T[]): T;
}

/** Mulberry32: small, fast and even enough for plans. Source: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c */
export function seededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const number = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const whole = (least: number, most: number): number => least + Math.floor(number() * (most - least + 1));
  return {
    number,
    whole,
    happens: (probability) => number() < probability,
    oneOf<T>(things: readonly T[]) {
      if (things.length === 0) throw new RangeError('There is nothing to choose from.');
      return things[whole(0, things.length - 1)] as T;
    },
  };
}
