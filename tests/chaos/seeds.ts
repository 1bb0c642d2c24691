import { runApart } from './runApart';

/** Operations in a run, and the share of requests that are struck, from 0 to 1; the struck ones must come to a fifth at least. */
const size = { operations: 2_000, faultRate: 0.25, leastFaulted: 0.2 } as const;

/** Seeds from a text: "12345", or a count from 1 on: "first 20". Throws RangeError for any other text. */
export function readSeeds(text: string): readonly number[] {
  const [, count] = /^first (\d{1,4})$/.exec(text) ?? [];
  if (count !== undefined) return Array.from({ length: Number(count) }, (_, index) => index + 1);
  if (!/^\d{1,9}$/.test(text)) throw new RangeError(`"${text}" is no seed.`);
  return [Number(text)];
}

/** Runs each of some seeds as a test, as many at once as Jest is told to; a failure names its seed and how to replay it. */
export function testSeeds(seeds: readonly number[]): void {
  const run = async (seed: number): Promise<void> => {
    const before = performance.now();
    const report = await runApart({ seed, breakage: 'none', ...size });
    const seconds = (performance.now() - before) / 1000;
    const { total, requests, faulted, minutes, violations } = report;
    process.stdout.write(`chaos: seed ${seed}: ${total} operations in ${minutes} virtual minutes, ${requests} requests, ${(faulted * 100).toFixed(1)} % struck, ${seconds.toFixed(1)} s, ${violations.length} wrong\n`);
    if (violations.length > 0) throw new Error(`Replay with: npm run chaos -- --seed ${seed}\n${violations.slice(0, 20).join('\n')}`);
    expect(total).toBeGreaterThanOrEqual(size.operations);
    expect(faulted).toBeGreaterThanOrEqual(size.leastFaulted);
  };
  it.concurrent.each(seeds)('lose nothing, double nothing and overwrite nothing unseen (seed %i)', run, 600_000);
}

/** The seeds of this run: 20, or what `npm run chaos` asks for. */
export function chosenSeeds(): readonly number[] {
  return readSeeds(process.env['CHAOS_SEEDS'] ?? 'first 20');
}
