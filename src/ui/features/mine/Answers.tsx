import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import { isOfOtherForm, type Answer } from './answer';
import { AnswerButtons } from './AnswerButtons';
import { AnswerForm } from './AnswerForm';
import styles from './MyActions.module.scss';
import { SaidNow } from './SaidNow';
import { useAnswer } from './useAnswer';
import type { Answered } from './useAnswered';

/** What the answers are drawn from. */
export interface AnswersProps {
  readonly action: ActionView;
  /** What the action is called. */
  readonly name: string;
  readonly answered: Answered;
  /** Opens the action with its whole form. */
  readonly onOpen: () => void;
}

/** Puts the focus, once what it is to stand on is drawn. */
function useFocusWithin(root: React.RefObject<HTMLElement>): (selector: string) => void {
  const wanted = React.useRef<string>();
  const [, draw] = React.useState(0);
  React.useEffect(() => {
    if (wanted.current === undefined) return;
    const place = root.current?.querySelector<HTMLElement>(wanted.current);
    if (!place) return;
    wanted.current = undefined;
    place.focus();
  });
  return (selector) => {
    wanted.current = selector;
    draw((count) => count + 1);
  };
}

const firstField = 'form [data-first], form textarea';
const buttonOf = (answer: Answer): string => `[data-answer="${answer}"]`;

/** The three answers to an action, the few words that one of them needs, and what was said. */
export const Answers = ({ action, name, answered, onOpen }: AnswersProps): React.ReactElement => {
  const words = useTrackerContext().strings.mine;
  const root = React.useRef<HTMLDivElement>(null);
  const focus = useFocusWithin(root);
  const state = useAnswer(action, name, answered);
  const { answer, said, kept } = state;
  const give = (wanted: Answer): void => {
    state.give(wanted);
    if (wanted !== 'on-track' || state.hasWords) focus(firstField);
  };
  const again = (): void => {
    answered.forget(action.record.value.id);
    focus(buttonOf('done'));
  };
  const addWord = (): void => {
    void state.addWord();
    focus(firstField);
  };
  if (!answer && said) {
    return (
      <div ref={root} className={styles.answers}>
        <SaidNow
          state={state}
          said={said}
          isLate={action.state.daysLate !== undefined}
          onUndone={() => focus(`${firstField}, ${buttonOf('on-track')}`)}
          onAgain={again}
          onAddWord={addWord}
        />
      </div>
    );
  }
  return (
    <div ref={root} className={styles.answers}>
      <AnswerButtons name={name} open={answer} onGive={give} />
      {answer && <AnswerForm action={action.record.value} state={state} answer={answer} onClosed={() => focus(buttonOf(answer))} />}
      {isOfOtherForm(kept.draft) && (
        <p className={styles.began}>
          {words.began}{' '}
          <Button kind="quiet" onClick={onOpen}>
            {words.goOn}
          </Button>
        </p>
      )}
    </div>
  );
};
