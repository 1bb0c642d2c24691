import * as React from 'react';
import type { NeedsAttention } from '../../../application/needsAttention';
import { useTrackerContext } from '../../shared/TrackerContext';
import { AttentionRow } from './AttentionRow';
import styles from './Overview.module.scss';
import type { OverviewPlace } from './overviewPlace';
import { ShowMore } from './ShowMore';
import { useShownCount } from './useShownCount';

/** What the list of what needs attention is drawn from. */
export interface AttentionListProps {
  /** The most urgent first. */
  readonly entries: readonly NeedsAttention[];
  readonly place: OverviewPlace;
}

/** What is seen before one asks for all of it. */
const firstShown = 8;

function keyOf(entry: NeedsAttention): string {
  if (entry.kind === 'action') return `action ${entry.action.record.value.id}`;
  return entry.kind === 'part' ? `part ${entry.part.id}` : `review ${entry.review.id}`;
}

/** What needs somebody, the most urgent first, each with its reasons in words. */
export const AttentionList = ({ entries, place }: AttentionListProps): React.ReactElement => {
  const words = useTrackerContext().strings.overview.attention;
  const count = useShownCount(entries.length, firstShown);
  return (
    <section className={styles.block}>
      <div className={styles.head}>
        <h3 tabIndex={-1} data-list-heading="" className={styles.heading}>
          {words.heading}
          {entries.length > 0 && <span className={styles.count}> {entries.length}</span>}
        </h3>
        <ShowMore count={count} total={entries.length} />
      </div>
      {entries.length === 0 ? (
        <p className={styles.calm}>
          <strong>{words.none}</strong> {words.noneAdvice}
        </p>
      ) : (
        <ul aria-label={words.heading}>
          {entries.slice(0, count.shown).map((entry) => (
            <AttentionRow key={keyOf(entry)} entry={entry} place={place} />
          ))}
        </ul>
      )}
    </section>
  );
};
