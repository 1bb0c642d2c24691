import * as React from 'react';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './Tracker.module.scss';

const heights = [32, 20, 72, 24, 120, 120, 120];

/** Holds the place of the tracker while it is fetched. */
export const LoadingTracker = (): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <div className={styles.tracker}>
      <Skeleton label={strings.app.loading} lines={heights} />
    </div>
  );
};
