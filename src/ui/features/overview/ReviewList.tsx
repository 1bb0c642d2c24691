import * as React from 'react';
import type { ReviewRow } from '../../../application/overview';
import { decisions } from '../../../domain/decision';
import { stateCounts } from '../../../domain/stateCounts';
import { decisionTotals } from '../../../domain/totals';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { StateBar } from '../../shared/StateBar';
import { useTrackerContext } from '../../shared/TrackerContext';
import type { Strings } from '../../strings/en';
import { clockText } from './clockText';
import overview from './Overview.module.scss';
import type { OverviewPlace } from './overviewPlace';
import styles from './ReviewList.module.scss';

/** What the list of reviews is drawn from. */
export interface ReviewListProps {
  readonly rows: readonly ReviewRow[];
  readonly place: OverviewPlace;
}

function decisionsText({ parts }: ReviewRow, { overview: words, totals }: Strings): string {
  const counts = decisionTotals(parts);
  const phrases = decisions.filter((decision) => counts[decision] > 0).map((decision) => totals.stateCount(counts[decision], totals.decisions[decision]));
  return phrases.join(' · ') || words.reviews.noParts;
}

function actionsText({ actions }: ReviewRow, { states, totals }: Strings): string {
  return stateCounts(actions.map(({ state }) => state)).map(({ kind, count }) => totals.stateCount(count, states[kind])).join(' · ') || totals.actions(0);
}

const Row = ({ row, place }: { readonly row: ReviewRow; readonly place: OverviewPlace }): React.ReactElement => {
  const { services, strings } = useTrackerContext();
  const words = strings.overview.reviews;
  const { clock, standing } = clockText(row.review, services.clock.today(), strings);
  return (
    <tr>
      <th scope="row">
        <button type="button" className={styles.title} onClick={() => place.onReview(row.review.id)}>
          {row.review.title}
        </button>
        {row.review.status === 'closed' && <span className={styles.quiet}> {words.closed}</span>}
      </th>
      <td data-label={words.decisions}>{decisionsText(row, strings)}</td>
      <td data-label={words.actions}>
        <StateBar counts={stateCounts(row.actions.map(({ state }) => state))} isSmall />
        <span className={styles.quiet}>{actionsText(row, strings)}</span>
      </td>
      <td data-label={words.late} className={classNames(row.lateCount > 0 && legend.red)}>{words.lateCount(row.lateCount)}</td>
      <td data-label={words.response} className={classNames(clock.kind === 'overdue' && legend.red)}>{standing}</td>
    </tr>
  );
};

/** The reviews, one a row: each leads to it. */
export const ReviewList = ({ rows, place }: ReviewListProps): React.ReactElement => {
  const words = useTrackerContext().strings.overview.reviews;
  return (
    <section className={overview.block}>
      <h3>{words.heading}</h3>
      <table className={styles.reviews} aria-label={words.heading}>
        <thead>
          <tr>
            {[words.review, words.decisions, words.actions, words.late, words.response].map((name) => (
              <th key={name} scope="col">{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.review.id} row={row} place={place} />
          ))}
        </tbody>
      </table>
    </section>
  );
};
