import * as React from 'react';
import { Button } from '../../shared/Button';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useLeaveGuard } from '../../shared/useLeaveGuard';
import { useFromOutbox } from '../../shared/useOutbox';
import { ChoosePaper } from './ChoosePaper';
import styles from './ImportPaper.module.scss';
import { isLeavingCostly } from './importState';
import { LeaveDialog } from './LeaveDialog';
import { PlanCounts } from './PlanCounts';
import { PreviewPaper } from './PreviewPaper';
import { StepHeading } from './StepHeading';
import { useImport, type ImportActions } from './useImport';
import { WritingPaper } from './WritingPaper';

/** What the import left behind. */
export interface ImportOutcome {
  /** Whether anything may have been written. */
  readonly isChanged: boolean;
  /** The review that was written; undefined when the person left before it was whole. */
  readonly reviewId?: number;
}

/** What the import is drawn from. */
export interface ImportPaperProps {
  readonly onClose: (outcome: ImportOutcome) => void;
}

interface StepProps extends ImportPaperProps {
  readonly actions: ImportActions;
  readonly onLeave: () => void;
}

const Step = ({ actions, onClose, onLeave }: StepProps): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  const { state, kept, choose, edit, undo, write, startAgain } = actions;
  switch (state.step) {
    case 'choose':
      return <ChoosePaper error={state.error} kept={kept} onResume={actions.resume} onForget={startAgain} onChoose={choose} onClose={() => onClose({ isChanged: false })} />;
    case 'reading':
      return (
        <>
          <StepHeading>{words.chooseHeading}</StepHeading>
          <p>{words.reading(state.fileName)}</p>
          <Skeleton label={words.reading(state.fileName)} lines={[20, 80, 80]} />
          <Button onClick={startAgain}>{words.anotherPaper}</Button>
        </>
      );
    case 'check':
      return <PreviewPaper paper={state.paper} onDiscardKept={actions.discardKept} onEdit={edit} onUndo={undo} onWrite={write} onLeave={onLeave} />;
    case 'writing':
      return <WritingPaper paper={state.paper} itemKey={state.key} onStop={onLeave} onLeave={() => onClose({ isChanged: true })} />;
    case 'done':
      return (
        <>
          <StepHeading>{words.doneHeading(state.paper.plan.review.title)}</StepHeading>
          <p>
            <PlanCounts plan={state.paper.plan} />
          </p>
          <Button kind="primary" onClick={() => onClose({ isChanged: true, ...(state.reviewId === undefined ? {} : { reviewId: state.reviewId }) })}>
            {words.openReview}
          </Button>
        </>
      );
  }
};

/** Brings a published paper into the tracker: choose it, check what was understood, write it. */
export const ImportPaper = ({ onClose }: ImportPaperProps): React.ReactElement => {
  const { outbox, strings } = useTrackerContext();
  const words = strings.importPaper;
  const actions = useImport();
  const { state, startAgain } = actions;
  const [isAsking, setAsking] = React.useState(false);
  const isStopping = state.step === 'writing';
  const isUnkept = useFromOutbox(({ items }) => items.some(({ isKept }) => !isKept));
  useLeaveGuard(isLeavingCostly(state) || isUnkept);

  const leaveNow = (): void => {
    setAsking(false);
    if (state.step === 'writing') void outbox.undo(state.key).then(() => onClose({ isChanged: true }));
    else startAgain();
  };
  return (
    <div className={state.step === 'check' ? styles.wide : styles.screen}>
      <Step actions={actions} onClose={onClose} onLeave={() => (isLeavingCostly(state) || isStopping ? setAsking(true) : leaveNow())} />
      {isAsking && (
        <LeaveDialog
          heading={isStopping ? words.stopHeading : words.leaveHeading}
          text={isStopping ? words.stopText : words.leaveText}
          leaveWord={isStopping ? words.stopHere : words.leave}
          onLeave={leaveNow}
          onStay={() => setAsking(false)}
        />
      )}
    </div>
  );
};
