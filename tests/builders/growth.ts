/** The shortest of a few times that some work takes: what else the machine does only makes it longer. */
function shortest(work: () => unknown): number {
  return Math.min(...[1, 2, 3].map(() => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  }));
}

/**
 * How many times longer work takes when there is ten times as much of it: about ten where it grows in proportion, a hundred where it looks
 * at each piece for each piece. A ratio of one run holds on every machine.
 * @param count of the smaller piece of work, large enough to take some milliseconds
 */
export function growth(work: (count: number) => unknown, count: number): number {
  work(count);
  const small = shortest(() => work(count));
  return shortest(() => work(10 * count)) / Math.max(small, 0.05);
}

/** More than this is no growth in proportion, whatever the machine does beside. */
export const inProportion = 40;
