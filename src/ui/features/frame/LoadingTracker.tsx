import * as React from 'react';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './TrackerFrame.module.scss';

const headHeights = [32, 20];
const bodyHeights = [72, 24, 120, 120, 120];

/** Holds the place of a review's totals and list while they are fetched. */
export const LoadingReview = (): React.ReactElement => {
  const { strings } = useTrackerContext();
  return <Skeleton label={strings.app.loading} lines={bodyHeights} />;
};

/** Holds the place of the tracker while it is fetched. */
export const LoadingTracker = (): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <div className={styles.tracker}>
      <Skeleton label={strings.app.loading} lines={[...headHeights, ...bodyHeights]} />
    </div>
  );
};
