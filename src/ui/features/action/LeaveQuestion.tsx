import * as React from 'react';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './ActionDetails.module.scss';

/** What the question is drawn from. */
export interface LeaveQuestionProps {
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

/** Asks before typed words are thrown away. */
export const LeaveQuestion = ({ onStay, onDiscard }: LeaveQuestionProps): React.ReactElement => {
  const words = useTrackerContext().strings.action.leave;
  const stay = React.useRef<HTMLButtonElement>(null);
  const questionId = useUniqueId();
  React.useEffect(() => stay.current?.focus(), []);
  return (
    <div role="alertdialog" aria-labelledby={questionId} className={styles.question}>
      <Notice tone="warning">
        <p id={questionId}>{words.question}</p>
        <span className={styles.answers}>
          <Button kind="primary" ref={stay} onClick={onStay}>
            {words.stay}
          </Button>
          <Button onClick={onDiscard}>{words.discard}</Button>
        </span>
      </Notice>
    </div>
  );
};
