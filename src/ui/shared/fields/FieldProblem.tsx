import * as React from 'react';
import { NoticeMark } from '../NoticeMark';
import styles from './Field.module.scss';

/** What a field's problem is drawn from. */
export interface FieldProblemProps {
  readonly id: string;
  /** What has to be mended, as a sentence; undefined while nothing has. */
  readonly problem: string | undefined;
}

/** Says beside a field what has to be mended in it. */
export const FieldProblem = ({ id, problem }: FieldProblemProps): React.ReactElement | null => {
  if (problem === undefined) return null;
  return (
    <p id={id} className={styles.problem}>
      <NoticeMark tone="error" />
      {problem}
    </p>
  );
};
