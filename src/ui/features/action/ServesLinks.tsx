import * as React from 'react';
import { recommendationKey } from '../../../application/openRecommendation';
import type { ActionView } from '../../../application/trackerView';
import type { Part } from '../../../domain/records';
import { formatReference } from '../../../domain/reference';
import type { Rows } from '../../../domain/versioned';
import { useNavigation } from '../../shared/navigation/Navigation';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ActionFacts.module.scss';

/** What the links are drawn from. */
export interface ServesLinksProps {
  readonly action: ActionView;
  readonly parts: Rows<Part>;
  /** Asks first where something typed would be lost. */
  readonly leave: (then: () => void) => void;
}

/** The parts that an action serves, each leading to its recommendation. */
export const ServesLinks = ({ action, parts, leave }: ServesLinksProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { address, go } = useNavigation();
  const { partIds } = action.record.value;
  const served = parts.records.flatMap(({ value }) => (partIds.includes(value.id) ? value : []));
  if (served.length === 0) return <>{strings.action.facts.noneStated}</>;
  return (
    <span className={styles.serves}>
      {served.map((part) => {
        const reference = formatReference(part);
        const recommendation = recommendationKey(part, address.review);
        return (
          <button
            key={part.id}
            type="button"
            className={styles.link}
            title={part.theme || undefined}
            aria-label={strings.panel.recommendation.openOf(reference)}
            onClick={() => leave(() => go({ action: undefined, recommendation }))}
          >
            {reference}
          </button>
        );
      })}
    </span>
  );
};
