import { StoreError } from '../application/storeError';
import { trackerLists } from '../schema/trackerLists';
import type { MissingFromList, SetUpState } from '../application/ports/trackerReader';
import { listAddress } from '../schema/listDescription';
import { schemaVersion } from '../schema/versions';
import { runBatch, valueOf } from './batch';
import { listOn, type Connection } from './connection';
import type { Gaps } from './gaps';

/** Looks which columns the lists have, and notes it for every later request. @throws StoreError */
export async function lookAtColumns(connection: Connection): Promise<void> {
  const outcomes = await runBatch(
    connection.reading,
    trackerLists.map((list) => (sp) => listOn(sp, connection, list).fields.select('InternalName')<readonly { readonly InternalName: string }[]>()),
  );
  trackerLists.forEach((list, index) => {
    const outcome = outcomes[index];
    // A list that is not there is noted where its rows are asked for.
    if (!outcome || (!outcome.isDone && outcome.error.kind === 'not-found')) return;
    connection.lists.noteColumns(list.segment, valueOf(outcome).map(({ InternalName }) => InternalName));
  });
}

/** Asks once more for what is there, where a list turns out to lack a column. @throws StoreError */
export async function withColumnsThere<T>(connection: Connection, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    if (!(error instanceof StoreError) || error.kind !== 'wrong-shape') throw error;
    await lookAtColumns(connection);
    return ask();
  }
}

/** What the lists lack, list by list. */
export function missingFromLists(connection: Connection, gaps: Gaps): readonly MissingFromList[] {
  return trackerLists.flatMap((list) => {
    const columns = connection.lists.lackingIn(list).map(({ title }) => title);
    const isGone = gaps.isMissing(list);
    return isGone || columns.length > 0 ? [{ list: listAddress(list), title: list.title, columns: isGone ? [] : columns }] : [];
  });
}

/** How far the lists are there. @param version that they say, 0 where they say none */
export function setUpStateOf(gaps: Gaps, missing: readonly MissingFromList[], version: number): SetUpState {
  if (gaps.isAllMissing()) return 'missing';
  if (version > schemaVersion) return 'newer';
  if (version > 0 && version < schemaVersion) return 'older';
  return missing.length > 0 || version === 0 ? 'incomplete' : 'ready';
}
