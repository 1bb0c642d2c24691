import * as React from 'react';
import type { OutboxItem } from '../../../application/outbox/outboxState';
import { formatDay } from '../../../domain/calendarDate';
import type { NewDecision } from '../../../domain/checkDecision';
import type { ScrutinyDecision } from '../../../domain/records';
import { dayOf } from '../../../domain/siteTime';
import type { Strings } from '../../strings/en';
import styles from '../HistoryEntry.module.scss';
import { NotSavedMark } from '../NotSavedMark';
import { PendingButtons } from '../PendingButtons';
import { useTrackerContext } from '../TrackerContext';

function meetingText({ meetingOn, minuteReference }: NewDecision, { deciding }: Strings): string {
  if (!meetingOn) return minuteReference === '' ? '' : deciding.minuteAlone(minuteReference);
  return [deciding.meeting(meetingOn), minuteReference === '' ? '' : deciding.minute(minuteReference)].filter(Boolean).join(', ');
}

const Body = ({ decision }: { readonly decision: NewDecision }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const meeting = meetingText(decision, strings);
  return (
    <>
      {decision.words !== '' && <p className={styles.words}>{decision.words}</p>}
      {meeting !== '' && <p className={styles.quiet}>{meeting}</p>}
    </>
  );
};

/** One decision: what was decided, who recorded it when, why, and in which meeting. */
export const DecisionEntry = ({ decision }: { readonly decision: ScrutinyDecision }): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  return (
    <li className={styles.decided}>
      <p className={styles.head}>
        <strong>{strings.outbox.outcomes[decision.outcome]}</strong>{' '}
        <span className={styles.quiet}>
          {decision.byName !== undefined && (
            <>
              <bdi>{decision.byName}</bdi>,{' '}
            </>
          )}
          <time dateTime={decision.at}>{formatDay(dayOf(decision.at, host.timeZone))}</time>
        </span>
      </p>
      <Body decision={decision} />
    </li>
  );
};

/** A decision that SharePoint does not have yet: it looks as it will, with a mark until it is saved. */
export const PendingDecisionEntry = ({ item, decision }: { readonly item: OutboxItem; readonly decision: NewDecision }): React.ReactElement => {
  const { host, services, strings } = useTrackerContext();
  return (
    <li className={styles.decided}>
      <p className={styles.head}>
        <strong>{strings.outbox.outcomes[decision.outcome]}</strong>{' '}
        <span className={styles.quiet}>
          <bdi>{host.user.name}</bdi>, {formatDay(services.clock.today())}
        </span>{' '}
        <NotSavedMark isSaving={item.phase.name === 'sending'} />
      </p>
      <Body decision={decision} />
      <PendingButtons item={item} />
    </li>
  );
};
