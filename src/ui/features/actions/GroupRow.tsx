import * as React from 'react';
import type { FoundGroup } from '../../../application/actionTable/runActionQuery';
import { Chevron } from '../../shared/Chevron';
import { useTrackerContext } from '../../shared/TrackerContext';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './ActionsGrid.module.scss';

/** What the heading of a group is drawn from. */
export interface GroupRowProps {
  readonly group: FoundGroup;
  /** What its actions have in common. */
  readonly label: string;
  readonly place: number;
  /** Distance from the first row, in pixels; undefined on paper. */
  readonly top: number | undefined;
  readonly columnCount: number;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly onToggle: (value: string) => void;
}

/** The heading of a group: what its actions have in common, how many they are; folds them away. */
export const GroupRow = React.memo(({ group, label, place, top, columnCount, isOpen, isActive, onToggle }: GroupRowProps): React.ReactElement => {
  const words = useTrackerContext().strings.actions;
  return (
    <div role="row" aria-rowindex={place + 2} className={styles.group} data-place={place} style={top === undefined ? undefined : { insetBlockStart: top }}>
      <div role="gridcell" aria-colindex={1} aria-colspan={columnCount} className={styles.groupCell} data-column={0}>
        <button
          type="button"
          className={styles.groupToggle}
          data-control=""
          tabIndex={isActive ? 0 : -1}
          aria-expanded={isOpen}
          onClick={() => onToggle(group.value)}
        >
          <Chevron isOpen={isOpen} />
          <span aria-hidden="true" className={styles.groupLabel}>
            {label}
          </span>
          <span aria-hidden="true" className={styles.groupCount}>
            {group.count}
          </span>
          <span className={visually.hidden}>{words.group(label, group.count)}</span>
        </button>
      </div>
    </div>
  );
});
GroupRow.displayName = 'GroupRow';
