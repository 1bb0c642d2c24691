import type { SetUpPlan, SetUpStep } from '../../application/ports/siteSetUp';
import type { ListDescription } from '../../schema/listDescription';
import { settingsList } from '../../schema/settingsList';
import { trackerLists } from '../../schema/trackerLists';
import { schemaVersion } from '../../schema/versions';
import type { Change } from './change';
import { missingSettings, missingVersion, versionIn } from './foundSettings';
import { misshapenColumns, missingColumns, missingLevels, missingOfList, missingPermissions, titleFor } from './missing';
import type { SiteState } from './siteState';

/** A list whose rows still go some steps, and how many of them are to be filled in. */
export interface PendingRows {
  readonly list: ListDescription;
  readonly rowCount: number;
}

function stepOf(kind: SetUpStep['kind'], list: ListDescription, state: SiteState, missing: readonly Change[]): SetUpStep {
  const found = state.lists.get(list.segment);
  const listTitle = found && found.title !== list.segment ? found.title : titleFor(list, state);
  return { id: `${kind}:${list.segment}`, kind, listTitle, isDone: found !== undefined && missing.length === 0 };
}

function columnsStep(list: ListDescription, state: SiteState, misshapen: readonly string[]): SetUpStep {
  const missing = missingColumns(list, state);
  const step = stepOf('columns', list, state, missing);
  const columns = missing.flatMap((change) => (change.kind === 'create-column' ? [change.column.title] : []));
  const isDone = step.isDone && !misshapen.some((name) => name.startsWith(`${list.segment}: `));
  return { ...step, isDone, ...(columns.length > 0 ? { columns } : {}) };
}

/** What set-up has to do on a site, step by step. */
export function planOf(state: SiteState, pending: readonly PendingRows[]): SetUpPlan {
  const lacksLevels = missingLevels(state);
  const misshapen = misshapenColumns(state);
  const from = versionIn(state);
  const isEarlier = from !== undefined && from > 0 && from < schemaVersion;
  return {
    steps: [
      ...trackerLists.map((list) => stepOf('list', list, state, missingOfList(list, state))),
      ...trackerLists.map((list) => columnsStep(list, state, misshapen)),
      ...trackerLists.map((list) => stepOf('permissions', list, state, [...lacksLevels, ...missingPermissions(list, state)])),
      ...pending.map(({ list, rowCount }): SetUpStep => ({ ...stepOf('rows', list, state, []), isDone: rowCount === 0, rowCount })),
      stepOf('settings', settingsList, state, [...missingSettings(state), ...missingVersion(state)]),
    ],
    siteOwners: state.siteOwners,
    ...(isEarlier ? { upgrade: { from, to: schemaVersion } } : {}),
  };
}
