import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import type { ViewName } from '../../../application/viewAddress';
import { decisions, type Decision } from '../../../domain/decision';
import { decisionTotals } from '../../../domain/totals';
import { classNames } from '../../shared/classNames';
import { DecisionShape } from '../../shared/DecisionShape';
import { paperPlace } from '../../shared/navigation/listPlace';
import { useTrackerContext } from '../../shared/TrackerContext';
import { Tally } from './Tally';
import styles from './Tally.module.scss';

/** What the tally of decisions is drawn from. */
export interface DecisionTallyProps {
  readonly recommendations: readonly RecommendationView[];
  readonly views: readonly ViewName[];
}

const looks: Record<Decision, string | undefined> = {
  'accepted-in-full': styles.inFull,
  accepted: styles.accepted,
  'accepted-in-part': styles.inPart,
  'not-accepted': undefined,
  'awaiting-response': styles.open,
  unclear: styles.open,
};

/** Coloured only where somebody still has something to settle. */
const open: readonly Decision[] = ['awaiting-response', 'unclear'];

/** How many parts of recommendations were answered how. */
export const DecisionTally = ({ recommendations, views }: DecisionTallyProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const answered = recommendations.filter(({ parts }) => parts.length > 0);
  const parts = answered.flatMap((recommendation) => recommendation.parts);
  const counts = decisionTotals(parts);
  const found = decisions.filter((decision) => counts[decision] > 0);
  const openClass = (decision: Decision): string | undefined => (open.includes(decision) ? styles.open : undefined);
  return (
    <Tally
      heading={strings.totals.recommendations(answered.length, parts.length)}
      label={strings.overview.byDecision}
      bar={
        <span className={styles.bar} aria-hidden="true">
          {found.map((decision) => (
            <span key={decision} className={classNames(styles.segment, looks[decision])} style={{ flexGrow: counts[decision] }} />
          ))}
        </span>
      }
      numbers={found.map((decision) => ({
        key: decision,
        shape: (
          <span className={classNames(styles.shape, openClass(decision))}>
            <DecisionShape decision={decision} />
          </span>
        ),
        text: strings.totals.stateCount(counts[decision], strings.totals.decisions[decision]),
        to: paperPlace(views, 'decision', decision),
      }))}
    />
  );
};
