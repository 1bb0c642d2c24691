/** An item as REST sends it: values by REST name, beside `Id` and `odata.etag`. Nothing in it is trusted before it is read by a `RowReader`. */
export type Row = Readonly<Record<string, unknown>>;

/** The values of an item that is to be written, by REST name. */
export type RowValues = Readonly<Record<string, string | number | readonly number[] | null>>;

/** The item id of a row. SharePoint sends it with every item. */
export function idOf(row: Row): number {
  const id = row['Id'];
  if (typeof id !== 'number') throw new TypeError('An item came without its id.');
  return id;
}

/** The item ids of some rows. */
export function idsOf(rows: readonly Row[]): ReadonlySet<number> {
  return new Set(rows.map(idOf));
}

/** What an expanded lookup or person of a row shows. Empty where there is none. */
export function shownIn(row: Row, name: string): string {
  const expanded = row[name];
  const title = typeof expanded === 'object' && expanded !== null ? (expanded as Row)['Title'] : undefined;
  return typeof title === 'string' ? title : '';
}
