import 'fake-indexeddb/auto';
import { breakages } from './breakage';
import { runChaos } from './runChaos';

const seeds = (process.env['CHAOS_SEEDS'] ?? '1').split(',').map(Number);

describe('five people at once while things go wrong', () => {
  it.each(seeds)('lose nothing and overwrite nothing unseen (seed %i)', async (seed) => {
    const start = performance.now();
    const report = await runChaos({ seed, operations: Number(process.env['CHAOS_OPERATIONS'] ?? 2000), faultRate: 0.25, breakage: breakages.none });
    process.stdout.write(`${JSON.stringify({ ...report, violations: report.violations.length, seconds: (performance.now() - start) / 1000 })}\n`);
    expect(report.violations.slice(0, 20)).toEqual([]);
  }, 300_000);
});
