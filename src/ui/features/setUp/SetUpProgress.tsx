import * as React from 'react';
import type { RowsDone, SetUpStep } from '../../../application/ports/siteSetUp';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ListMark } from './ListMark';
import styles from './SetUp.module.scss';
import { missingSteps, setUpLists } from './setUpLists';

/** What the progress of the set-up is drawn from. */
export interface SetUpProgressProps {
  readonly steps: readonly SetUpStep[];
  readonly doneStepIds: readonly string[];
  readonly phase: 'working' | 'interrupted' | 'finished';
  readonly isUpgrade: boolean;
  /** How far the filling in of rows is, while it goes on. */
  readonly rows: RowsDone | undefined;
}

/** How far the set-up is, list by list. */
export const SetUpProgress = ({ steps, doneStepIds, phase, isUpgrade, rows }: SetUpProgressProps): React.ReactElement => {
  const words = useTrackerContext().strings.setUp;
  const heading = React.useRef<HTMLHeadingElement>(null);
  // The button that began it is gone; people who use a keyboard or a screen reader go on from here.
  React.useLayoutEffect(() => heading.current?.focus(), []);
  const left = missingSteps(steps, doneStepIds);
  const done = steps.length - left.length;
  const [next] = left;
  const isWorking = phase === 'working';
  const { working, finished, interruptedHeading } = isUpgrade ? words.upgrade : words;
  const headings = { working, interrupted: interruptedHeading, finished };
  const now = isWorking && next ? words.current[next.kind](next.listTitle) : '';
  return (
    <div className={styles.progress}>
      <h3 ref={heading} tabIndex={-1}>
        {headings[phase]}
      </h3>
      {phase !== 'finished' && <p>{isWorking ? words.workingAdvice : words.interrupted}</p>}
      <progress className={styles.bar} value={done} max={Math.max(1, steps.length)} aria-label={working} />
      <p className={styles.explanation} role="status">
        {phase === 'finished' ? finished : now}
      </p>
      {isWorking && rows && <p className={styles.explanation}>{words.rows(rows.done, rows.total)}</p>}
      <p className={styles.explanation}>{(phase === 'interrupted' ? words.progressAtLeast : words.progress)(done, steps.length)}</p>
      <ul className={styles.marked}>
        {setUpLists(steps, doneStepIds).map(({ title, state }) => (
          <li key={title}>
            <ListMark state={state} />
            <span>{title}</span>
            <span className={styles.explanation}>{words.state[state]}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
