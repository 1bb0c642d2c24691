import * as React from 'react';
import type { Loaded } from '../../../application/tracker';
import type { Action, ProgressUpdate } from '../../../domain/records';
import { dayOf } from '../../../domain/siteTime';
import { slippage, type DueDateChange } from '../../../domain/slippage';
import type { Rows } from '../../../domain/versioned';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ActionDetails.module.scss';

/** What the moves of a date are drawn from. */
export interface DateMovesProps {
  readonly action: Action;
  readonly history: Loaded<Rows<ProgressUpdate>>;
}

const DateMove = ({ change }: { readonly change: DueDateChange }): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const words = strings.action.moved;
  return (
    <li>
      {change.from ? words.from(change.from, change.to) : words.to(change.to)}: {change.reason}{' '}
      <span className={styles.quiet}>({words.by(change.byName, dayOf(change.at, host.timeZone))})</span>
    </li>
  );
};

/** How far an action has moved from its first promise, and why each time; nothing while it stands where it was. */
export const DateMoves = ({ action, history }: DateMovesProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.action.moved;
  if (history.phase !== 'ready') return null;
  const moved = slippage(action, history.value.records.map((record) => record.value));
  if (moved.changes.length === 0) return null;
  return (
    <section className={styles.part}>
      <h3>{words.heading}</h3>
      <p>
        {moved.originalDueOn && `${words.first(moved.originalDueOn)}. `}
        {moved.timesMoved > 0 && `${words.summary(moved.timesMoved, moved.daysMoved)}.`}
      </p>
      <ol className={styles.moves}>
        {moved.changes.map((change) => (
          <DateMove key={change.at} change={change} />
        ))}
      </ol>
    </section>
  );
};
