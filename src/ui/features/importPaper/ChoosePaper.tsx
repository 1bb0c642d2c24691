import * as React from 'react';
import { Button } from '../../shared/Button';
import { classNames } from '../../shared/classNames';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { momentText } from '../../shared/momentText';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './ChoosePaper.module.scss';
import { paperErrorText } from './paperErrorText';
import { PaperIcon } from './PaperIcon';
import { StepHeading } from './StepHeading';
import type { KeptPaper } from './useKeptPaper';

/** What the choice of a file is drawn from. */
export interface ChoosePaperProps {
  /** Why the last choice could not be taken; undefined where there was none. */
  readonly error: unknown;
  /** A paper that was being checked on an earlier visit. */
  readonly kept: KeptPaper | undefined;
  /** Goes on checking it. */
  readonly onResume: () => void;
  /** Throws it away. */
  readonly onForget: () => void;
  readonly onChoose: (files: readonly File[]) => void;
  readonly onClose: () => void;
}

/** The first step: a document is chosen or dropped. */
export const ChoosePaper = ({ error, kept, onResume, onForget, onChoose, onClose }: ChoosePaperProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.importPaper;
  const id = useUniqueId();
  const [isOver, setOver] = React.useState(false);

  const take = (event: React.ChangeEvent<HTMLInputElement>): void => {
    const files = [...(event.currentTarget.files ?? [])];
    // Cleared, so that choosing the same file again after mending it counts as a choice.
    event.currentTarget.value = '';
    if (files.length > 0) onChoose(files);
  };
  const drop = (event: React.DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) onChoose(files);
  };
  const drag = (event: React.DragEvent): void => {
    // Without this the browser would open the document instead of handing it over.
    event.preventDefault();
    setOver(true);
  };

  return (
    <>
      <StepHeading>{words.chooseHeading}</StepHeading>
      <p>{words.chooseIntroduction}</p>
      {kept && (
        <Notice tone="information">
          <p>{words.keptHeading(kept.draft.plan.review.title || kept.draft.fileName, momentText(kept.at, Date.now()))}</p>
          <Button kind="primary" onClick={onResume}>
            {words.keptGoOn}
          </Button>{' '}
          <Button onClick={onForget}>{words.keptDiscard}</Button>
        </Notice>
      )}
      {error !== undefined && <FileError error={error} />}
      <div className={classNames(styles.zone, isOver && styles.over)} onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
        <PaperIcon />
        <p className={styles.drop}>{words.drop}</p>
        <p className={styles.quiet}>{words.or}</p>
        <input
          id={id}
          className={classNames(visually.hidden, styles.file)}
          type="file"
          accept=".docx,.docm"
          aria-describedby={`${id}-limits`}
          onChange={take}
        />
        <label className={styles.choose} htmlFor={id}>
          {words.chooseFile}
        </label>
        <p id={`${id}-limits`} className={styles.quiet}>
          {words.limits}
        </p>
      </div>
      <div>
        <Button onClick={onClose}>{words.backToTracker}</Button>
      </div>
    </>
  );
};

const FileError = ({ error }: { readonly error: unknown }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const sentence = paperErrorText(error, strings);
  if (sentence === undefined) return <ErrorNotice error={error} />;
  return (
    <Notice tone="error" role="alert">
      <p>{sentence}</p>
    </Notice>
  );
};
