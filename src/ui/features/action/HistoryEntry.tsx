import * as React from 'react';
import { formatDay } from '../../../domain/calendarDate';
import type { ProgressUpdate } from '../../../domain/records';
import { dayOf } from '../../../domain/siteTime';
import styles from '../../shared/HistoryEntry.module.scss';
import { SafeLink } from '../../shared/SafeLink';
import { useTrackerContext } from '../../shared/TrackerContext';
import { choiceOf } from '../../shared/progressChoices';

const DateChange = ({ update }: { readonly update: ProgressUpdate }): React.ReactElement | null => {
  const words = useTrackerContext().strings.action;
  const { dateChange, previousDueOn } = update;
  if (!dateChange) return null;
  const move = previousDueOn ? words.moved.from(previousDueOn, dateChange.newDueOn) : formatDay(dateChange.newDueOn);
  return (
    <p>
      {words.history.dateMoved} {move}. {words.history.because(dateChange.reason)}
    </p>
  );
};

/** One update: who said when how it stands, in their words. */
export const HistoryEntry = ({ update }: { readonly update: ProgressUpdate }): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const words = strings.action;
  const choice = choiceOf(update);
  const { evidenceUrl } = update;
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <strong>{choice ? words.form.choices[choice] : words.history.status[update.status]}</strong>{' '}
        <span className={styles.quiet}>
          <bdi>{update.byName}</bdi>, <time dateTime={update.at}>{formatDay(dayOf(update.at, host.timeZone))}</time>
        </span>
      </p>
      {update.words !== '' && <p className={styles.words}>{update.words}</p>}
      <DateChange update={update} />
      {evidenceUrl && (
        <p>
          {words.history.evidence}:{' '}
          <SafeLink address={evidenceUrl} hint={words.history.opensElsewhere}>
            {evidenceUrl}
          </SafeLink>
        </p>
      )}
    </li>
  );
};
