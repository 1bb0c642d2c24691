import type { IChangeQuery, SPFI } from '@pnp/sp';
import type { ChangeMark, ChangeWatch } from '../application/ports/changeWatch';
import { StoreError } from '../application/storeError';
import type { ListDescription } from '../schema/listDescription';
import { trackerLists } from '../schema/trackerLists';
import { Batch, valueOf } from './batch';
import { standingsOf, type Standings } from './changeMark';
import { listOn, type Connection } from './connection';

/** What counts as a change: items that came, changed or went. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
const whatChanges = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true } as const;

/** A token may be refused once the change log has dropped what it points to; a list that is gone is a change as well. */
function isForgotten(error: unknown): boolean {
  const kinds = ['refused', 'wrong-shape', 'failed', 'not-found'];
  return error instanceof StoreError && kinds.includes(error.kind);
}

/** Looks for changes by SharePoint's own change log, with change tokens. */
export function createChangeWatch(connection: Connection): ChangeWatch {
  const countChanges = async (batch: Batch, list: ListDescription, since: Standings): Promise<number> => {
    const query = { ...whatChanges, ChangeTokenStart: { StringValue: since[list.segment]?.token } } as IChangeQuery;
    const outcome = await batch.add((sp: SPFI) => listOn(sp, connection, list).getChanges(query) as Promise<readonly unknown[]>);
    return valueOf(outcome).length;
  };

  const look = async (mark: ChangeMark | undefined, ask: (batch: Batch, since: Standings) => Promise<boolean>): Promise<boolean> => {
    if (mark === undefined) return true;
    const batch = new Batch(connection.reading);
    try {
      const [hasChanged] = await Promise.all([ask(batch, standingsOf(mark)), batch.run()]);
      return hasChanged;
    } catch (error) {
      if (!isForgotten(error)) throw error;
      return true;
    }
  };

  const haveItemsChanged = async (batch: Batch, since: Standings): Promise<boolean> => {
    const counts = await Promise.all(trackerLists.map((list) => countChanges(batch, list, since)));
    return counts.some((count) => count > 0);
  };

  return { hasChanged: (since) => look(since, haveItemsChanged) };
}
