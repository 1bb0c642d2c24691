import type { SetUpPlan, SiteSetUp } from '../../application/ports/siteSetUp';
import { StoreError, type StoreErrorKind } from '../../application/storeError';
import type { ListDescription } from '../../schema/listDescription';
import { schemaVersion } from '../../schema/versions';
import { batchLimit, runBatch } from '../batch';
import type { Connection } from '../connection';
import { perform, type Change } from './change';
import { missingVersion, versionIn } from './foundSettings';
import { migrationsFor } from './migrations/migrations';
import { runMigration } from './migrations/runMigration';
import { misshapenColumns, missingChanges } from './missing';
import { planOf, type PendingRows } from './plan';
import { readSiteState } from './readSiteState';
import type { SiteState } from './siteState';

/** Rounds of looking and doing: lists, then columns and permissions, then settings, then the version; the others for what another owner does meanwhile. */
const mostRounds = 8;

type OnStep = Parameters<SiteSetUp['apply']>[0];

/** Failures that looking again cannot mend. Of the others another owner may be the cause, who did the same a moment before. */
const final: readonly StoreErrorKind[] = ['busy', 'not-allowed', 'signed-out', 'offline', 'unknown-outcome'];

function refuseUnfit(state: SiteState): void {
  if (!state.canSetUp) throw new StoreError('not-allowed', 'set-up takes the rights to manage lists and permissions');
  const found = versionIn(state) ?? 0;
  if (found > schemaVersion) throw new StoreError('other-version', `the lists are of version ${found}, this web part knows ${schemaVersion}`);
  const misshapen = misshapenColumns(state);
  if (misshapen.length > 0) throw new StoreError('wrong-shape', `columns in the way: ${misshapen.join(', ')}`);
}

/**
 * Sends changes, up to 100 in one request, in order.
 * @returns the first failure that may be another owner's doing; undefined as a rule
 * @throws StoreError any other failure; changes before and after it in its batch may be done
 */
async function performAll(changes: readonly Change[], connection: Connection, state: SiteState): Promise<StoreError | undefined> {
  let first: StoreError | undefined;
  for (let start = 0; start < changes.length; start += batchLimit) {
    const outcomes = await runBatch(
      connection.writingPatiently,
      changes.slice(start, start + batchLimit).map((change) => (sp) => perform(change, sp, connection, state)),
    );
    for (const outcome of outcomes) {
      if (outcome.isDone) continue;
      if (final.includes(outcome.error.kind)) throw outcome.error;
      first ??= outcome.error;
    }
  }
  return first;
}

/** The rows that are still to be filled in, each once. They can be counted once the lists are there, their new columns or not. */
async function pendingRows(connection: Connection, state: SiteState): Promise<readonly PendingRows[]> {
  const steps = migrationsFor(state);
  const looks = await Promise.all(steps.map((migration) => migration.look(connection, state)));
  const ids = new Map<ListDescription, Set<number>>(steps.map(({ list }) => [list, new Set()]));
  steps.forEach(({ list }, index) => looks[index]?.forEach(({ id }) => ids.get(list)?.add(id)));
  return [...ids].map(([list, rows]) => ({ list, rowCount: rows.size }));
}

/** Fills in the rows of earlier versions. */
async function migrate(connection: Connection, state: SiteState, onStep: OnStep): Promise<void> {
  const done = planOf(state, []).steps.filter((step) => step.isDone).map((step) => step.id);
  const steps = migrationsFor(state);
  for (const [index, migration] of steps.entries()) {
    await runMigration(migration, connection, state, (rows) => onStep(done, rows));
    if (steps.slice(index + 1).some(({ list }) => list === migration.list)) continue;
    done.push(`rows:${migration.list.segment}`);
    onStep(done);
  }
}

/** One round: what can be done to the lists, or else what their rows need, and then the version. @returns as `performAll` */
async function doRound(connection: Connection, state: SiteState, onStep: OnStep): Promise<StoreError | undefined> {
  const changes = missingChanges(state);
  if (changes.length > 0) return performAll(changes, connection, state);
  await migrate(connection, state, onStep);
  return performAll(missingVersion(state), connection, state);
}

/** Whether nothing of what was wanted came to be, by oneself or by another owner: then looking again will not help. */
function isStuck(wanted: readonly Change[], left: readonly Change[]): boolean {
  const stillMissing = new Set(left.map((change) => JSON.stringify(change)));
  return wanted.every((change) => stillMissing.has(JSON.stringify(change)));
}

function isDone(state: SiteState): boolean {
  return missingChanges(state).length === 0 && missingVersion(state).length === 0;
}

/** Set-up over SharePoint: looks, does what is missing, and looks again, until nothing is missing. */
export function createSiteSetUp(connection: Connection): SiteSetUp {
  const look = async (): Promise<SiteState> => {
    const state = await readSiteState(connection);
    refuseUnfit(state);
    return state;
  };
  const finish = (state: SiteState): SetUpPlan => {
    connection.lists.noteVersion(schemaVersion);
    return planOf(state, []);
  };
  return {
    async inspect() {
      const state = await readSiteState(connection);
      return planOf(state, await pendingRows(connection, state));
    },

    async apply(onStep) {
      let state = await look();
      let failure: StoreError | undefined;
      for (let round = 1; round <= mostRounds; round += 1) {
        if (isDone(state)) return finish(state);
        const wanted = missingChanges(state);
        failure = await doRound(connection, state, onStep);
        state = await look();
        if (failure && wanted.length > 0 && isStuck(wanted, missingChanges(state))) throw failure;
        onStep(planOf(state, []).steps.filter((step) => step.isDone).map((step) => step.id));
      }
      if (isDone(state)) return finish(state);
      const left = missingChanges(state).map((change) => change.kind);
      throw failure ?? new StoreError('wrong-shape', `SharePoint took but did not keep: ${left.join(', ')}`);
    },
  };
}
