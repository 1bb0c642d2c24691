import { compareInstants } from './instant';
import type { DecisionOutcome, ScrutinyDecision } from './records';
import { isWaitingId } from './waitingId';

/** Outcomes that say how an action stands from then on; the others only note something. */
const settling: ReadonlySet<DecisionOutcome> = new Set(['completion-confirmed', 'sent-back', 'closed-without-doing']);

function isLater(decision: ScrutinyDecision, than: ScrutinyDecision): boolean {
  const [isWaiting, wasWaiting] = [isWaitingId(decision.id), isWaitingId(than.id)];
  // What waits follows what is saved, whatever the clock of its writer says, and comes in the order in which it was written.
  if (isWaiting || wasWaiting) return isWaiting;
  return (compareInstants(decision.at, than.at) || decision.id - than.id) > 0;
}

/** The decision that settles how each action stands, by action: the newest of "confirmed", "sent back" and "closed without doing". In time linear to the decisions. */
export function settledActions(decisions: readonly ScrutinyDecision[]): ReadonlyMap<number, ScrutinyDecision> {
  const newest = new Map<number, ScrutinyDecision>();
  for (const decision of decisions) {
    const { actionId, outcome } = decision;
    if (actionId === undefined || !settling.has(outcome)) continue;
    const known = newest.get(actionId);
    if (!known || isLater(decision, known)) newest.set(actionId, decision);
  }
  return newest;
}

/** Whether a decision sent an action back after what its owner said last. */
export function isSentBack(latestUpdateAt: string | undefined, decision: ScrutinyDecision | undefined): boolean {
  if (decision?.outcome !== 'sent-back') return false;
  return latestUpdateAt === undefined || isWaitingId(decision.id) || compareInstants(decision.at, latestUpdateAt) >= 0;
}
