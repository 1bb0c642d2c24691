import * as React from 'react';
import type { HistoryFilter } from '../../../domain/history';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './HistoryFilters.module.scss';

/** What the filters are drawn from. */
export interface HistoryFiltersProps {
  /** Those that show something, with how much. */
  readonly counts: readonly { readonly filter: HistoryFilter; readonly count: number }[];
  readonly chosen: HistoryFilter;
  readonly onChoose: (filter: HistoryFilter) => void;
}

/** Shows all of a history or one kind of it. */
export const HistoryFilters = ({ counts, chosen, onChoose }: HistoryFiltersProps): React.ReactElement => {
  const words = useTrackerContext().strings.action.history;
  return (
    <div role="group" aria-label={words.show} className={styles.filters}>
      {counts.map(({ filter, count }) => (
        <button key={filter} type="button" className={styles.filter} aria-pressed={filter === chosen} onClick={() => onChoose(filter)}>
          {words.filters[filter]} <span className={styles.count}>{count}</span>
        </button>
      ))}
    </div>
  );
};
