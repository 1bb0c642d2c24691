import * as React from 'react';
import type { PlanProblem } from '../../../domain/paper/checkPlan';
import { Button } from '../../shared/Button';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ConfirmBar.module.scss';
import { doubtsToList } from './doubtChoices';
import { recordCount, type CheckedPaper } from './importState';
import { ProblemList } from './ProblemList';
import { previewPlaces, type PreviewTools } from './usePreview';

/** What the bar is drawn from. */
export interface ConfirmBarProps {
  readonly paper: CheckedPaper;
  readonly problems: readonly PlanProblem[];
  readonly tools: PreviewTools;
  readonly onUndo: () => void;
  readonly onWrite: () => void;
  readonly onLeave: () => void;
}

/** The one confirm, always in sight, and what just happened with its undo. */
export const ConfirmBar = ({ paper, problems, tools, onUndo, onWrite, onLeave }: ConfirmBarProps): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  const { plan, prepared, lastChange } = paper;
  const [isRefused, setRefused] = React.useState(false);
  const doubtCount = React.useMemo(() => doubtsToList(plan).length, [plan]);
  const write = (): void => {
    if (problems.length === 0) {
      onWrite();
      return;
    }
    setRefused(true);
    tools.goTo(tools.fieldId('preview', previewPlaces.problems));
  };
  const undo = (): void => {
    onUndo();
    tools.goTo(tools.fieldId('preview', previewPlaces.doubts));
  };
  return (
    <div className={styles.bar}>
      {isRefused && problems.length > 0 && <ProblemList plan={plan} problems={problems} tools={tools} />}
      <div className={styles.said}>
        <p role="status">{lastChange ? `${lastChange.said} ${words.doubtsLeft(doubtCount)}` : ''}</p>
        {lastChange && (
          <Button kind="quiet" id={tools.fieldId('preview', previewPlaces.undo)} onClick={undo}>
            {words.undo}
          </Button>
        )}
      </div>
      <div className={styles.buttons}>
        <Button kind="primary" onClick={write}>
          {prepared.earlier ? words.writeMissing : words.write(recordCount(plan))}
        </Button>
        <Button onClick={onLeave}>{words.anotherPaper}</Button>
        <span className={styles.quiet}>{words.openDoubts(doubtCount)}</span>
      </div>
    </div>
  );
};
