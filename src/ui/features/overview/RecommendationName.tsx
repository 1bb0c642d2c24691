import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import type { ViewName } from '../../../application/viewAddress';
import { paperPlace } from '../../shared/navigation/listPlace';
import { PlaceLink } from '../../shared/navigation/PlaceLink';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './RecommendationChart.module.scss';

/** What the name of a recommendation is drawn from. */
export interface RecommendationNameProps {
  readonly recommendation: RecommendationView;
  /** None where it is to lead nowhere. */
  readonly views: readonly ViewName[];
}

/** A recommendation by its number and theme, which lead to it. */
export const RecommendationName = ({ recommendation, views }: RecommendationNameProps): React.ReactElement => {
  const words = useTrackerContext().strings.overview.chart;
  const { number, theme } = recommendation;
  const to = number === '' ? undefined : paperPlace(views, 'recommendation', number);
  const name = (
    <>
      <span className={styles.number}>{number}</span>
      <span>{number === '' ? words.loose : theme}</span>
    </>
  );
  return to ? (
    <PlaceLink to={to} className={styles.name}>
      {name}
    </PlaceLink>
  ) : (
    <span className={styles.name}>{name}</span>
  );
};
