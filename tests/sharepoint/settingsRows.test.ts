import { rowsToSettings } from '../../src/sharepoint/settingsRows';

const row = (Id: number, Title: string, ScrValue: unknown): Record<string, unknown> => ({ Id, Title, ScrValue });

describe('settings', () => {
  it('are as they are by default where there is no row', () => {
    expect(rowsToSettings([])).toEqual({ settings: { schemaVersion: 0, dueSoonDays: 28, staleDays: 42 }, badRows: [] });
  });
  it('are what their rows say; a key of somebody else is passed over', () => {
    const rows = [row(1, 'DueSoonDays', ' 14 '), row(2, 'StaleDays', 30), row(3, 'SchemaVersion', '2'), row(4, 'Colour', 'blue')];
    expect(rowsToSettings(rows)).toEqual({ settings: { schemaVersion: 2, dueSoonDays: 14, staleDays: 30 }, badRows: [] });
  });
  it.each([[''], [null], ['-3'], ['2.5'], ['1e3'], ['12345678'], ['six weeks']])('keep the default for %p, and name the row', (value) => {
    const { settings, badRows } = rowsToSettings([row(7, 'StaleDays', value)]);
    expect(settings.staleDays).toBe(42);
    expect(badRows).toEqual([{ list: 'Lists/ScrutinySettings', id: 7, title: 'StaleDays', problems: [{ column: 'Value', problem: 'not-a-number' }], isShown: true }]);
  });
  it('take the oldest of several rows, but the highest of several versions', () => {
    const rows = [row(9, 'StaleDays', '7'), row(2, 'StaleDays', '30'), row(3, 'SchemaVersion', '2'), row(8, 'SchemaVersion', '3')];
    const { settings, badRows } = rowsToSettings(rows);
    expect(settings).toEqual({ schemaVersion: 3, dueSoonDays: 28, staleDays: 30 });
    expect(badRows.map(({ id, problems }) => [id, problems[0]?.problem])).toEqual([[8, 'repeated'], [9, 'repeated']]);
  });
});
