import { StoreError, type StoreErrorKind } from '../storeError';

/** Why nothing is being sent at the moment. */
export interface Pause {
  readonly reason: 'offline' | 'busy' | 'signed-out' | 'failed';
  /** When it is tried again, in milliseconds since 1970. */
  readonly until: number;
}

const reasons: ReadonlyMap<StoreErrorKind, Pause['reason']> = new Map([
  ['offline', 'offline'],
  ['unknown-outcome', 'offline'],
  ['busy', 'busy'],
  ['signed-out', 'signed-out'],
  ['failed', 'failed'],
  // Others kept coming first, or SharePoint holds a lock: the next try reads anew.
  ['conflict', 'failed'],
]);

/** Times that a failure of SharePoint itself is met with patience before its person is asked. */
const mostFailures = 5;

const firstWait = 2_000;
const longestWait = 60_000;
const busyWait = 30_000;
const longestBusyWait = 300_000;
const signInWait = 120_000;

function waitFor(reason: Pause['reason'], failures: number, asked: number | undefined): number {
  if (reason === 'signed-out') return signInWait;
  if (reason === 'busy') return Math.min(Math.max(asked ?? busyWait, firstWait), longestBusyWait);
  return Math.min(firstWait * 2 ** (failures - 1), longestWait);
}

/**
 * The pause that a failure calls for; undefined where waiting does not help and its person has to see it.
 * @param failures how often sending has failed in a row, this time included
 * @param now milliseconds since 1970
 */
export function pauseAfter(error: unknown, failures: number, now: number): Pause | undefined {
  if (!(error instanceof StoreError)) return undefined;
  const reason = reasons.get(error.kind);
  if (reason === undefined || (reason === 'failed' && failures >= mostFailures)) return undefined;
  return { reason, until: now + waitFor(reason, failures, error.retryAfter) };
}
