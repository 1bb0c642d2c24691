import * as React from 'react';
import { countOf } from '../../../domain/paper/countPlan';
import type { ImportPlan } from '../../../domain/paper/importPlan';
import { useTrackerContext } from '../../shared/TrackerContext';

/** How much a paper holds: "13 recommendations in 23 parts, 22 actions, 13 owners". */
export const PlanCounts = ({ plan }: { readonly plan: ImportPlan }): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  const { recommendations, parts, actions, owners } = countOf(plan);
  return <>{words.counts(recommendations, parts, actions, owners)}</>;
};
