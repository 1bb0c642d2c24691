import * as React from 'react';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './TimelineKey.module.scss';

/** What the marks mean. */
export const TimelineKey = (): React.ReactElement => {
  const { services, strings } = useTrackerContext();
  const { key, today } = strings.timeline;
  return (
    <ul className={styles.key} aria-label={key.heading}>
      <li>
        <span className={styles.today} aria-hidden="true" />
        {today(services.clock.today())}
      </li>
      <li>
        <span className={styles.due} aria-hidden="true" />
        {key.due}
      </li>
      <li>
        <span className={styles.original} aria-hidden="true" />
        {key.original}
      </li>
      <li>
        <span className={styles.moved} aria-hidden="true" />
        {key.moved}
      </li>
      <li>
        <span className={styles.ongoing} aria-hidden="true" />
        {key.ongoing}
      </li>
    </ul>
  );
};
