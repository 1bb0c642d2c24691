import * as React from 'react';
import type { TimelineRow } from '../../../application/timelineLayout';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { StateShape } from '../../shared/StateShape';
import styles from './Marks.module.scss';

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

/** Where an action is due, was due at first, and the way between; open at the end for ongoing work. A picture of the row's words. */
export const Marks = ({ row, today }: { readonly row: TimelineRow; readonly today: number }): React.ReactElement => {
  const { due, original, isOngoing, action } = row;
  return (
    <span className={classNames(styles.marks, legend[action.state.colour])} aria-hidden="true">
      {isOngoing && <span className={styles.ongoing} style={{ insetInlineStart: percent(today) }} />}
      {due !== undefined && original !== undefined && (
        <>
          <span className={styles.moved} style={{ insetInlineStart: percent(Math.min(due, original)), inlineSize: percent(Math.abs(due - original)) }} />
          <span className={styles.original} style={{ insetInlineStart: percent(original) }} />
        </>
      )}
      {due !== undefined && (
        <span className={styles.due} style={{ insetInlineStart: percent(due) }}>
          <StateShape kind={action.state.kind} />
        </span>
      )}
    </span>
  );
};
