import * as React from 'react';
import { recommendationKey } from '../../application/openRecommendation';
import type { RecommendationView } from '../../application/trackerView';
import { Button } from './Button';
import { useNavigation } from './navigation/Navigation';
import { useTrackerContext } from './TrackerContext';

/** Opens a recommendation beside the screen; the focus comes back here. */
export const OpenRecommendation = ({ recommendation }: { readonly recommendation: RecommendationView }): React.ReactElement | null => {
  const words = useTrackerContext().strings.panel.recommendation;
  const { address, go } = useNavigation();
  if (recommendation.number === '') return null;
  const key = recommendationKey(recommendation, address.review);
  return (
    <Button kind="quiet" aria-label={words.openOf(recommendation.number)} data-opens-recommendation={key} onClick={() => go({ recommendation: key })}>
      {words.open}
    </Button>
  );
};
