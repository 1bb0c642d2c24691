import * as React from 'react';
import type { StateCount } from '../../domain/stateCounts';
import { classNames } from './classNames';
import legend from './legend.module.scss';
import styles from './StateBar.module.scss';

/** What a bar of states is drawn from. */
export interface StateBarProps {
  readonly counts: readonly StateCount[];
  /** Of how many a bar over the whole width would tell; all that are counted where absent. */
  readonly outOf?: number;
  readonly isSmall?: boolean;
}

/** How many actions stand how, as one bar. A picture of numbers that stand beside it, so it is hidden from screen readers. */
export const StateBar = ({ counts, outOf, isSmall = false }: StateBarProps): React.ReactElement => {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  return (
    <span
      className={classNames(styles.bar, isSmall && styles.small)}
      style={{ inlineSize: `${total === 0 ? 0 : (100 * total) / (outOf ?? total)}%` }}
      aria-hidden="true"
    >
      {counts.map(({ kind, colour, count }) => (
        <span
          key={kind}
          className={classNames(styles.segment, legend[colour], colour === 'none' && styles.hollow, kind === 'done' && styles.striped)}
          style={{ flexGrow: count }}
        />
      ))}
    </span>
  );
};
