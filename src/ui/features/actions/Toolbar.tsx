import * as React from 'react';
import { groupKeys, sortKeys, type ActionQuery, type GroupKey } from '../../../application/actionQuery';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ColumnMenu } from './ColumnMenu';
import type { TableLayout } from './columns';
import { withSort, type ActionsList } from './useActionsList';
import { ViewsMenu } from './ViewsMenu';
import styles from './Toolbar.module.scss';

/** What the tools above the table are drawn from. */
export interface ToolbarProps {
  readonly list: ActionsList;
  readonly layout: TableLayout;
  readonly isNarrow: boolean;
  readonly onLayout: (layout: TableLayout) => void;
}

/** A query in another grouping; none takes the groups away. */
function withGroup({ group: _before, ...rest }: ActionQuery, group: GroupKey | undefined): ActionQuery {
  return group ? { ...rest, group } : rest;
}

/** Searches, groups and, where there are no heads to press, sorts. */
export const Toolbar = ({ list, layout, isNarrow, onLayout }: ToolbarProps): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  const { query, table, change, expectSearch } = list;
  const groups = groupKeys.filter((key) => key !== 'review' || table.column('review').values.length > 1);
  return (
    <div className={styles.tools}>
      <input
        type="search"
        className={styles.search}
        aria-label={words.search}
        placeholder={words.search}
        value={query.search}
        onFocus={expectSearch}
        onChange={({ target: { value } }) => change((present) => ({ ...present, search: value }))}
      />
      {isNarrow && (
        <label className={styles.select}>
          <span>{words.sortBy}</span>
          <select value={query.sort?.by ?? 'paper'} onChange={({ target: { value } }) => change((present) => withSort(present, { by: sortKeys.find((key) => key === value) ?? 'paper', isDescending: false }))}>
            {sortKeys.map((key) => (
              <option key={key} value={key}>
                {words.sorts[key]}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className={styles.select}>
        <span>{words.groupBy}</span>
        <select value={query.group ?? ''} onChange={({ target: { value } }) => change((present) => withGroup(present, groupKeys.find((key) => key === value)))}>
          <option value="">{words.noGroup}</option>
          {groups.map((key) => (
            <option key={key} value={key}>
              {words.groups[key]}
            </option>
          ))}
        </select>
      </label>
      <span className={styles.end}>
        <ViewsMenu list={list} layout={layout} onLayout={onLayout} />
        <ColumnMenu layout={layout} onChange={onLayout} />
      </span>
    </div>
  );
};
