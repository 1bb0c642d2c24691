import * as React from 'react';
import { Button } from '../Button';
import { Notice } from '../Notice';
import styles from './Field.module.scss';

/** One thing to put right and the field it is in. */
export interface SummaryProblem {
  readonly fieldId: string;
  readonly sentence: string;
}

/** What the summary is drawn from. */
export interface ProblemSummaryProps {
  readonly heading: string;
  /** At least one. */
  readonly problems: readonly SummaryProblem[];
}

/** Says what has to be put right and leads to each field. Takes the focus when told to by its ref. */
export const ProblemSummary = React.forwardRef<HTMLDivElement, ProblemSummaryProps>(({ heading, problems }, ref) => (
  <div ref={ref} tabIndex={-1} role="group" aria-label={heading}>
    <Notice tone="error">
      <p>{heading}</p>
      <ul>
        {problems.map(({ fieldId, sentence }) => (
          <li key={fieldId}>
            <Button kind="quiet" className={styles.lead} onClick={() => document.getElementById(fieldId)?.focus()}>
              {sentence}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  </div>
));
ProblemSummary.displayName = 'ProblemSummary';
