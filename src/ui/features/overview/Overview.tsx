import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import type { Overview as OverviewData } from '../../../application/overview';
import type { ScreenProps } from '../../shared/screen';
import { useListed } from '../../shared/useListed';
import { ActionTally } from './ActionTally';
import { AttentionList } from './AttentionList';
import { ComingDates } from './ComingDates';
import { DecisionTally } from './DecisionTally';
import styles from './Overview.module.scss';
import type { OverviewPlace } from './overviewPlace';
import { RecommendationChart } from './RecommendationChart';
import { ResponseFacts } from './ResponseFacts';
import { ReviewList } from './ReviewList';
import { TimeChart } from './TimeChart';
import { useOverview } from './useOverview';

/** The actions in the order in which the screen tells of them, each once. */
function actionsInOrder({ attention, coming }: OverviewData): readonly ActionView[] {
  return [...new Set([...attention.flatMap((entry) => (entry.kind === 'action' ? [entry.action] : [])), ...coming])];
}

/** How a review stands, or all of them: in numbers, what needs attention, what comes next, and how it went so far. */
export const Overview = ({ snapshot, view, views, namesPeople, openId, onOpen, onReview, onList }: ScreenProps): React.ReactElement => {
  const overview = useOverview({ snapshot, view });
  useListed(onList, React.useMemo(() => actionsInOrder(overview), [overview]));
  const isAll = snapshot.scope === 'all';
  const place: OverviewPlace = { views, namesPeople, openId, onOpen, onReview, isAll };
  const [only] = overview.reviews;
  return (
    <div className={styles.overview}>
      <div className={styles.tallies}>
        <ActionTally actions={view.actions} views={views} />
        <DecisionTally recommendations={view.recommendations} views={views} />
        {!isAll && only && <ResponseFacts review={only.review} />}
      </div>
      {isAll && <ReviewList rows={overview.reviews} place={place} />}
      <AttentionList entries={overview.attention} place={place} />
      <div className={styles.pair}>
        {!isAll && view.recommendations.length > 0 && <RecommendationChart recommendations={view.recommendations} place={place} />}
        <div className={styles.overview}>
          <ComingDates actions={overview.coming} place={place} />
          <TimeChart overTime={overview.overTime} />
        </div>
      </div>
    </div>
  );
};
