import type { SetUpPlan, SetUpStep, SiteSetUp } from '../../application/ports/siteSetUp';
import { StoreError } from '../../application/storeError';
import { schemaVersion, settingKeys, settingsList } from '../../schema/settingsList';
import { trackerLists } from '../../schema/trackerLists';
import type { ListDescription } from '../../schema/listDescription';
import { batchLimit, runBatch, valueOf } from '../batch';
import type { Connection } from '../connection';
import { perform, type Change } from './change';
import { misshapenColumns, missingChanges, missingColumns, missingLevels, missingOfList, missingPermissions, missingSettings, titleFor } from './missing';
import { readSiteState } from './readSiteState';
import type { SiteState } from './siteState';

/** Rounds of looking and doing: lists, then columns and permissions, then settings; one more for what another person did meanwhile. */
const mostRounds = 4;

function stepOf(kind: SetUpStep['kind'], list: ListDescription, state: SiteState, missing: readonly Change[]): SetUpStep {
  const found = state.lists.get(list.segment);
  const listTitle = found && found.title !== list.segment ? found.title : titleFor(list, state);
  return { id: `${kind}:${list.segment}`, kind, listTitle, isDone: found !== undefined && missing.length === 0 };
}

function planOf(state: SiteState): SetUpPlan {
  const lacksLevels = missingLevels(state);
  const misshapen = misshapenColumns(state);
  return {
    steps: [
      ...trackerLists.map((list) => stepOf('list', list, state, missingOfList(list, state))),
      ...trackerLists.map((list) => {
        const step = stepOf('columns', list, state, missingColumns(list, state));
        return { ...step, isDone: step.isDone && !misshapen.some((name) => name.startsWith(`${list.segment}: `)) };
      }),
      ...trackerLists.map((list) => stepOf('permissions', list, state, [...lacksLevels, ...missingPermissions(list, state)])),
      stepOf('settings', settingsList, state, missingSettings(state)),
    ],
    siteOwners: state.siteOwners,
  };
}

function refuseUnfit(state: SiteState): void {
  if (!state.canSetUp) throw new StoreError('not-allowed', 'set-up takes the rights to manage lists and permissions');
  const found = Number(state.settings.get(settingKeys.schemaVersion) ?? 0);
  if (found > schemaVersion) throw new StoreError('refused', `the lists are of version ${found}, this web part knows ${schemaVersion}`);
  const misshapen = misshapenColumns(state);
  if (misshapen.length > 0) throw new StoreError('wrong-shape', `columns in the way: ${misshapen.join(', ')}`);
}

/** Sends changes, up to 100 in one request, in order. @throws StoreError the first failure; changes before and after it in its batch may be done */
async function performAll(changes: readonly Change[], connection: Connection, state: SiteState): Promise<void> {
  for (let start = 0; start < changes.length; start += batchLimit) {
    const outcomes = await runBatch(
      connection.writing,
      changes.slice(start, start + batchLimit).map((change) => (sp) => perform(change, sp, connection, state)),
    );
    outcomes.forEach(valueOf);
  }
}

/** Set-up over SharePoint: looks, does what is missing, and looks again, until nothing is missing. */
export function createSiteSetUp(connection: Connection): SiteSetUp {
  return {
    inspect: async () => planOf(await readSiteState(connection)),

    async apply(onStep) {
      let state = await readSiteState(connection);
      refuseUnfit(state);
      for (let round = 1; round <= mostRounds; round += 1) {
        const changes = missingChanges(state);
        if (changes.length === 0) return planOf(state);
        await performAll(changes, connection, state);
        state = await readSiteState(connection);
        refuseUnfit(state);
        onStep(planOf(state).steps.filter((step) => step.isDone).map((step) => step.id));
      }
      const left = missingChanges(state);
      if (left.length === 0) return planOf(state);
      throw new StoreError('wrong-shape', `SharePoint took but did not keep: ${left.map((change) => change.kind).join(', ')}`);
    },
  };
}
