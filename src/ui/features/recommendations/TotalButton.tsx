import * as React from 'react';
import { sameFilter, type TrackerFilter } from '../../../application/trackerFilter';
import styles from './Totals.module.scss';
import type { TrackerList } from './useTrackerList';

/** What a total is drawn from. */
export interface TotalButtonProps {
  readonly list: TrackerList;
  readonly filter: TrackerFilter;
  readonly children: React.ReactNode;
}

/** A number that shows only what it counts when pressed, and everything when pressed again. */
export const TotalButton = ({ list, filter, children }: TotalButtonProps): React.ReactElement => (
  <button type="button" className={styles.total} aria-pressed={sameFilter(list.filter, filter)} onClick={() => list.toggleFilter(filter)}>
    {children}
  </button>
);
