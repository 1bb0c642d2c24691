import * as React from 'react';
import { decisions } from '../../../domain/decision';
import { stateCounts } from '../../../domain/stateCounts';
import { decisionTotals } from '../../../domain/totals';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { StateBar } from '../../shared/StateBar';
import { StateShape } from '../../shared/StateShape';
import { useTrackerContext } from '../../shared/TrackerContext';
import visually from '../../shared/visuallyHidden.module.scss';
import { TotalButton } from './TotalButton';
import styles from './Totals.module.scss';
import type { TrackerList } from './useTrackerList';

/** How many actions stand how, and how the recommendations were answered. Every number shows what it counts. */
export const Totals = ({ list }: { readonly list: TrackerList }): React.ReactElement => {
  const words = useTrackerContext().strings.totals;
  return (
    <section className={styles.totals} aria-label={words.heading}>
      <h3 className={visually.hidden}>{words.heading}</h3>
      <ActionTotals list={list} />
      <DecisionTotals list={list} />
    </section>
  );
};

const ActionTotals = ({ list }: { readonly list: TrackerList }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { actions } = list.view;
  const counts = stateCounts(actions.map(({ state }) => state));
  return (
    <div className={styles.actions}>
      <p className={styles.whole}>{strings.totals.actions(actions.length)}</p>
      <div className={styles.bar}>
        <StateBar counts={counts} />
      </div>
      <div className={styles.legend} role="group" aria-label={strings.totals.byState}>
        {counts.map(({ kind, colour, count }) => (
          <TotalButton key={kind} list={list} facet="state" value={kind}>
            <span className={classNames(styles.shape, legend[colour])}>
              <StateShape kind={kind} />
            </span>
            {strings.totals.stateCount(count, strings.states[kind])}
          </TotalButton>
        ))}
      </div>
    </div>
  );
};

const DecisionTotals = ({ list }: { readonly list: TrackerList }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const recommendations = list.view.recommendations.filter((recommendation) => recommendation.parts.length > 0);
  const parts = recommendations.flatMap((recommendation) => recommendation.parts);
  const counts = decisionTotals(parts);
  return (
    <div className={styles.parts}>
      <p className={styles.whole}>{strings.totals.recommendations(recommendations.length, parts.length)}</p>
      <div className={styles.legend} role="group" aria-label={strings.totals.byDecision}>
        {decisions
          .filter((decision) => counts[decision] > 0)
          .map((decision) => (
            <TotalButton key={decision} list={list} facet="decision" value={decision}>
              {strings.totals.stateCount(counts[decision], strings.totals.decisions[decision])}
            </TotalButton>
          ))}
      </div>
    </div>
  );
};
