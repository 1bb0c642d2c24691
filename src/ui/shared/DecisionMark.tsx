import * as React from 'react';
import type { Decision } from '../../domain/decision';
import { useTrackerContext } from './TrackerContext';
import { classNames } from './classNames';
import { DecisionShape } from './DecisionShape';
import legend from './legend.module.scss';
import styles from './DecisionMark.module.scss';

const needsSomeone: readonly Decision[] = ['awaiting-response', 'unclear'];

/** The executive's decision as shape and word; coloured only where somebody still has something to settle. */
export const DecisionMark = ({ decision }: { readonly decision: Decision }): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <p className={classNames(styles.mark, needsSomeone.includes(decision) && legend.amber)}>
      <DecisionShape decision={decision} />
      {strings.decisions[decision]}
    </p>
  );
};
