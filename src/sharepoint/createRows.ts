import type { IItems } from '@pnp/sp/items';
import type { NewRecord, Saved } from '../application/ports/recordStores';
import { StoreError } from '../application/storeError';
import { clientKeyName } from '../schema/column';
import type { ListDescription } from '../schema/listDescription';
import { batchLimit, runBatch, valueOf, type Outcome } from './batch';
import { listOn, type Connection } from './connection';
import { anyOf, textEquals } from './odata';
import { idOf, type Row, type RowValues } from './rows/row';

/** Client keys in one filter: addresses longer than about 2,000 characters are not safe everywhere. */
const keysInOneFilter = 20;

/** Most bytes of rows in one batch: SharePoint takes about a megabyte. Source: https://github.com/pnp/pnpcore/issues/777 */
const batchBytes = 800_000;

interface NewRow {
  readonly clientKey: string;
  readonly values: RowValues;
}

type Ids = Map<string, number>;

/** Divides into runs that are neither too many nor too big for one request. */
function chunksOf<T>(all: readonly T[], most: number, bytesOf: (one: T) => number): readonly (readonly T[])[] {
  const chunks: T[][] = [];
  let bytes = 0;
  for (const one of all) {
    const size = bytesOf(one);
    const last = chunks[chunks.length - 1];
    if (last && last.length < most && bytes + size <= batchBytes) {
      last.push(one);
      bytes += size;
    } else {
      chunks.push([one]);
      bytes = size;
    }
  }
  return chunks;
}

/** Ids of the rows that carry these client keys, by key. */
async function findIds(connection: Connection, list: ListDescription, clientKeys: readonly string[]): Promise<Ids> {
  const ids: Ids = new Map();
  const filters = chunksOf(clientKeys, keysInOneFilter, () => 0).map((keys) => anyOf(keys.map((key) => textEquals(clientKeyName, key))));
  const outcomes = await runBatch(
    connection.reading,
    filters.map((filter) => (sp) => listOn(sp, connection, list).items.select('Id', clientKeyName).filter(filter).top(keysInOneFilter)<Row[]>()),
  );
  for (const row of outcomes.flatMap(valueOf)) ids.set(String(row[clientKeyName]).toLowerCase(), idOf(row));
  return ids;
}

function add(items: IItems, row: NewRow): Promise<Row> {
  return items.add({ ...row.values, [clientKeyName]: row.clientKey });
}

/** Notes what was created. A refused duplicate may be the row of an earlier try: it is looked for, and is an error when it is not there. */
async function noteOutcomes(
  into: Ids,
  rows: readonly NewRow[],
  outcomes: readonly Outcome<Row>[],
  find: (clientKeys: readonly string[]) => Promise<Ids>,
): Promise<void> {
  const duplicates: { readonly clientKey: string; readonly error: StoreError }[] = [];
  let firstFailure: StoreError | undefined;
  outcomes.forEach((outcome, index) => {
    const clientKey = rows[index]?.clientKey ?? '';
    if (outcome.isDone) into.set(clientKey, idOf(outcome.value));
    else if (outcome.error.kind === 'duplicate') duplicates.push({ clientKey, error: outcome.error });
    else firstFailure ??= outcome.error;
  });
  if (firstFailure) throw firstFailure;
  if (duplicates.length === 0) return;
  const found = await find(duplicates.map(({ clientKey }) => clientKey));
  for (const { clientKey, error } of duplicates) {
    const id = found.get(clientKey);
    if (id === undefined) throw error;
    into.set(clientKey, id);
  }
}

/**
 * Creates rows, up to 100 in one request, each at most once for its client key.
 * @param mayExist whether to look first for rows of an earlier try; costs one request.
 * @throws StoreError what was created before it stays.
 */
export async function createRows<T>(
  connection: Connection,
  list: ListDescription,
  records: readonly NewRecord<T>[],
  options: { readonly mayExist: boolean; readonly toRow: (value: Omit<T, 'id'>) => RowValues },
): Promise<readonly Saved[]> {
  connection.lists.refuseUnlessCurrent();
  // All rows are made before the first is sent: a text that is too long stops all of them.
  const rows = records.map(({ clientKey, value }): NewRow => ({ clientKey, values: options.toRow(value) }));
  const find = (clientKeys: readonly string[]): Promise<Ids> => findIds(connection, list, clientKeys);
  const ids = options.mayExist ? await find(rows.map((row) => row.clientKey)) : new Map<string, number>();
  const missing = rows.filter((row) => !ids.has(row.clientKey));
  for (const chunk of chunksOf(missing, batchLimit, (row) => new TextEncoder().encode(JSON.stringify(row)).length)) {
    const outcomes = await runBatch(
      connection.writing,
      chunk.map((row) => (sp) => add(listOn(sp, connection, list).items, row)),
    );
    await noteOutcomes(ids, chunk, outcomes, find);
  }
  return rows.map(({ clientKey }) => {
    const id = ids.get(clientKey);
    if (id === undefined) throw new StoreError('failed', `SharePoint gave no id for ${clientKey}`);
    return { clientKey, id };
  });
}
