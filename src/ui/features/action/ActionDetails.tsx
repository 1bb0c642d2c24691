import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { Tracker } from '../../../application/tracker';
import type { ActionView } from '../../../application/trackerView';
import { BadRows } from '../../shared/BadRows';
import { EditButton } from '../../shared/EditButton';
import { Notice } from '../../shared/Notice';
import { actionName } from '../../shared/recordName';
import { StateMark } from '../../shared/StateMark';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ActionDetails.module.scss';
import { ActionFacts } from './ActionFacts';
import { DateMoves } from './DateMoves';
import { History } from './History';
import { ProgressForm } from './ProgressForm';
import { useHistory } from './useHistory';

/** What the details of an action are drawn from. */
export interface ActionDetailsProps {
  /** Id that the heading has to carry; the panel is named by it. */
  readonly headingId: string;
  readonly tracker: Tracker;
  readonly snapshot: TrackerSnapshot;
  readonly action: ActionView;
  readonly onTyped: (isTyped: boolean) => void;
}

/** Everything of one action: what it is, how it stands and why, the form for progress, its history. */
export const ActionDetails = ({ headingId, tracker, snapshot, action, onTyped }: ActionDetailsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const history = useHistory(tracker, action.record.value.id);
  const { rights, setUp } = snapshot;
  const canAdd = rights.canAddUpdates && rights.canEditActions && setUp === 'ready';
  const problems = snapshot.actions.badRows.filter((row) => row.id === action.record.value.id);
  const name = actionName(action.record.value, snapshot.parts.records.map(({ value }) => value), strings);
  const text = stateText(action.record.value, action.state, strings);
  return (
    <div className={styles.details}>
      <div className={styles.top}>
        <StateMark state={action.state} text={text} />
        <p className={styles.reason} aria-hidden="true">
          {text.reason}
        </p>
        <h2 id={headingId} className={styles.text}>
          {action.record.value.text}
        </h2>
      </div>
      {problems.length > 0 && (
        <Notice tone="warning">
          <BadRows rows={problems} mayMend={() => rights.canEditActions} />
        </Notice>
      )}
      <ActionFacts action={action} />
      <EditButton target={{ record: 'action', id: action.record.value.id }} name={name} />
      <DateMoves action={action.record.value} history={history} />
      {canAdd && <ProgressForm action={action} onTyped={onTyped} />}
      {!canAdd && <p className={styles.quiet}>{setUp === 'ready' ? strings.action.history.readOnly : strings.notices.readOnly}</p>}
      <History actionId={action.record.value.id} history={history} canMend={rights.canEditReviews} onRetry={() => void tracker.loadHistory(action.record.value.id)} />
    </div>
  );
};
