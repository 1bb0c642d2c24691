import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './Timeline.module.scss';
import { TimelineAction } from './TimelineAction';

/** What a list of actions is drawn from. */
export interface ActionListProps {
  readonly heading: string;
  readonly actions: readonly ActionView[];
  readonly openId: number | undefined;
  readonly onOpen: (actionId: number) => void;
}

/** Actions under a heading, without a scale. */
export const ActionList = ({ heading, actions, openId, onOpen }: ActionListProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <div className={styles.group}>
      <h4 className={styles.name}>{heading}</h4>
      <ul aria-label={strings.timeline.actionsOf(heading)}>
        {actions.map((action) => (
          <TimelineAction key={action.record.value.id} action={action} isOpen={action.record.value.id === openId} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
};
