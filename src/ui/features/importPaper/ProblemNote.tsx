import * as React from 'react';
import type { PlanProblem } from '../../../domain/paper/checkPlan';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './Field.module.scss';
import { problemText } from './previewWords';

/** The words of a field, for naming it outside its label. */
export function fieldWord(field: string, fields: Readonly<Record<string, string>>): string {
  return fields[field] ?? field;
}

/** What has to be mended in a part or action whose fields are closed. */
export const ProblemNote = ({ problems }: { readonly problems: readonly PlanProblem[] }): React.ReactElement => {
  const { strings } = useTrackerContext();
  return (
    <>
      {problems.map(({ field }, index) => (
        <p key={`${field} ${index}`} className={styles.problem}>
          {fieldWord(field, strings.importPaper.fields)}: {problemText(problems, field, strings)}
        </p>
      ))}
    </>
  );
};
