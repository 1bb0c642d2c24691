import type { Behaviour } from './behaviour';
import { Difference } from './expectations';
import { Skipped, type Probe } from './probe';

/** What came of one behaviour. `failed` means that nothing is known: the connection broke, or the check itself did. */
export type Outcome =
  | { readonly id: string; readonly result: 'agrees' }
  | { readonly id: string; readonly result: 'differs'; readonly what: string; readonly expected: unknown; readonly got: unknown }
  | { readonly id: string; readonly result: 'skipped' | 'failed'; readonly reason: string };

/** Tries one behaviour. A skipped one is never called an agreement. */
export async function runBehaviour({ id, labOnly, check }: Behaviour, probe: Probe): Promise<Outcome> {
  if (labOnly !== undefined && !probe.lab) return { id, result: 'skipped', reason: labOnly };
  try {
    await check(probe);
    return { id, result: 'agrees' };
  } catch (error) {
    if (error instanceof Skipped) return { id, result: 'skipped', reason: error.message };
    if (error instanceof Difference) return { id, result: 'differs', what: error.what, expected: printable(error.expected), got: printable(error.got) };
    return { id, result: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Patterns have no JSON. */
function printable(value: unknown): unknown {
  return value instanceof RegExp ? String(value) : (value ?? null);
}
