import * as React from 'react';
import type { ActionQuery, SortKey } from '../../../application/actionQuery';
import type { ActionTable } from '../../../application/actionTable/actionTable';
import type { FoundActions } from '../../../application/actionTable/runActionQuery';
import type { ScreenProps } from '../../shared/screen';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useListed } from '../../shared/useListed';
import { useSettled } from '../../shared/useSettled';
import { listedRows, type ListedRows } from './listedRows';
import { useActionTable } from './useActionTable';
import { useAddressedQuery, type AddressedQuery } from './useAddressedQuery';
import { useFoldedGroups } from './useFoldedGroups';
import { valueTexts, type ValueText } from './valueText';

/** The actions as they are listed now, and the ways to list them otherwise. */
export interface ActionsList extends AddressedQuery {
  readonly table: ActionTable;
  readonly found: FoundActions;
  readonly rows: ListedRows;
  readonly valueText: ValueText;
  /** Whether what is found has been the same for a while. */
  readonly isSettled: boolean;
  readonly sortBy: (by: SortKey) => void;
  readonly clear: () => void;
  readonly toggleGroup: (value: string) => void;
  /** Says that somebody is about to search. */
  readonly expectSearch: () => void;
}

/** Milliseconds without a change after which what was found is read out, and told to whoever steps through it. */
const settlingPause = 400;

/** A query in another order; that of the paper is the order where there is none. */
export function withSort({ sort: _before, ...rest }: ActionQuery, sort: ActionQuery['sort']): ActionQuery {
  return sort === undefined || (sort.by === 'paper' && !sort.isDescending) ? rest : { ...rest, sort };
}

/** The order after a press on the head of a column: upwards, downwards, and the order of the paper again. */
function sortedBy(query: ActionQuery, by: SortKey): ActionQuery {
  if (query.sort?.by !== by) return withSort(query, { by, isDescending: by === 'paper' });
  return withSort(query, query.sort.isDescending ? undefined : { by, isDescending: true });
}

/** Keeps how the actions of a review are listed. */
export function useActionsList({ view, onList }: ScreenProps): ActionsList {
  const { strings } = useTrackerContext();
  const { query, change } = useAddressedQuery();
  const [isSearching, setSearching] = React.useState(false);
  const { table, found } = useActionTable(view, query, isSearching);
  const { folded, toggle } = useFoldedGroups(query.group);
  const rows = React.useMemo(() => listedRows(found, folded), [found, folded]);
  const settled = useSettled(found, settlingPause);
  useListed(onList, React.useMemo(() => [...new Set(settled.rows)], [settled]));
  return {
    query,
    change,
    table,
    found,
    rows,
    valueText: React.useMemo(() => valueTexts(view, strings), [view, strings]),
    isSettled: settled === found,
    sortBy: (by) => change((present) => sortedBy(present, by)),
    clear: () => change((present) => ({ ...present, search: '', filters: {} })),
    toggleGroup: toggle,
    expectSearch: () => setSearching(true),
  };
}
