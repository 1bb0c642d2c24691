import { defaultSettings, type TrackerSettings } from '../domain/settings';
import type { BadRow, ProblemKind } from '../domain/versioned';
import { restName } from '../schema/column';
import { listAddress } from '../schema/listDescription';
import { settingKeys, settingsList } from '../schema/settingsList';
import { idOf, type Row } from './rows/row';
import { selectOf } from './rows/select';
import type { SeenLists } from './seenLists';

/** REST names to select of a setting. */
export function settingSelect(seen: SeenLists): readonly string[] {
  return selectOf(settingsList, seen);
}

/** The settings, and the rows of them that somebody has to mend. */
export interface ReadSettings {
  readonly settings: TrackerSettings;
  readonly badRows: readonly BadRow[];
}

const { value } = settingsList.columns;

/** The whole number that a setting says; undefined where it says none. */
export function settingNumber(text: unknown): number | undefined {
  const trimmed = String(text ?? '').trim();
  return /^\d{1,6}$/.test(trimmed) ? Number(trimmed) : undefined;
}

function badRow(row: Row, key: string, column: string, problem: ProblemKind): BadRow {
  return { list: listAddress(settingsList), id: idOf(row), title: key, problems: [{ column, problem }], isShown: true };
}

/** Rows of one setting, oldest first, and what is wrong with them. */
function readKey(rows: readonly Row[], key: string): { readonly numbers: readonly number[]; readonly badRows: readonly BadRow[] } {
  const own = rows.filter((row) => row['Title'] === key).sort((a, b) => idOf(a) - idOf(b));
  const numbers: number[] = [];
  const badRows: BadRow[] = [];
  own.forEach((row, index) => {
    const said = settingNumber(row[restName(value)]);
    if (said !== undefined) numbers.push(said);
    if (index > 0) badRows.push(badRow(row, key, settingsList.titleColumn.title, 'repeated'));
    else if (said === undefined && restName(value) in row) badRows.push(badRow(row, key, value.title, 'not-a-number'));
  });
  return { numbers, badRows };
}

/**
 * Reads the settings. One without a number is as it is by default, and its row is named; of several rows the oldest counts, but of the
 * schema version the highest: whoever raised it wrote rows that an older web part must not touch.
 */
export function rowsToSettings(rows: readonly Row[]): ReadSettings {
  const version = readKey(rows, settingKeys.schemaVersion);
  const dueSoon = readKey(rows, settingKeys.dueSoonDays);
  const stale = readKey(rows, settingKeys.staleDays);
  return {
    settings: {
      schemaVersion: Math.max(defaultSettings.schemaVersion, ...version.numbers),
      dueSoonDays: dueSoon.numbers[0] ?? defaultSettings.dueSoonDays,
      staleDays: stale.numbers[0] ?? defaultSettings.staleDays,
    },
    badRows: [version, dueSoon, stale].flatMap(({ badRows }) => badRows),
  };
}
