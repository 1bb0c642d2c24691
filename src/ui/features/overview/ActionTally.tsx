import * as React from 'react';
import type { ViewName } from '../../../application/viewAddress';
import type { ActionView } from '../../../application/trackerView';
import { stateCounts } from '../../../domain/stateCounts';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { listPlace } from '../../shared/navigation/listPlace';
import { StateBar } from '../../shared/StateBar';
import { StateShape } from '../../shared/StateShape';
import { useTrackerContext } from '../../shared/TrackerContext';
import { Tally } from './Tally';
import styles from './Tally.module.scss';

/** What the tally of actions is drawn from. */
export interface ActionTallyProps {
  readonly actions: readonly ActionView[];
  readonly views: readonly ViewName[];
}

/** How many actions stand how. */
export const ActionTally = ({ actions, views }: ActionTallyProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const counts = React.useMemo(() => stateCounts(actions.map(({ state }) => state)), [actions]);
  return (
    <Tally
      heading={strings.totals.actions(actions.length)}
      label={strings.overview.byState}
      bar={actions.length === 0 ? <p className={styles.none}>{strings.overview.noActions}</p> : <StateBar counts={counts} />}
      numbers={counts.map(({ kind, colour, count }) => ({
        key: kind,
        shape: (
          <span className={classNames(styles.shape, legend[colour])}>
            <StateShape kind={kind} />
          </span>
        ),
        text: strings.totals.stateCount(count, strings.states[kind]),
        to: listPlace(views, 'state', kind),
      }))}
    />
  );
};
