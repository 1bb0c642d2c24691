import * as React from 'react';
import { formatDay } from '../../../domain/calendarDate';
import styles from '../../shared/HistoryEntry.module.scss';
import { NotSavedMark } from '../../shared/NotSavedMark';
import { PendingButtons } from '../../shared/PendingButtons';
import { choiceOf } from '../../shared/progressChoices';
import { useTrackerContext } from '../../shared/TrackerContext';
import type { PendingProgress } from '../../shared/progress/usePending';

/** Progress that SharePoint does not have yet, at the top of the history: it looks as it will, with a mark until it is saved. */
export const PendingEntry = ({ item }: { readonly item: PendingProgress }): React.ReactElement => {
  const { host, services, strings } = useTrackerContext();
  const { progress } = item.entry.intent;
  const words = strings.action;
  const choice = choiceOf(progress);
  return (
    <li className={styles.entry}>
      <p className={styles.head}>
        <strong>{choice ? words.form.choices[choice] : words.history.status[progress.status]}</strong>{' '}
        <span className={styles.quiet}>
          <bdi>{host.user.name}</bdi>, {formatDay(services.clock.today())}
        </span>{' '}
        <NotSavedMark isSaving={item.phase.name === 'sending'} />
      </p>
      {progress.words !== '' && <p className={styles.words}>{progress.words}</p>}
      {progress.dateChange && (
        <p>
          {words.history.dateMoved} {formatDay(progress.dateChange.newDueOn)}. {words.history.because(progress.dateChange.reason)}
        </p>
      )}
      {progress.evidenceUrl && (
        <p>
          {words.history.evidence}: {progress.evidenceUrl}
        </p>
      )}
      <PendingButtons item={item} />
    </li>
  );
};
