import { applyUpdate } from '../domain/progress';
import type { Action, DateChange, ProgressUpdate } from '../domain/records';
import { countMoves } from '../domain/slippage';
import type { Versioned } from '../domain/versioned';
import type { ActionChange, ActionStore, WrittenUpdate } from './ports/recordStores';
import type { Services } from './services';
import { StoreError } from './storeError';

/** What a person says of an action: the form, checked. */
export interface NewProgress {
  readonly status: ProgressUpdate['status'];
  readonly health?: NonNullable<ProgressUpdate['health']>;
  readonly words: string;
  readonly dateChange?: DateChange;
  readonly evidenceUrl?: string;
}

/** A progress update that was added, and the action as it stands since. */
export interface AddedProgress {
  readonly update: ProgressUpdate;
  readonly action: Versioned<Action>;
}

const conflictTries = 3;

function newUpdate(action: Action, progress: NewProgress): Omit<WrittenUpdate, 'id'> {
  const previous = progress.dateChange && action.dueOn ? { previousDueOn: action.dueOn } : {};
  return { actionId: action.id, reviewId: action.reviewId, ...progress, ...previous };
}

function changeBetween(before: Action, after: Action): ActionChange {
  return {
    status: after.status,
    health: after.health ?? null,
    ...(after.dueOn !== before.dueOn && after.dueOn ? { dueOn: after.dueOn } : {}),
    ...(after.latestUpdateAt ? { latestUpdateAt: after.latestUpdateAt } : {}),
    ...(after.latestUpdateId ? { latestUpdateId: after.latestUpdateId } : {}),
    ...(after.dueOnUpdateId ? { dueOnUpdateId: after.dueOnUpdateId } : {}),
    ...(after.timesMoved === before.timesMoved || after.timesMoved === undefined ? {} : { timesMoved: after.timesMoved }),
  };
}

/** An action with an update applied; where its date was moved, with its moves counted anew, so that none is counted twice. */
function inStep(action: Action, update: ProgressUpdate, history: readonly ProgressUpdate[]): Action {
  const after = applyUpdate(action, update);
  return after.dueOnUpdateId === action.dueOnUpdateId ? after : { ...after, timesMoved: countMoves(after, history) };
}

/**
 * Brings an action in step with an update. An update says how things stand, so it holds whatever somebody else wrote to the
 * action meanwhile: on a conflict the action is read again and the update applied to what is there now.
 * @param history the updates of the action up to this one at least; needed only where it moves the date
 */
async function bringInStep(
  actions: ActionStore,
  read: Versioned<Action>,
  update: ProgressUpdate,
  history: readonly ProgressUpdate[],
): Promise<Versioned<Action>> {
  let current = read;
  for (let attempt = 1; ; attempt += 1) {
    const after = inStep(current.value, update, history);
    if (after === current.value) return current;
    try {
      const version = await actions.change(after.id, current.version, changeBetween(current.value, after));
      return { value: after, version };
    } catch (error) {
      const isConflict = error instanceof StoreError && error.kind === 'conflict';
      if (!isConflict || attempt === conflictTries) throw error;
      current = await actions.read(after.id);
    }
  }
}

/** How an update is added. */
export interface AddingProgress {
  /** The same on every try of the same update: a repeated call adds nothing twice and finishes what is missing. */
  readonly clientKey: string;
  /** Whether an earlier try may have added it. */
  readonly mayExist: boolean;
  /** Called once the update is known to be there, though its action may not be in step yet. */
  readonly onWritten?: () => void;
}

/**
 * Adds a progress update to an action and brings the action in step with it.
 * @throws StoreError what was written before it stays; calling again with the same key goes on from there.
 */
export async function addProgress(
  services: Pick<Services, 'updates' | 'actions'>,
  action: Versioned<Action>,
  progress: NewProgress,
  { clientKey, mayExist, onWritten }: AddingProgress,
): Promise<AddedProgress> {
  // A moved date is recorded with the day it was moved from: that day may have changed since the person looked.
  const current = progress.dateChange ? await services.actions.read(action.value.id) : action;
  await services.updates.createMany([{ clientKey, value: newUpdate(current.value, progress) }], mayExist);
  onWritten?.();
  const update = await services.updates.byClientKey(clientKey);
  const history = progress.dateChange ? (await services.updates.ofAction(update.actionId)).records.map(({ value }) => value) : [];
  return { update, action: await bringInStep(services.actions, current, update, history) };
}
