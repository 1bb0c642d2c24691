import * as React from 'react';
import type { Facet } from '../../../application/actionQuery';
import styles from './Totals.module.scss';
import type { TrackerList } from './useTrackerList';

/** What a total is drawn from. */
export interface TotalButtonProps {
  readonly list: TrackerList;
  readonly facet: Facet;
  readonly value: string;
  readonly children: React.ReactNode;
}

/** A number that shows what it counts when pressed, beside what other pressed numbers count, and no longer when pressed again. */
export const TotalButton = ({ list, facet, value, children }: TotalButtonProps): React.ReactElement => (
  <button type="button" className={styles.total} aria-pressed={list.query.filters[facet]?.includes(value) === true} onClick={() => list.toggle(facet, value)}>
    {children}
  </button>
);
