import * as React from 'react';
import styles from './Skeleton.module.scss';
import visually from './visuallyHidden.module.scss';

/** What a skeleton is drawn from. */
export interface SkeletonProps {
  /** Said to people who do not see it: "Loading the tracker". */
  readonly label: string;
  /** Height in pixels of what comes, line by line. */
  readonly lines?: readonly number[];
}

/** Holds the place of something that is being fetched, so that nothing jumps when it comes. */
export const Skeleton = ({ label, lines = [20, 20, 20] }: SkeletonProps): React.ReactElement => (
  <div role="status" className={styles.skeleton}>
    <span className={visually.hidden}>{label}</span>
    {lines.map((height, index) => (
      <span key={index} className={styles.line} style={{ blockSize: height }} aria-hidden="true" />
    ))}
  </div>
);
