import * as React from 'react';
import type { Loaded } from '../../../application/tracker';
import type { ProgressUpdate } from '../../../domain/records';
import type { Rows } from '../../../domain/versioned';
import { BadRows } from '../../shared/BadRows';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { Notice } from '../../shared/Notice';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './ActionDetails.module.scss';
import { HistoryEntry } from './HistoryEntry';
import { PendingEntry } from './PendingEntry';
import { usePending } from '../../shared/progress/usePending';

/** What the history is drawn from. */
export interface HistoryProps {
  readonly actionId: number;
  readonly history: Loaded<Rows<ProgressUpdate>>;
  /** Whether the person may change what was written. */
  readonly canMend: boolean;
  readonly onRetry: () => void;
}

/** What the entries are drawn from. */
interface EntriesProps extends Pick<HistoryProps, 'actionId' | 'canMend'> {
  readonly rows: Rows<ProgressUpdate>;
}

const Entries = ({ rows, actionId, canMend }: EntriesProps): React.ReactElement => {
  const words = useTrackerContext().strings.action.history;
  const pending = usePending(actionId);
  return (
    <>
      {rows.badRows.length > 0 && (
        <Notice tone="warning">
          <p>{words.badRows(rows.badRows.length)}</p>
          <BadRows rows={rows.badRows} mayMend={() => canMend} />
        </Notice>
      )}
      {rows.records.length === 0 && pending.length === 0 && <p className={styles.quiet}>{words.none}</p>}
      <ol className={styles.entries}>
        {pending.map((item) => (
          <PendingEntry key={item.entry.key} item={item} />
        ))}
        {rows.records.map(({ value }) => (
          <HistoryEntry key={value.id} update={value} />
        ))}
      </ol>
    </>
  );
};

/** What has been said of an action, newest first. */
export const History = ({ actionId, history, canMend, onRetry }: HistoryProps): React.ReactElement => {
  const words = useTrackerContext().strings.action.history;
  const headingId = useUniqueId();
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h3 id={headingId}>{words.heading}</h3>
      {history.phase === 'loading' && <Skeleton label={words.loading} lines={[20, 40]} />}
      {history.phase === 'failed' && <ErrorNotice error={history.error} onRetry={onRetry} />}
      {history.phase === 'ready' && <Entries rows={history.value} actionId={actionId} canMend={canMend} />}
    </section>
  );
};
