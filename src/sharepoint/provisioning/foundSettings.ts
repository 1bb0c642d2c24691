import { firstSettings, settingKeys } from '../../schema/settingsList';
import { schemaVersion } from '../../schema/versions';
import { settingNumber } from '../settingsRows';
import type { Change } from './change';
import type { FoundSetting, SiteState } from './siteState';

function rowsOf(state: SiteState, key: string): readonly FoundSetting[] {
  return state.settings.filter((setting) => setting.key === key);
}

/** Whether a setting has a row, whatever stands in it. */
export function hasSetting(state: SiteState, key: string): boolean {
  return rowsOf(state, key).length > 0;
}

/** The version that the lists say; undefined where they say none that can be read. Of several rows the highest counts. */
export function versionIn(state: SiteState): number | undefined {
  const numbers = rowsOf(state, settingKeys.schemaVersion).flatMap(({ value }) => settingNumber(value) ?? []);
  return numbers.length === 0 ? undefined : Math.max(...numbers);
}

/** Settings that have no row, or one with nothing in it. What a council typed stays, even where it is no number. */
export function missingSettings(state: SiteState): readonly Change[] {
  return firstSettings.flatMap(({ key, value }): readonly Change[] => {
    if (key === settingKeys.schemaVersion) return [];
    const rows = rowsOf(state, key);
    if (rows.length === 0) return [{ kind: 'create-setting', key, value }];
    return rows.filter((row) => row.value.trim() === '').map(({ id }): Change => ({ kind: 'set-setting', id, value }));
  });
}

/** What makes the lists say the version of this product: the last thing that set-up does, so that where it stands everything is done. */
export function missingVersion(state: SiteState): readonly Change[] {
  const value = String(schemaVersion);
  const rows = rowsOf(state, settingKeys.schemaVersion);
  if (rows.length === 0) return [{ kind: 'create-setting', key: settingKeys.schemaVersion, value }];
  return rows.filter((row) => settingNumber(row.value) !== schemaVersion).map(({ id }): Change => ({ kind: 'set-setting', id, value }));
}
