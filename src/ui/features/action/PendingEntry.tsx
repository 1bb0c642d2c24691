import * as React from 'react';
import { canUndo } from '../../../application/outbox/outboxState';
import { formatDay } from '../../../domain/calendarDate';
import { Button } from '../../shared/Button';
import { errorText } from '../../shared/errorText';
import { Notice } from '../../shared/Notice';
import { NotSavedMark } from '../../shared/NotSavedMark';
import { choiceOf } from '../../shared/progressChoices';
import { takeBack } from '../../shared/takeBack';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './HistoryEntry.module.scss';
import type { PendingProgress } from '../../shared/progress/usePending';

/** Progress that SharePoint does not have yet, at the top of the history: it looks as it will, with a mark until it is saved. */
export const PendingEntry = ({ item }: { readonly item: PendingProgress }): React.ReactElement => {
  const { host, services, outbox, drafts, strings } = useTrackerContext();
  const { progress } = item.entry.intent;
  const words = strings.action;
  const choice = choiceOf(progress);
  const [problem, setProblem] = React.useState('');
  const undo = (): void => {
    takeBack(item, { outbox, drafts }).then(
      (isTaken) => isTaken || setProblem(strings.outbox.notUndone),
      () => setProblem(strings.outbox.noRoom),
    );
  };
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
      {item.phase.name === 'refused' && <Notice tone="error">{errorText(item.phase.error, strings).sentence}</Notice>}
      <span role="status">{problem}</span>
      {canUndo(item) && (
        <p>
          {item.phase.name === 'refused' && <Button onClick={() => void outbox.sendNow(item.entry.key)}>{strings.outbox.tryAgain}</Button>}{' '}
          <Button kind="quiet" onClick={undo}>
            {strings.outbox.undo}
          </Button>
        </p>
      )}
    </li>
  );
};
