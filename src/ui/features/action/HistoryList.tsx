import * as React from 'react';
import { historyFilters, historyOf, isShownBy, type HistoryFilter, type HistoryItem } from '../../../domain/history';
import type { ProgressUpdate, ScrutinyDecision } from '../../../domain/records';
import { isWaitingId } from '../../../domain/waitingId';
import { DecisionEntry, PendingDecisionEntry } from '../../shared/decision/DecisionEntry';
import { usePendingDecisions } from '../../shared/decision/usePendingDecisions';
import { usePending } from '../../shared/progress/usePending';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ActionDetails.module.scss';
import { HistoryEntry } from './HistoryEntry';
import { HistoryFilters } from './HistoryFilters';
import { PendingEntry } from './PendingEntry';

/** What the list is drawn from. */
export interface HistoryListProps {
  readonly actionId: number;
  readonly updates: readonly ProgressUpdate[];
  /** Those about the action; what waits may be among them. */
  readonly decisions: readonly ScrutinyDecision[];
}

/** What is not saved yet, newest first. */
const PendingEntries = ({ actionId, filter }: { readonly actionId: number; readonly filter: HistoryFilter }): React.ReactElement => {
  const progress = usePending(actionId).filter(({ entry: { intent } }) => filter !== 'decisions' && (filter !== 'dates' || intent.progress.dateChange !== undefined));
  const decided = usePendingDecisions((decision) => decision.actionId === actionId).filter(
    ({ entry: { intent } }) => filter === 'all' || filter === 'decisions' || (filter === 'dates' && intent.decision.outcome === 'extension-agreed'),
  );
  const entries = [
    ...progress.map((item) => ({ item, drawn: <PendingEntry key={item.entry.key} item={item} /> })),
    ...decided.map((item) => ({ item, drawn: <PendingDecisionEntry key={item.entry.key} item={item} decision={item.entry.intent.decision} /> })),
  ];
  return <>{entries.sort((one, other) => (one.item.entry.queuedAt < other.item.entry.queuedAt ? 1 : -1)).map(({ drawn }) => drawn)}</>;
};

const Entry = ({ item }: { readonly item: HistoryItem }): React.ReactElement =>
  item.kind === 'progress' ? <HistoryEntry update={item.update} /> : <DecisionEntry decision={item.decision} />;

/** Everything that was said and decided about an action, newest first, or one kind of it. */
export const HistoryList = ({ actionId, updates, decisions }: HistoryListProps): React.ReactElement => {
  const words = useTrackerContext().strings.action.history;
  const [wanted, setWanted] = React.useState<HistoryFilter>('all');
  const pendingCount = usePending(actionId).length + usePendingDecisions((decision) => decision.actionId === actionId).length;
  const items = React.useMemo(() => historyOf(updates, decisions.filter(({ id }) => !isWaitingId(id))), [updates, decisions]);
  const counts = historyFilters
    .map((filter) => ({ filter, count: items.filter((item) => isShownBy(filter, item)).length }))
    .filter(({ count }) => count > 0);
  // What one filter shows alone is all there is: nothing to choose.
  const isMixed = new Set(counts.map(({ count }) => count)).size > 1;
  const chosen = isMixed ? wanted : 'all';
  if (items.length + pendingCount === 0) return <p className={styles.quiet}>{words.none}</p>;
  return (
    <>
      {isMixed && <HistoryFilters counts={counts} chosen={chosen} onChoose={setWanted} />}
      <ol className={styles.entries}>
        <PendingEntries actionId={actionId} filter={chosen} />
        {items
          .filter((item) => isShownBy(chosen, item))
          .map((item) => (
            <Entry key={`${item.kind} ${item.kind === 'progress' ? item.update.id : item.decision.id}`} item={item} />
          ))}
      </ol>
    </>
  );
};
