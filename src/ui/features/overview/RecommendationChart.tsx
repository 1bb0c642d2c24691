import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import { stateCounts } from '../../../domain/stateCounts';
import { StateBar } from '../../shared/StateBar';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ChartFigure } from './ChartFigure';
import type { OverviewPlace } from './overviewPlace';
import styles from './RecommendationChart.module.scss';
import { RecommendationName } from './RecommendationName';
import { RecommendationTable, type CountedRecommendation } from './RecommendationTable';
import { ShowMore } from './ShowMore';
import { useShownCount } from './useShownCount';

/** What the chart is drawn from. */
export interface RecommendationChartProps {
  readonly recommendations: readonly RecommendationView[];
  readonly place: OverviewPlace;
}

const firstShown = 30;

/** How the actions of each recommendation stand. */
export const RecommendationChart = ({ recommendations, place }: RecommendationChartProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const count = useShownCount(recommendations.length, firstShown);
  const most = Math.max(...recommendations.map(({ actions }) => actions.length), 1);
  const rows = recommendations.slice(0, count.shown).map((recommendation): CountedRecommendation => {
    return { recommendation, counts: stateCounts(recommendation.actions.map(({ state }) => state)) };
  });
  const chart = (
    <ul className={styles.rows}>
      {rows.map(({ recommendation, counts }) => (
        <li key={recommendation.number} className={styles.row}>
          <RecommendationName recommendation={recommendation} views={place.views} />
          {counts.length === 0 ? (
            <span className={styles.none}>{strings.overview.chart.noActions}</span>
          ) : (
            <StateBar counts={counts} outOf={most} isSmall />
          )}
        </li>
      ))}
    </ul>
  );
  return (
    <div className={styles.figure}>
      <ChartFigure
        heading={strings.overview.chart.byRecommendation}
        chart={chart}
        renderTable={(isShown) => <RecommendationTable rows={rows} views={isShown ? place.views : []} />}
      />
      <ShowMore count={count} total={recommendations.length} />
    </div>
  );
};
