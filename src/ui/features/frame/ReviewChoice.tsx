import * as React from 'react';
import type { Review } from '../../../domain/records';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './TrackerHeader.module.scss';

/** What the choice among reviews is drawn from. */
export interface ReviewChoiceProps {
  /** Newest first, at least two. */
  readonly reviews: readonly Review[];
  readonly chosenId: number;
  readonly onChoose: (reviewId: number) => void;
}

/** Chooses among the reviews of this site. */
export const ReviewChoice = ({ reviews, chosenId, onChoose }: ReviewChoiceProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <label className={styles.choice}>
      <span>{strings.header.review}</span>
      <select value={chosenId} onChange={(event) => onChoose(Number(event.target.value))}>
        {reviews.map((review) => (
          <option key={review.id} value={review.id}>
            {review.title}
          </option>
        ))}
      </select>
    </label>
  );
};
