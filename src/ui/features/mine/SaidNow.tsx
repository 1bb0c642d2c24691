import * as React from 'react';
import type { NewProgress } from '../../../application/addProgress';
import { canUndo } from '../../../application/outbox/outboxState';
import { Button } from '../../shared/Button';
import { errorText } from '../../shared/errorText';
import { Notice } from '../../shared/Notice';
import { NotSavedMark } from '../../shared/NotSavedMark';
import { useTrackerContext } from '../../shared/TrackerContext';
import type { Strings } from '../../strings/en';
import styles from './MyActions.module.scss';
import { isWordless, type AnswerState } from './useAnswer';

/** What is said of an answer is drawn from. */
export interface SaidNowProps {
  readonly state: AnswerState;
  readonly said: NewProgress;
  /** Whether the day that was promised has passed. */
  readonly isLate: boolean;
  readonly onUndone: () => void;
  readonly onAgain: () => void;
  readonly onAddWord: () => void;
}

function saidText({ status, health, dateChange }: NewProgress, isLate: boolean, { mine }: Strings): string {
  if (status === 'complete') return mine.said.done;
  if (dateChange) return mine.said['more-time'](dateChange.newDueOn);
  if (health !== 'on-track') return mine.said.other;
  return isLate ? mine.said.lateOnTrack : mine.said['on-track'];
}

/** The ways back from what was said. */
const Ways = ({ state, said, onUndone, onAgain, onAddWord }: SaidNowProps): React.ReactElement => {
  const { outbox, strings } = useTrackerContext();
  const words = strings.mine;
  const { pending } = state;
  const [problem, setProblem] = React.useState('');
  const undo = (): void => {
    state.undo().then(
      (isTaken) => (isTaken ? onUndone() : setProblem(strings.outbox.notUndone)),
      () => setProblem(strings.outbox.noRoom),
    );
  };
  const isToSay = !pending || pending.entry.heldUntil !== undefined;
  return (
    <p className={styles.ways}>
      {pending?.phase.name === 'refused' && <Button onClick={() => void outbox.sendNow(pending.entry.key)}>{words.tryAgain}</Button>}
      {pending && canUndo(pending) && (
        <Button kind="quiet" onClick={undo}>
          {words.undo}
        </Button>
      )}
      {isToSay && said.health === 'on-track' && isWordless(said) && (
        <Button kind="quiet" onClick={onAddWord}>
          {words.addWord}
        </Button>
      )}
      {!pending && (
        <Button kind="quiet" onClick={onAgain}>
          {words.again}
        </Button>
      )}
      <span role="status">{problem}</span>
    </p>
  );
};

/** What the person has just said of an action, whether it is saved, and the ways back. */
export const SaidNow = (props: SaidNowProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { said, isLate, state } = props;
  const { pending } = state;
  // While it is held back, Undo says enough.
  const isWaiting = pending !== undefined && pending.entry.heldUntil === undefined;
  return (
    <>
      <p className={styles.said}>
        {saidText(said, isLate, strings)} {isWaiting && <NotSavedMark isSaving={pending.phase.name === 'sending'} />}
      </p>
      {pending?.phase.name === 'refused' && (
        <Notice tone="error" role="alert">
          {errorText(pending.phase.error, strings).sentence}
        </Notice>
      )}
      <Ways {...props} />
    </>
  );
};
