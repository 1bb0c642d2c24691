import * as React from 'react';
import { formatByWhen } from '../../domain/byWhen';
import { formatDay } from '../../domain/calendarDate';
import type { Action } from '../../domain/records';
import { MarkedText } from './MarkedText';
import { useTrackerContext } from './TrackerContext';
import styles from './ActionTexts.module.scss';

/** What the date of an action is drawn from. */
export interface ByWhenTextProps {
  readonly action: Action;
  /** Words that were searched and are to be marked. */
  readonly words?: readonly string[] | undefined;
}

/** By when an action is promised, as the paper says it; where the date was moved, the new one and what it was. */
export const ByWhenText = ({ action, words }: ByWhenTextProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const written = action.byWhen.asWritten || formatByWhen(action.byWhen);
  if (!action.dueOn || action.dueOn === action.originalDueOn) return <MarkedText text={written} words={words} />;
  return (
    <>
      <MarkedText text={formatDay(action.dueOn)} words={words} />{' '}
      <span className={styles.was}>
        <MarkedText text={strings.list.was(written)} words={words} />
      </span>
    </>
  );
};
