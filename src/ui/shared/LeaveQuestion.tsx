import * as React from 'react';
import { Button } from './Button';
import styles from './LeaveQuestion.module.scss';
import { Notice } from './Notice';
import { useUniqueId } from './useUniqueId';

/** What the question is drawn from. */
export interface LeaveQuestionProps {
  readonly words: { readonly question: string; readonly stay: string; readonly discard: string };
  readonly onStay: () => void;
  readonly onDiscard: () => void;
}

/** Asks before something that was typed or kept is thrown away. */
export const LeaveQuestion = ({ words, onStay, onDiscard }: LeaveQuestionProps): React.ReactElement => {
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
