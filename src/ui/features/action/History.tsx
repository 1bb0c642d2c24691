import * as React from 'react';
import type { Loaded } from '../../../application/tracker';
import type { ProgressUpdate, ScrutinyDecision } from '../../../domain/records';
import type { Rows } from '../../../domain/versioned';
import { BadRows } from '../../shared/BadRows';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { Notice } from '../../shared/Notice';
import { Skeleton } from '../../shared/Skeleton';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './ActionDetails.module.scss';
import { HistoryList } from './HistoryList';

/** What the history is drawn from. */
export interface HistoryProps {
  readonly actionId: number;
  readonly history: Loaded<Rows<ProgressUpdate>>;
  /** Those about the action; what waits may be among them. */
  readonly decisions: readonly ScrutinyDecision[];
  /** Whether the person may change what was written. */
  readonly canMend: boolean;
  readonly onRetry: () => void;
}

/** What the entries are drawn from. */
interface EntriesProps extends Pick<HistoryProps, 'actionId' | 'decisions' | 'canMend'> {
  readonly rows: Rows<ProgressUpdate>;
}

const Entries = ({ rows, actionId, decisions, canMend }: EntriesProps): React.ReactElement => {
  const words = useTrackerContext().strings.action.history;
  const updates = React.useMemo(() => rows.records.map(({ value }) => value), [rows]);
  return (
    <>
      {rows.badRows.length > 0 && (
        <Notice tone="warning">
          <p>{words.badRows(rows.badRows.length)}</p>
          <BadRows rows={rows.badRows} mayMend={() => canMend} />
        </Notice>
      )}
      <HistoryList actionId={actionId} updates={updates} decisions={decisions} />
    </>
  );
};

/** What has been said and decided about an action, newest first. */
export const History = ({ actionId, history, decisions, canMend, onRetry }: HistoryProps): React.ReactElement => {
  const words = useTrackerContext().strings.action.history;
  const headingId = useUniqueId();
  return (
    <section className={styles.part} aria-labelledby={headingId}>
      <h3 id={headingId}>{words.heading}</h3>
      {history.phase === 'loading' && <Skeleton label={words.loading} lines={[20, 40]} />}
      {history.phase === 'failed' && <ErrorNotice error={history.error} onRetry={onRetry} />}
      {history.phase === 'ready' && <Entries rows={history.value} actionId={actionId} decisions={decisions} canMend={canMend} />}
    </section>
  );
};
