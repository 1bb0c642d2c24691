import * as React from 'react';
import type { TrackerScope } from '../../../application/ports/trackerReader';
import type { Review } from '../../../domain/records';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './TrackerHeader.module.scss';

/** What the choice among reviews is drawn from. */
export interface ReviewChoiceProps {
  /** Newest first. */
  readonly reviews: readonly Review[];
  readonly chosen: TrackerScope;
  readonly onChoose: (scope: TrackerScope) => void;
}

/** Chooses among the reviews of this site, or all of them. */
export const ReviewChoice = ({ reviews, chosen, onChoose }: ReviewChoiceProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <label className={styles.choice}>
      <span>{strings.header.review}</span>
      <select value={chosen} onChange={({ target }) => onChoose(target.value === 'all' ? 'all' : Number(target.value))}>
        <option value="all">{strings.overview.reviews.all}</option>
        {reviews.map((review) => (
          <option key={review.id} value={review.id}>
            {review.title}
          </option>
        ))}
      </select>
    </label>
  );
};
