import { StoreError } from '../application/storeError';
import { defaultSettings, type TrackerSettings } from '../domain/settings';
import { restName } from '../schema/column';
import { settingKeys, settingsList } from '../schema/settingsList';
import type { Row } from './rows/row';

/** REST names to select of a setting. */
export const settingSelect: readonly string[] = ['Id', 'Title', restName(settingsList.columns.value)];

/** What a setting is set to; undefined where it has no row. */
function wholeNumber(rows: readonly Row[], key: string): number | undefined {
  const row = rows.find((candidate) => candidate['Title'] === key);
  if (!row) return undefined;
  const text = String(row[restName(settingsList.columns.value)]).trim();
  if (/^\d{1,6}$/.test(text)) return Number(text);
  throw new StoreError('wrong-shape', `${settingsList.title}: "${key}" is "${text}", which is no whole number`);
}

/**
 * Reads the settings; one without a row is as it is by default.
 * @throws StoreError kind `wrong-shape` when one is no whole number: guessing would colour every action wrongly.
 */
export function rowsToSettings(rows: readonly Row[]): TrackerSettings {
  return {
    schemaVersion: wholeNumber(rows, settingKeys.schemaVersion) ?? defaultSettings.schemaVersion,
    dueSoonDays: wholeNumber(rows, settingKeys.dueSoonDays) ?? defaultSettings.dueSoonDays,
    staleDays: wholeNumber(rows, settingKeys.staleDays) ?? defaultSettings.staleDays,
  };
}
