import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { Tracker } from '../../../application/tracker';
import type { ActionView } from '../../../application/trackerView';
import type { ProgressUpdate } from '../../../domain/records';
import { isWaitingId } from '../../../domain/waitingId';
import { BadRows } from '../../shared/BadRows';
import { EditButton } from '../../shared/EditButton';
import type { OpenPanel } from '../../shared/panel/openPanel';
import { Notice } from '../../shared/Notice';
import { actionName } from '../../shared/recordName';
import { StateMark } from '../../shared/StateMark';
import { stateText } from '../../shared/stateText';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './ActionDetails.module.scss';
import { ActionFacts } from './ActionFacts';
import { DateMoves } from './DateMoves';
import { DecisionArea } from './DecisionArea';
import { History } from './History';
import { ServesLinks } from './ServesLinks';
import { ProgressForm } from './ProgressForm';
import { useHistory } from './useHistory';
import { useTyped } from './useTyped';

/** What the details of an action are drawn from. */
export interface ActionDetailsProps {
  /** Id that the heading has to carry; the panel is named by it. */
  readonly headingId: string;
  readonly tracker: Tracker;
  readonly snapshot: TrackerSnapshot;
  readonly action: ActionView;
  /** Whether it has the whole page: history then stands beside the rest. */
  readonly isWide: boolean;
  readonly opening: OpenPanel;
}

/** What the head and the forms of an action are drawn from. */
type OwnProps = Pick<ActionDetailsProps, 'snapshot' | 'action' | 'opening'>;

const Top = ({ headingId, snapshot, action }: Pick<ActionDetailsProps, 'headingId' | 'snapshot' | 'action'>): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { value } = action.record;
  const problems = snapshot.actions.badRows.filter((row) => row.id === value.id);
  const text = stateText(value, action.state, strings);
  return (
    <>
      <div className={styles.top}>
        <StateMark state={action.state} text={text} />
        <p className={styles.reason} aria-hidden="true">
          {text.reason}
        </p>
        <h2 id={headingId} className={styles.text}>
          {value.text}
        </h2>
      </div>
      {problems.length > 0 && (
        <Notice tone="warning">
          <BadRows rows={problems} mayMend={() => snapshot.rights.canEditActions} />
        </Notice>
      )}
    </>
  );
};

/** What can be said and decided of an action here, or why nothing can. */
const Forms = ({ snapshot, action, opening, name, latest }: OwnProps & { readonly name: string; readonly latest: ProgressUpdate | undefined }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const typed = useTyped(opening.setTyped);
  const { rights, setUp } = snapshot;
  // Until SharePoint has numbered it, nothing can be said of it there.
  if (isWaitingId(action.record.value.id)) return <p className={styles.quiet}>{strings.panel.notThereYet}</p>;
  if (setUp !== 'ready') return <p className={styles.quiet}>{strings.notices.readOnly}</p>;
  const canAdd = rights.canAddUpdates && rights.canEditActions;
  return (
    <>
      {rights.canDecide && <DecisionArea action={action} name={name} latest={latest} onTyped={typed.decision} />}
      {canAdd ? <ProgressForm action={action} onTyped={typed.progress} /> : <p className={styles.quiet}>{strings.action.history.readOnly}</p>}
    </>
  );
};

/** Everything of one action: what it is, how it stands and why, the forms for progress and decisions, its history. */
export const ActionDetails = ({ headingId, tracker, snapshot, action, isWide, opening }: ActionDetailsProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { value } = action.record;
  const { id } = value;
  const history = useHistory(tracker, id);
  const decisions = React.useMemo(
    () => snapshot.decisions.records.flatMap((record) => (record.value.actionId === id ? record.value : [])),
    [snapshot.decisions, id],
  );
  const latest = history.phase === 'ready' ? history.value.records[0]?.value : undefined;
  const name = actionName(value, snapshot.parts.records.map((record) => record.value), strings);
  return (
    <div className={styles.details} data-wide={isWide ? '' : undefined}>
      <div className={styles.column}>
        <Top headingId={headingId} snapshot={snapshot} action={action} />
        <ActionFacts action={action} serves={<ServesLinks action={action} parts={snapshot.parts} leave={opening.leave} />} />
        <EditButton target={{ record: 'action', id }} name={name} />
        <DateMoves action={value} history={history} />
        <Forms snapshot={snapshot} action={action} opening={opening} name={name} latest={latest} />
      </div>
      {!isWaitingId(id) && (
        <History actionId={id} history={history} decisions={decisions} canMend={snapshot.rights.canEditReviews} onRetry={() => void tracker.loadHistory(id)} />
      )}
    </div>
  );
};
