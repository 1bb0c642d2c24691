import * as React from 'react';
import type { Review } from '../../../domain/records';
import { classNames } from '../../shared/classNames';
import legend from '../../shared/legend.module.scss';
import { useTrackerContext } from '../../shared/TrackerContext';
import { clockText } from './clockText';
import styles from './ResponseFacts.module.scss';

/** When the executive received a report, by when it has to answer, and whether it did. */
export const ResponseFacts = ({ review }: { readonly review: Review }): React.ReactElement => {
  const { services, strings } = useTrackerContext();
  const words = strings.overview.response;
  const { clock, standing } = clockText(review, services.clock.today(), strings);
  return (
    <section className={styles.response} aria-label={words.heading}>
      <h3>{words.heading}</h3>
      {clock.kind === 'no-date' ? (
        <p className={styles.none}>{words.noDates}</p>
      ) : (
        <dl className={styles.facts}>
          <dt>{words.received}</dt>
          <dd>{review.reportedOn ? strings.overview.day(review.reportedOn) : words.unknown}</dd>
          <dt>{words.due}</dt>
          <dd>{clock.dueOn ? strings.overview.day(clock.dueOn) : words.unknown}</dd>
          <dt>{review.respondedOn ? words.answered : words.standing}</dt>
          <dd className={classNames(styles.standing, clock.kind === 'overdue' && legend.red)}>{standing}</dd>
        </dl>
      )}
    </section>
  );
};
