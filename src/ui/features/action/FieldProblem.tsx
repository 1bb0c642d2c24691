import * as React from 'react';
import type { Problem } from '../../../domain/progress';
import { NoticeMark } from '../../shared/NoticeMark';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ProgressForm.module.scss';

/** What a field's problem is drawn from. */
export interface FieldProblemProps {
  readonly id: string;
  readonly problem: Problem | undefined;
}

/** Says beside a field what has to be mended in it. */
export const FieldProblem = ({ id, problem }: FieldProblemProps): React.ReactElement | null => {
  const { problems } = useTrackerContext().strings.action;
  if (!problem) return null;
  return (
    <p id={id} className={styles.problem}>
      <NoticeMark tone="error" />
      {problems[problem.field]?.[problem.kind]}
    </p>
  );
};
