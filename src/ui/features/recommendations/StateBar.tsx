import * as React from 'react';
import type { ActionState } from '../../../domain/actionState';
import { defaultLegend } from '../../../domain/legend';
import { stateKinds } from '../../../domain/stateKind';
import { totalsOf } from '../../../domain/totals';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import styles from './Totals.module.scss';

/** The totals as one bar. A picture of the numbers below it, so it is hidden from screen readers. */
export const StateBar = ({ states }: { readonly states: readonly ActionState[] }): React.ReactElement => {
  const counts = totalsOf(states);
  return (
    <div className={styles.bar} aria-hidden="true">
      {stateKinds
        .filter((kind) => counts[kind] > 0)
        .map((kind) => (
          <span
            key={kind}
            className={classNames(styles.segment, legend[defaultLegend[kind]], defaultLegend[kind] === 'none' && styles.hollow)}
            style={{ flexGrow: counts[kind] }}
          />
        ))}
    </div>
  );
};
