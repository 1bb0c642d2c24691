import type { IChangeQuery, SPFI } from '@pnp/sp';
import type { ChangeWatch } from '../application/ports/changeWatch';
import { StoreError } from '../application/storeError';
import { trackerLists } from '../schema/trackerLists';
import { runBatch, valueOf } from './batch';
import { listOn, type Connection } from './connection';

/** What counts as a change: items that came, changed or went. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn531433(v=office.15) */
const whatChanges = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true } as const;

interface ChangeToken {
  readonly StringValue: string;
}

type Tokens = readonly ChangeToken[];

/** Where each list stands now. */
async function readTokens(connection: Connection): Promise<Tokens> {
  const outcomes = await runBatch(
    connection.reading,
    trackerLists.map((list) => (sp: SPFI) => listOn(sp, connection, list).select('CurrentChangeToken')<{ readonly CurrentChangeToken: ChangeToken }>()),
  );
  return outcomes.map((outcome) => valueOf(outcome).CurrentChangeToken);
}

/** Where each list stands after the changes since some tokens; the very same token where nothing changed. */
async function readChanges(connection: Connection, tokens: Tokens): Promise<Tokens> {
  const outcomes = await runBatch(
    connection.reading,
    trackerLists.map((list, index) => (sp: SPFI) => {
      const query = { ...whatChanges, ChangeTokenStart: tokens[index] } as IChangeQuery;
      return listOn(sp, connection, list).getChanges(query) as Promise<readonly { readonly ChangeToken: ChangeToken }[]>;
    }),
  );
  return outcomes.map((outcome, index) => {
    const changes = valueOf(outcome);
    return changes[changes.length - 1]?.ChangeToken ?? (tokens[index] as ChangeToken);
  });
}

/** A token may be refused once the change log has dropped what it points to; a list that is gone is a change as well. */
function isForgotten(error: unknown): boolean {
  const kinds = ['refused', 'wrong-shape', 'failed', 'not-found'];
  return error instanceof StoreError && kinds.includes(error.kind);
}

/** Looks for changes by SharePoint's own change log, with change tokens. */
export function createChangeWatch(connection: Connection): ChangeWatch {
  let tokens: Tokens | undefined;
  return {
    async hasChanged() {
      const before = tokens;
      try {
        tokens = before ? await readChanges(connection, before) : await readTokens(connection);
        return !before || tokens.some((token, index) => token !== before[index]);
      } catch (error) {
        if (!isForgotten(error)) throw error;
        tokens = undefined;
        return true;
      }
    },
  };
}
