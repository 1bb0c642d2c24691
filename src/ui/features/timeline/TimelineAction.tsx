import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { NotSavedMark } from '../../shared/NotSavedMark';
import { shortText } from '../../shared/shortText';
import { StateShape } from '../../shared/StateShape';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useWaiting } from '../../shared/useWaiting';
import { dateSentence } from './dateSentence';
import styles from './TimelineAction.module.scss';

/** What an action on the timeline is drawn from. */
export interface TimelineActionProps {
  readonly action: ActionView;
  readonly isOpen: boolean;
  readonly onOpen: (actionId: number) => void;
  /** Its marks beside the words; absent in a list without a scale. */
  readonly children?: React.ReactNode;
}

/** One action: what it is, how it stands and when it is due, all in words; the marks beside them are a picture of the same. The whole row opens it. */
export const TimelineAction = ({ action, isOpen, onOpen, children }: TimelineActionProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { id, text, dueOn, byWhen } = action.record.value;
  const { isWaiting, isSaving } = useWaiting(id);
  const hasDate = dueOn !== undefined || byWhen.precision === 'ongoing';
  return (
    <li className={styles.row} data-open={isOpen ? '' : undefined}>
      <div className={styles.words}>
        <button type="button" className={styles.opener} data-opens-action={id} aria-expanded={isOpen} onClick={() => onOpen(id)}>
          {shortText(text)}
        </button>
        {isWaiting && <NotSavedMark isSaving={isSaving} />}
        <span className={styles.facts}>
          <span className={classNames(styles.state, legend[action.state.colour])}>
            <StateShape kind={action.state.kind} />
            {stateText(action.record.value, action.state, strings).short}
          </span>
          {hasDate && <span>{dateSentence(action, strings)}</span>}
        </span>
      </div>
      {children}
    </li>
  );
};
