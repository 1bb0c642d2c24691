import type { RowsDone } from '../../../application/ports/siteSetUp';
import { StoreError } from '../../../application/storeError';
import type { ListDescription } from '../../../schema/listDescription';
import { batchLimit, runBatch, type Outcome } from '../../batch';
import { listOn, type Connection } from '../../connection';
import type { SiteState } from '../siteState';
import type { Migration, RowFill } from './migration';

/** Times that rows are looked for: once, and again for those that other people wrote meanwhile. */
const mostLooks = 5;

/** Somebody else wrote the row, or took it away: what is left of it is seen at the next look. */
function isOvertaken(outcome: Outcome<unknown>): boolean {
  return outcome.isDone || outcome.error.kind === 'conflict' || outcome.error.kind === 'not-found';
}

async function fill(connection: Connection, list: ListDescription, rows: readonly RowFill[]): Promise<void> {
  const outcomes = await runBatch(
    connection.writingPatiently,
    rows.map(({ id, version, values }) => (sp) => listOn(sp, connection, list).items.getById(id).update({ ...values }, version)),
  );
  for (const outcome of outcomes) if (!outcome.isDone && !isOvertaken(outcome)) throw outcome.error;
}

/**
 * Fills the rows of a list, 100 in a request.
 * @throws StoreError what was filled stays; running it again goes on from there
 */
export async function runMigration(migration: Migration, connection: Connection, state: SiteState, onRows: (rows: RowsDone) => void): Promise<void> {
  let done = 0;
  for (let look = 1; look <= mostLooks; look += 1) {
    const rows = await migration.look(connection, state);
    if (rows.length === 0) return;
    const total = done + rows.length;
    onRows({ done, total });
    for (let start = 0; start < rows.length; start += batchLimit) {
      const chunk = rows.slice(start, start + batchLimit);
      await fill(connection, migration.list, chunk);
      done += chunk.length;
      onRows({ done, total });
    }
  }
  throw new StoreError('busy', `other people keep writing the rows of ${migration.list.segment}`);
}
