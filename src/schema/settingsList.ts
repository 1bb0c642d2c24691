import { defaultSettings, type TrackerSettings } from '../domain/settings';
import type { ListDescription } from './listDescription';
import { officersWrite } from './permissions';
import { schemaVersion } from './versions';

/** One item is one setting. The title is its key, one of `settingKeys`. */
export const settingsList = {
  segment: 'ScrutinySettings',
  title: 'Scrutiny tracker settings',
  description: 'Settings of the scrutiny tracker. Change the values, not the keys.',
  titleColumn: { title: 'Key', isUnique: true },
  columns: {
    value: { kind: 'text', id: '6892def4-a773-4fd4-8f39-c1987fe240cd', name: 'ScrValue', title: 'Value', isRequired: true },
    text: { kind: 'note', id: '0963c0f8-e3ed-4dba-88f0-0e54be5a025c', name: 'ScrText', title: 'Long value', since: 3 },
  },
  viewColumns: ['LinkTitle', 'ScrValue'],
  hasAttachments: false,
  permissions: officersWrite,
} as const satisfies ListDescription;

/** The key of each setting; all are whole numbers. */
export const settingKeys: Readonly<Record<keyof TrackerSettings, string>> = {
  schemaVersion: 'SchemaVersion',
  dueSoonDays: 'DueSoonDays',
  staleDays: 'StaleDays',
};

/** What the settings are set to at first. The schema version comes last: where it stands, set-up has come to its end. */
export const firstSettings: readonly { readonly key: string; readonly value: string }[] = [
  { key: settingKeys.dueSoonDays, value: String(defaultSettings.dueSoonDays) },
  { key: settingKeys.staleDays, value: String(defaultSettings.staleDays) },
  { key: settingKeys.schemaVersion, value: String(schemaVersion) },
];
