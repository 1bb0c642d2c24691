import { handoverPlan } from '../domain/handoverPlan';
import type { Action, Owner } from '../domain/records';
import type { Versioned } from '../domain/versioned';
import type { ImportProgress } from './importPaper';
import type { Services } from './services';
import { StoreError } from './storeError';

/** What a handover needs from outside. */
export type HandoverServices = Pick<Services, 'owners' | 'actions'>;

/** Who takes over a post. */
export interface Handover {
  readonly ownerId: number;
  /** Site user id; null for a vacancy. */
  readonly holderId: number | null;
}

/** Told while a post is handed over. */
export interface HandoverNews {
  /** Some of it is known to be written. */
  onWritten(): void;
  /** Counts are actions. */
  onProgress(progress: ImportProgress): void;
}

/** A post after its handover, and the actions that it leads. */
export interface HandedOver {
  readonly owner: Versioned<Owner>;
  readonly actions: readonly Versioned<Action>[];
}

/** Times that others may write the same record before we give up for now. */
const mostRounds = 5;

/** Actions that travel in one request. */
const together = 100;

async function changeHolder({ owners }: HandoverServices, { ownerId, holderId }: Handover): Promise<Versioned<Owner>> {
  for (let round = 1; ; round += 1) {
    const owner = await owners.read(ownerId);
    if ((owner.value.holder?.userId ?? null) === holderId) return owner;
    try {
      await owners.change(ownerId, owner.version, { holderId });
    } catch (error) {
      const isConflict = error instanceof StoreError && error.kind === 'conflict';
      if (!isConflict || round === mostRounds) throw error;
    }
  }
}

/**
 * Gives a post another holder, and assigns every unfinished action that it leads, of all reviews, to that person. A repeated call does
 * what is left, and what somebody else writes meanwhile stays.
 * @throws StoreError what was written before it stays; kind `conflict` when others kept coming first
 */
export async function handOver(services: HandoverServices, handover: Handover, news: HandoverNews): Promise<HandedOver> {
  const { ownerId, holderId } = handover;
  const owner = await changeHolder(services, handover);
  news.onWritten();
  for (let round = 1; ; round += 1) {
    const { records } = await services.actions.ledBy(ownerId);
    const moving = handoverPlan(records, ownerId, holderId);
    if (moving.length === 0) return { owner, actions: records };
    if (round > mostRounds) throw new StoreError('conflict', `${moving.length} actions of post ${ownerId} are still to be assigned`);
    for (let done = 0; done < moving.length; done += together) {
      news.onProgress({ done, total: moving.length });
      const some = moving.slice(done, done + together);
      await services.actions.changeMany(some.map(({ value, version }) => ({ id: value.id, version, change: { assignedToId: holderId } })));
    }
  }
}
