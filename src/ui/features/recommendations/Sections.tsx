import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import styles from './ByRecommendation.module.scss';
import { RecommendationSection } from './RecommendationSection';
import { sectionKey, type FoldedSections } from './useFoldedSections';
import type { TrackerList } from './useTrackerList';

/** What the recommendations are drawn from. */
export interface SectionsProps {
  readonly list: TrackerList;
  readonly folded: FoldedSections;
  readonly openId: number | undefined;
  readonly onOpen: (actionId: number) => void;
}

/** A list with more recommendations than this draws each only when it comes near. */
const mostAtOnce = 60;

function reviewTitles({ actions }: TrackerList['view']): ReadonlyMap<number, string> {
  return new Map(actions.flatMap(({ review }) => (review ? [[review.id, review.title] as const] : [])));
}

/** The recommendations one after the other; where they are of several reviews, under the title of each. */
export const Sections = ({ list, folded, openId, onOpen }: SectionsProps): React.ReactElement => {
  const { shown, view, namesPeople } = list;
  const titles = React.useMemo(() => reviewTitles(view), [view]);
  const hasSeveral = shown.some(({ reviewId }) => reviewId !== shown[0]?.reviewId);
  const startsReview = ({ reviewId }: RecommendationView, place: number): boolean => hasSeveral && shown[place - 1]?.reviewId !== reviewId;
  return (
    <div className={styles.sections}>
      {shown.map((recommendation, place) => (
        <React.Fragment key={sectionKey(recommendation)}>
          {startsReview(recommendation, place) && <p className={styles.review}>{titles.get(recommendation.reviewId)}</p>}
          <RecommendationSection
            recommendation={recommendation}
            namesPeople={namesPeople}
            isOpen={folded.isOpen(recommendation)}
            isOfMany={shown.length > mostAtOnce}
            onToggle={() => folded.toggle(recommendation)}
            openId={openId}
            onOpen={onOpen}
          />
        </React.Fragment>
      ))}
    </div>
  );
};
