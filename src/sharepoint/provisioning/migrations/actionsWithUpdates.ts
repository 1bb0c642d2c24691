import { actionsList } from '../../../schema/actionsList';
import { restName, type Column } from '../../../schema/column';
import type { ListDescription } from '../../../schema/listDescription';
import { updatesList } from '../../../schema/updatesList';
import { runBatch, valueOf } from '../../batch';
import { listOn, type Connection } from '../../connection';
import { inStoreErrors } from '../../errors';
import { allRows, firstPage, pageLimit } from '../../pages';
import { idOf, type Row } from '../../rows/row';
import type { SiteState } from '../siteState';

/** The row of an action and the rows of its updates. */
export interface ActionWithUpdates {
  readonly row: Row;
  readonly updates: readonly Row[];
}

type Asked = readonly [list: ListDescription, select: readonly string[]];

/** All rows of some lists, by id: pages in that order need no index, however long the list. */
async function rowsOf(connection: Connection, asked: readonly Asked[]): Promise<readonly (readonly Row[])[]> {
  const { reading } = connection;
  const outcomes = await runBatch(
    reading,
    asked.map(([list, select]) => (sp) => firstPage(listOn(sp, connection, list).items.select('Id', ...select).orderBy('ID').top(pageLimit))),
  );
  return Promise.all(outcomes.map((outcome) => inStoreErrors(allRows(reading, valueOf(outcome)))));
}

function byAction(updates: readonly Row[]): ReadonlyMap<unknown, readonly Row[]> {
  const groups = new Map<unknown, Row[]>();
  for (const row of updates) {
    const actionId = row[restName(updatesList.columns.action)];
    const group = groups.get(actionId);
    if (group) group.push(row);
    else groups.set(actionId, [row]);
  }
  return groups;
}

/** Whether a value is an instant as SharePoint writes it. */
export function isInstant(value: unknown): value is string {
  return typeof value === 'string' && !Number.isNaN(Date.parse(value));
}

/**
 * Every action with its updates, oldest first.
 * @param ofAction columns of actions to read, as far as the list has them
 * @param ofUpdate columns of updates to read, beside the instant of writing
 * @throws StoreError
 */
export async function actionsWithUpdates(
  connection: Connection,
  state: SiteState,
  ofAction: readonly Column[],
  ofUpdate: readonly Column[],
): Promise<readonly ActionWithUpdates[]> {
  const there = new Set(state.lists.get(actionsList.segment)?.columns.map(({ id }) => id));
  const [actions = [], updates = []] = await rowsOf(connection, [
    [actionsList, ofAction.filter(({ id }) => there.has(id)).map(restName)],
    [updatesList, [...[updatesList.columns.action, ...ofUpdate].map(restName), 'Created']],
  ]);
  const groups = byAction(updates);
  return actions.map((row) => ({ row, updates: groups.get(idOf(row)) ?? [] }));
}
