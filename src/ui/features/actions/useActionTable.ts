import * as React from 'react';
import type { ActionQuery } from '../../../application/actionQuery';
import { ActionTable } from '../../../application/actionTable/actionTable';
import { runActionQuery, type FoundActions } from '../../../application/actionTable/runActionQuery';
import type { TrackerView } from '../../../application/trackerView';

/** Rows that are made ready in one go: a few milliseconds, also on a slow machine. */
const rowsInOneGo = 500;

/** Repeats some work until it says that it is done, never for long and never while somebody waits. */
function useWhenIdle(work: (() => boolean) | undefined): void {
  React.useEffect(() => {
    if (!work) return undefined;
    let timer = setTimeout(function again() {
      if (!work()) timer = setTimeout(again);
    }, 200);
    return () => clearTimeout(timer);
  }, [work]);
}

/** The table of a review's actions and what a query finds in it. @param isSearching whether somebody is about to search */
export function useActionTable(view: TrackerView, query: ActionQuery, isSearching: boolean): { readonly table: ActionTable; readonly found: FoundActions } {
  const table = React.useMemo(() => new ActionTable(view), [view]);
  useWhenIdle(React.useCallback(() => table.prepare(rowsInOneGo), [table]));
  useWhenIdle(React.useMemo(() => (isSearching ? () => table.texts.prepare(rowsInOneGo) : undefined), [table, isSearching]));
  const found = React.useMemo(() => runActionQuery(table, query), [table, query]);
  return { table, found };
}
