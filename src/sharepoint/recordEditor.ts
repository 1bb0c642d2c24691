import type { RecordEditor, Stored } from '../application/ports/recordStores';
import { StoreError } from '../application/storeError';
import type { ListDescription } from '../schema/listDescription';
import { listOn, type Connection } from './connection';
import { inStoreErrors } from './errors';
import { recordOf } from './rows/recordOf';
import type { ReadRow } from './rows/readRow';
import { shownIn, type Row, type RowValues } from './rows/row';
import { hasColumn, selectOf } from './rows/select';

/** How the records of one list are read and changed. */
export interface EditorMapping<T, C> {
  readonly list: ListDescription;
  /** Internal names of person columns of whom the name is read too. */
  readonly people?: readonly string[];
  readonly toRecord: (row: Row) => ReadRow<T>;
  /** Only the values that the change names. @throws StoreError kind `refused` when a text is too long */
  readonly toRow: (change: C) => RowValues;
}

/** Changes single records of a list over SharePoint; every write carries the version that was read. */
export function createRecordEditor<T, C>(connection: Connection, { list, people = [], toRecord, toRow }: EditorMapping<T, C>): RecordEditor<T, C> {
  const read = async (id: number): Promise<Stored<T>> => {
    const item = listOn(connection.reading, connection, list).items.getById(id);
    const named = ['Editor', ...people.filter((name) => hasColumn(list, name, connection.lists))];
    const asked = item.select(...selectOf(list, connection.lists), 'Modified', ...named.map((name) => `${name}/Title`)).expand(...named);
    const row = await inStoreErrors(asked<Row>());
    return { ...recordOf(toRecord(row)), changedBy: shownIn(row, 'Editor'), changedAt: String(row['Modified'] ?? '') };
  };
  const versionAfterWrite = async (id: number): Promise<string> => {
    try {
      return (await read(id)).version;
    } catch (error) {
      // It is written, whatever became of the reading: "offline" would say that nothing was.
      throw new StoreError('unknown-outcome', `written, but not read again: ${String(error)}`);
    }
  };
  return {
    read,
    async change(id, version, change) {
      connection.lists.refuseUnlessCurrent();
      const item = listOn(connection.writing, connection, list).items.getById(id);
      const { etag } = (await inStoreErrors(item.update({ ...toRow(change) }, version))) as { readonly etag: string | null };
      // The answer to a write carries the new version; where something on the way took the header, it is read.
      return etag ?? (await versionAfterWrite(id));
    },
  };
}
