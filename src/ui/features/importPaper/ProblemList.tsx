import * as React from 'react';
import type { PlanProblem } from '../../../domain/paper/checkPlan';
import type { ImportPlan } from '../../../domain/paper/importPlan';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ConfirmBar.module.scss';
import { placeOf } from './places';
import { problemText } from './previewWords';
import { fieldWord } from './ProblemNote';
import { previewPlaces, type PreviewTools } from './usePreview';

/** What the list is drawn from. */
export interface ProblemListProps {
  readonly plan: ImportPlan;
  readonly problems: readonly PlanProblem[];
  readonly tools: PreviewTools;
}

/** What has to be mended before anything is written; each leads to its field. */
export const ProblemList = ({ plan, problems, tools }: ProblemListProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.importPaper;
  const nameOf = ({ key, field }: PlanProblem): string => {
    const place = key === 'review' ? words.reviewHeading : placeOf(plan, key, strings);
    return `${place}: ${fieldWord(field, words.fields)}`;
  };
  return (
    <div className={styles.problems} role="alert">
      <h3 id={tools.fieldId('preview', previewPlaces.problems)} tabIndex={-1}>
        {words.problemsHeading(problems.length)}
      </h3>
      <ul>
        {problems.map((problem, index) => (
          <li key={`${problem.key} ${problem.field} ${index}`}>
            <button type="button" className={styles.link} onClick={() => tools.open(problem.key, problem.field)}>
              {nameOf(problem)}
            </button>{' '}
            {problemText([problem], problem.field, strings)}
          </li>
        ))}
      </ul>
    </div>
  );
};
