import * as React from 'react';
import { checkPlan } from '../../../domain/paper/checkPlan';
import { KeptNotice } from '../../shared/KeptNotice';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ConfirmBar } from './ConfirmBar';
import { DoubtList } from './DoubtList';
import styles from './ImportPaper.module.scss';
import type { CheckedPaper, PlanEdit } from './importState';
import { PlanCounts } from './PlanCounts';
import { PlanRecommendations } from './PlanRecommendations';
import { ReviewFields } from './ReviewFields';
import { StepHeading } from './StepHeading';
import { usePreview } from './usePreview';

/** What the preview is drawn from. */
export interface PreviewPaperProps {
  readonly paper: CheckedPaper;
  /** Throws away the edits that were kept from earlier. */
  readonly onDiscardKept: () => void;
  readonly onEdit: (edit: PlanEdit) => void;
  readonly onUndo: () => void;
  readonly onWrite: () => void;
  /** Back to the choice of a document. */
  readonly onLeave: () => void;
}

/** The second step: everything as it was understood, doubts first, every field open to change. Nothing is written yet. */
export const PreviewPaper = ({ paper, onDiscardKept, onEdit, onUndo, onWrite, onLeave }: PreviewPaperProps): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  const { plan, prepared } = paper;
  const preview = usePreview(plan, onEdit);
  const problems = React.useMemo(() => checkPlan(plan), [plan]);
  return (
    <>
      <div className={styles.opening}>
        <StepHeading>{words.checkHeading}</StepHeading>
        <p className={styles.counts}>
          <strong>{plan.review.title || paper.fileName}</strong>: <PlanCounts plan={plan} />
        </p>
        <p className={styles.quiet}>{words.checkIntroduction}</p>
        {paper.keptFrom !== undefined && <KeptNotice at={paper.keptFrom} onDiscard={onDiscardKept} />}
      </div>
      {prepared.earlier && (
        <Notice tone="information">
          <p>{words.earlier(prepared.earlier.value.title)}</p>
        </Notice>
      )}
      <DoubtList plan={plan} tools={preview.tools} />
      <ReviewFields review={plan.review} problems={problems} tools={preview.tools} />
      <PlanRecommendations plan={plan} problems={problems} preview={preview} />
      <ConfirmBar paper={paper} problems={problems} tools={preview.tools} onUndo={onUndo} onWrite={onWrite} onLeave={onLeave} />
    </>
  );
};
