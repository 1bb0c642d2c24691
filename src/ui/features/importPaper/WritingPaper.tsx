import * as React from 'react';
import type { ImportProgress } from '../../../application/importPaper';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ImportPaper.module.scss';
import { StepHeading } from './StepHeading';

/** What the writing is drawn from. */
export interface WritingPaperProps {
  readonly title: string;
  readonly progress: ImportProgress;
  /** Set where the writing was interrupted. */
  readonly interrupted?: { readonly error: unknown; readonly onGoOn: () => void; readonly onStop: () => void };
}

/** How far the writing is; after an interruption, why and how to go on. */
export const WritingPaper = ({ title, progress, interrupted }: WritingPaperProps): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  const { done, total } = progress;
  return (
    <>
      {/* Another key: the heading of an interruption takes the focus again. */}
      <StepHeading key={interrupted ? 'interrupted' : 'writing'}>{interrupted ? words.interruptedHeading : words.writing(title)}</StepHeading>
      <progress className={styles.bar} value={done} max={Math.max(1, total)} aria-label={words.writing(title)} />
      {interrupted ? (
        <>
          <p>{words.interrupted(done, total)}</p>
          <ErrorNotice error={interrupted.error} onRetry={interrupted.onGoOn} retryWord={words.goOn} />
          <Button onClick={interrupted.onStop}>
            {words.stopHere}
          </Button>
        </>
      ) : (
        <>
          <p role="status">{words.wrote(done, total)}</p>
          <p className={styles.quiet}>{words.writingAdvice}</p>
        </>
      )}
    </>
  );
};
