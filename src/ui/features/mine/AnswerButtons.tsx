import * as React from 'react';
import { defaultLegend } from '../../../domain/legend';
import type { StateKind } from '../../../domain/stateKind';
import { Button } from '../../shared/Button';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { StateShape } from '../../shared/StateShape';
import { useTrackerContext } from '../../shared/TrackerContext';
import { answers, type Answer } from './answer';
import styles from './MyActions.module.scss';

/** What the buttons are drawn from. */
export interface AnswerButtonsProps {
  /** What the action is called. */
  readonly name: string;
  /** The answer whose form is open. */
  readonly open: Answer | undefined;
  readonly onGive: (answer: Answer) => void;
}

const kinds: Record<Answer, StateKind> = { done: 'done', 'on-track': 'on-track', 'more-time': 'due-soon' };

/** The three answers. */
export const AnswerButtons = ({ name, open, onGive }: AnswerButtonsProps): React.ReactElement => {
  const words = useTrackerContext().strings.mine;
  return (
    <div role="group" aria-label={words.answersFor(name)} className={styles.buttons}>
      {answers.map((answer) => (
        <Button
          key={answer}
          className={styles.answer}
          data-answer={answer}
          aria-expanded={answer === 'on-track' && open !== answer ? undefined : open === answer}
          onClick={() => onGive(answer)}
        >
          <span className={classNames(styles.shape, legend[defaultLegend[kinds[answer]]])}>
            <StateShape kind={kinds[answer]} />
          </span>
          {words.answers[answer]}
        </Button>
      ))}
    </div>
  );
};
