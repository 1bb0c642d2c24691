import * as React from 'react';
import type { RecommendationView } from '../../../application/trackerView';
import { ByWhenText } from '../../shared/ByWhenText';
import { OwnersText } from '../../shared/OwnersText';
import { StateMark } from '../../shared/StateMark';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './RecommendationPanel.module.scss';

/** What the list is drawn from. */
export interface ServingActionsProps {
  readonly recommendation: RecommendationView;
  readonly namesPeople: boolean;
  readonly onOpen: (actionId: number) => void;
}

/** The actions that serve a recommendation: how each stands, what it is, whose, by when. */
export const ServingActions = ({ recommendation, namesPeople, onOpen }: ServingActionsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.panel.recommendation;
  const headingId = useUniqueId();
  return (
    <section className={styles.group} aria-labelledby={headingId}>
      <h3 id={headingId}>{words.actions}</h3>
      {recommendation.actions.length === 0 && <p className={styles.quiet}>{words.noActions}</p>}
      <ul className={styles.actions}>
        {recommendation.actions.map((action) => {
          const { id, text } = action.record.value;
          return (
            <li key={id} className={styles.action}>
              <StateMark state={action.state} text={stateText(action.record.value, action.state, strings)} />
              <button type="button" className={styles.opener} data-opens-action={id} onClick={() => onOpen(id)}>
                {text}
              </button>
              <span className={styles.quiet}>
                <OwnersText action={action} namesPeople={namesPeople} /> · <ByWhenText action={action.record.value} />
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
