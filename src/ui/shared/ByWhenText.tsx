import * as React from 'react';
import { formatByWhen } from '../../domain/byWhen';
import { formatDay } from '../../domain/calendarDate';
import type { Action } from '../../domain/records';
import { useTrackerContext } from './TrackerContext';
import styles from './ActionTexts.module.scss';

/** By when an action is promised, as the paper says it; where the date was moved, the new one and what it was. */
export const ByWhenText = ({ action }: { readonly action: Action }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const written = action.byWhen.asWritten || formatByWhen(action.byWhen);
  if (!action.dueOn || action.dueOn === action.originalDueOn) return <>{written}</>;
  return (
    <>
      {formatDay(action.dueOn)} <span className={styles.was}>{strings.list.was(written)}</span>
    </>
  );
};
