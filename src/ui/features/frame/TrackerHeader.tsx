import * as React from 'react';
import type { TrackerScope, TrackerSnapshot } from '../../../application/ports/trackerReader';
import { Button } from '../../shared/Button';
import { EditButton } from '../../shared/EditButton';
import { ScreenHeading } from '../../shared/ScreenHeading';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ReviewChoice } from './ReviewChoice';
import { reviewClockText } from './reviewClockText';
import styles from './TrackerHeader.module.scss';

/** What the header is drawn from. */
export interface TrackerHeaderProps {
  readonly snapshot: TrackerSnapshot;
  /** What is shown, or on its way. */
  readonly scope: TrackerScope;
  /** Whether its heading takes the focus. */
  readonly takesFocus: boolean;
  /** How saving stands. */
  readonly status: React.ReactElement;
  readonly onChoose: (scope: TrackerScope) => void;
  readonly onImport: () => void;
}

/** Which review this is, when it was reported and answered, and what an officer can start. */
export const TrackerHeader = ({ snapshot, scope, takesFocus, status, onChoose, onImport }: TrackerHeaderProps): React.ReactElement => {
  const { services, strings } = useTrackerContext();
  const reviews = snapshot.reviews.records.map((record) => record.value);
  const review = reviews.find((each) => each.id === scope);
  const facts = review ? [review.committee, ...reviewClockText(review, services.clock.today(), strings)].filter(Boolean) : [];
  return (
    <header className={styles.header}>
      <div className={styles.names}>
        <ScreenHeading takesFocus={takesFocus}>{scope === 'all' ? strings.overview.reviews.all : review?.title}</ScreenHeading>
        {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
      </div>
      <div className={styles.tools}>
        {review && <EditButton target={{ record: 'review', id: review.id }} name={review.title} />}
        {status}
        {(reviews.length > 1 || scope === 'all') && <ReviewChoice reviews={reviews} chosen={scope} onChoose={onChoose} />}
        {snapshot.rights.canEditReviews && snapshot.setUp === 'ready' && <Button onClick={onImport}>{strings.header.importPaper}</Button>}
      </div>
    </header>
  );
};
