import * as React from 'react';
import { editReview } from '../../../domain/paper/editPlan';
import type { PlanProblem } from '../../../domain/paper/checkPlan';
import type { ImportPlan, PlannedReview } from '../../../domain/paper/importPlan';
import { useTrackerContext } from '../../shared/TrackerContext';
import { DayField, LineField } from './controls';
import styles from './ImportPaper.module.scss';
import { editReportedOn, editRespondedOn } from './planDates';
import { problemText } from './previewWords';
import type { PreviewTools } from './usePreview';

/** What the fields of the review are drawn from. */
export interface ReviewFieldsProps {
  readonly review: PlannedReview;
  readonly problems: readonly PlanProblem[];
  readonly tools: PreviewTools;
}

/** The review that the paper becomes: what it is called and when it was reported and answered. */
export const ReviewFields = ({ review, problems, tools }: ReviewFieldsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { fields, reviewHeading } = strings.importPaper;
  const own = problems.filter((problem) => problem.key === 'review');
  const field = (name: keyof PlannedReview & keyof typeof fields) => ({
    id: tools.fieldId('review', name),
    label: fields[name],
    problem: problemText(own, name, strings),
  });
  const edit = (change: (plan: ImportPlan) => ImportPlan): void => tools.edit({ change });
  const headingId = tools.fieldId('review', 'heading');
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <h3 id={headingId}>{reviewHeading}</h3>
      <div className={styles.fields}>
        <LineField {...field('title')} value={review.title} onChange={(title) => edit((plan) => editReview(plan, { title }))} />
        <LineField
          {...field('committee')}
          isOptional
          value={review.committee}
          onChange={(committee) => edit((plan) => editReview(plan, { committee }))}
        />
        <DayField {...field('reportedOn')} isOptional value={review.reportedOn} onChange={(day) => edit((plan) => editReportedOn(plan, day))} />
        <DayField {...field('respondedOn')} isOptional value={review.respondedOn} onChange={(day) => edit((plan) => editRespondedOn(plan, day))} />
      </div>
    </section>
  );
};
