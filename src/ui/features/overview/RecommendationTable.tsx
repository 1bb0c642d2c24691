import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import type { ViewName } from '../../../application/viewAddress';
import type { StateCount } from '../../../domain/stateCounts';
import { stateKinds } from '../../../domain/stateKind';
import { useTrackerContext } from '../../shared/TrackerContext';
import { RecommendationName } from './RecommendationName';

/** A recommendation and how its actions stand. */
export interface CountedRecommendation {
  readonly recommendation: RecommendationView;
  readonly counts: readonly StateCount[];
}

/** What the table is drawn from. */
export interface RecommendationTableProps {
  readonly rows: readonly CountedRecommendation[];
  readonly views: readonly ViewName[];
}

/** How the actions of each recommendation stand, in numbers. */
export const RecommendationTable = ({ rows, views }: RecommendationTableProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.overview.chart;
  const kinds = stateKinds.filter((kind) => rows.some(({ counts }) => counts.some((each) => each.kind === kind)));
  return (
    <table aria-label={words.byRecommendation}>
      <thead>
        <tr>
          <th scope="col">{words.recommendation}</th>
          {kinds.map((kind) => (
            <th key={kind} scope="col">
              {strings.states[kind]}
            </th>
          ))}
          <th scope="col">{words.total}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ recommendation, counts }) => (
          <tr key={recommendation.number}>
            <th scope="row">
              <RecommendationName recommendation={recommendation} views={views} />
            </th>
            {kinds.map((kind) => (
              <td key={kind}>{counts.find((each) => each.kind === kind)?.count ?? 0}</td>
            ))}
            <td>{recommendation.actions.length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
