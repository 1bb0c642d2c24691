import * as React from 'react';
import type { Problem } from '../../../domain/progress';
import { Button } from '../../shared/Button';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { fieldId } from './fieldId';
import styles from './ProgressForm.module.scss';

/** What the summary is drawn from. */
export interface ProblemSummaryProps {
  /** At least one. */
  readonly problems: readonly Problem[];
  readonly idPrefix: string;
}

/** Says what has to be put right and leads to each field. Takes the focus when told to by its ref. */
export const ProblemSummary = React.forwardRef<HTMLDivElement, ProblemSummaryProps>(({ problems, idPrefix }, ref) => {
  const words = useTrackerContext().strings.action;
  return (
    <div ref={ref} tabIndex={-1} role="group" aria-label={words.form.toMend(problems.length)}>
      <Notice tone="error">
        <p>{words.form.toMend(problems.length)}</p>
        <ul>
          {problems.map(({ field, kind }) => (
            <li key={field}>
              <Button kind="quiet" className={styles.lead} onClick={() => document.getElementById(fieldId(idPrefix, field))?.focus()}>
                {words.problems[field]?.[kind]}
              </Button>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
});
ProblemSummary.displayName = 'ProblemSummary';
