import * as React from 'react';
import type { ImportProgress } from '../../../application/importPaper';
import type { OutboxItem } from '../../../application/outbox/outboxState';
import type { Pause } from '../../../application/outbox/pause';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useOutbox } from '../../shared/useOutbox';
import styles from './ImportPaper.module.scss';
import { recordCount, type CheckedPaper } from './importState';
import { StepHeading } from './StepHeading';

/** What the writing is drawn from. */
export interface WritingPaperProps {
  readonly paper: CheckedPaper;
  /** Key of the import in the outbox. */
  readonly itemKey: string;
  /** Ends an import that SharePoint refused; what is written stays. */
  readonly onStop: () => void;
  /** Leaves the screen; the import goes on. */
  readonly onLeave: () => void;
}

/** How far it is; a pause does not take it back to nothing. */
function useProgress(item: OutboxItem | undefined, total: number): ImportProgress {
  const last = React.useRef<ImportProgress>({ done: 0, total });
  if (item?.phase.name === 'sending' && item.phase.progress) last.current = item.phase.progress;
  return last.current;
}

const Refused = ({ error, progress, onGoOn, onStop }: {
  readonly error: unknown;
  readonly progress: ImportProgress;
  readonly onGoOn: () => void;
  readonly onStop: () => void;
}): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  return (
    <>
      <p>{words.interrupted(progress.done, progress.total)}</p>
      <ErrorNotice error={error} onRetry={onGoOn} retryWord={words.goOn} />
      <Button onClick={onStop}>{words.stopHere}</Button>
    </>
  );
};

const Waiting = ({ pause, onTryNow }: { readonly pause: Pause; readonly onTryNow: () => void }): React.ReactElement => {
  const words = useTrackerContext().strings.importPaper;
  return (
    <Notice tone="information" role="status">
      <p>{words.waits[pause.reason]}</p>
      <Button onClick={onTryNow}>{words.tryNow}</Button>
    </Notice>
  );
};

/** How far the writing is; where it waits, why, and that it goes on by itself. */
export const WritingPaper = ({ paper, itemKey, onStop, onLeave }: WritingPaperProps): React.ReactElement => {
  const { outbox, strings } = useTrackerContext();
  const words = strings.importPaper;
  const { items, pause } = useOutbox();
  const item = items.find(({ entry }) => entry.key === itemKey);
  const progress = useProgress(item, recordCount(paper.plan));
  const refused = item?.phase.name === 'refused' ? item.phase : undefined;
  const { title } = paper.plan.review;
  return (
    <>
      {/* Another key: the heading of an interruption takes the focus again. */}
      <StepHeading key={refused ? 'interrupted' : 'writing'}>{refused ? words.interruptedHeading : words.writing(title)}</StepHeading>
      <progress className={styles.bar} value={progress.done} max={Math.max(1, progress.total)} aria-label={words.writing(title)} />
      {refused && <Refused error={refused.error} progress={progress} onGoOn={() => void outbox.sendNow(itemKey)} onStop={onStop} />}
      {!refused && (
        <>
          <p role="status">{words.wrote(progress.done, progress.total)}</p>
          {pause && item?.phase.name === 'waiting' && <Waiting pause={pause} onTryNow={() => void outbox.sendNow()} />}
          <p className={styles.quiet}>{item?.isKept === false ? words.writingNotKept : words.writingAdvice}</p>
          <Button onClick={onLeave}>{words.backToTracker}</Button>
        </>
      )}
    </>
  );
};
