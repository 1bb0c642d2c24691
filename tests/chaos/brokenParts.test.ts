import { runApart } from './runApart';
import type { ChaosOptions } from './runChaos';

/** Enough for every breakage to do its harm. */
const operations = 300;

describe('the checks find a product that', () => {
  it.each([
    ['lets the last write win', 'lastWriteWins', /overwrote .* unseen/],
    ['drops a field of a write', 'dropsField', /came 0 times/],
    ['repeats a lost write under another key', 'repeatsUnderOtherKey', /an update nobody asked for/],
    ['forgets what waits when its page goes', 'forgetsWithThePage', /is lost/],
  ] as const)('%s', async (_name, breakage, harm) => {
    const { violations } = await runApart({ seed: 5, operations, faultRate: 0.25, breakage });
    expect(violations).toContainEqual(expect.stringMatching(harm));
  }, 300_000);

  it('is whole as one with nothing to find, and a run replays to the last request', async () => {
    const whole: ChaosOptions = { seed: 5, operations, faultRate: 0.25, breakage: 'none' };
    const report = await runApart(whole);
    expect(report.violations).toEqual([]);
    expect(await runApart(whole)).toEqual(report);
  }, 300_000);
});
