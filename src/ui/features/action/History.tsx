import * as React from 'react';
import type { Loaded } from '../../../application/tracker';
import type { ProgressUpdate } from '../../../domain/records';
import type { Rows } from '../../../domain/versioned';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { Notice } from '../../shared/Notice';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './ActionDetails.module.scss';
import { HistoryEntry } from './HistoryEntry';

/** What the history is drawn from. */
export interface HistoryProps {
  readonly history: Loaded<Rows<ProgressUpdate>>;
  readonly onRetry: () => void;
}

const Entries = ({ rows }: { readonly rows: Rows<ProgressUpdate> }): React.ReactElement => {
  const words = useTrackerContext().strings.action.history;
  return (
    <>
      {rows.badRows.length > 0 && <Notice tone="warning">{words.badRows(rows.badRows.length)}</Notice>}
      {rows.records.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ol className={styles.entries}>
        {rows.records.map(({ value }) => (
          <HistoryEntry key={value.id} update={value} />
        ))}
      </ol>
    </>
  );
};

/** What has been said of an action, newest first. */
export const History = ({ history, onRetry }: HistoryProps): React.ReactElement => {
  const words = useTrackerContext().strings.action.history;
  const headingId = useUniqueId();
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h3 id={headingId}>{words.heading}</h3>
      {history.phase === 'loading' && <Skeleton label={words.loading} lines={[20, 40]} />}
      {history.phase === 'failed' && <ErrorNotice error={history.error} onRetry={onRetry} />}
      {history.phase === 'ready' && <Entries rows={history.value} />}
    </section>
  );
};
