import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { EditableKind, EditableRecords } from '../../../domain/editable';
import type { Versioned } from '../../../domain/versioned';
import type { EditTarget } from '../../shared/editing';
import { LeaveQuestion } from '../../shared/LeaveQuestion';
import { Notice } from '../../shared/Notice';
import { recordName } from '../../shared/recordName';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ClashPanel } from './ClashPanel';
import { EditForm } from './EditForm';
import { PanelFrame } from './PanelFrame';
import { useClashKey } from './useClashKey';
import { useEditForm, type EditFormStart } from './useEditForm';

/** What the panel is drawn from. */
export interface EditPanelProps {
  readonly target: EditTarget;
  /** With one's own waiting edits over it. */
  readonly snapshot: TrackerSnapshot;
  /** @param said what has happened, to be said; empty where there is nothing to say */
  readonly onDone: (said: string) => void;
}

function recordOf({ record, id }: EditTarget, { reviews, parts, actions, owners }: TrackerSnapshot): Versioned<EditableRecords[EditableKind]> | undefined {
  const rows: Record<EditableKind, readonly Versioned<EditableRecords[EditableKind]>[]> = { review: reviews.records, part: parts.records, action: actions.records, owner: owners.records };
  return rows[record].find(({ value }) => value.id === id);
}

const FormPanel = ({ start, snapshot }: { readonly start: EditFormStart; readonly snapshot: TrackerSnapshot }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const form = useEditForm(start);
  const [isAsking, setAsking] = React.useState(false);
  const owners = React.useMemo(() => snapshot.owners.records.map(({ value }) => value), [snapshot.owners]);
  const dismiss = (): void => {
    if (form.phase.name === 'saving') return;
    if (form.isTyped) setAsking(!isAsking);
    else form.discard();
  };
  const question = isAsking ? <LeaveQuestion words={strings.edit.leave} onStay={() => setAsking(false)} onDiscard={form.discard} /> : undefined;
  return (
    <PanelFrame heading={strings.edit.editOf[start.target.record](start.name)} question={question} onDismiss={dismiss}>
      <EditForm start={start} form={form} owners={owners} />
    </PanelFrame>
  );
};

/** The form of a record beside everything else, or both its versions where somebody else changed it too. */
export const EditPanel = ({ target, snapshot, onDone }: EditPanelProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.edit;
  const found = recordOf(target, snapshot);
  // Somebody may delete the record while its form is open: what was typed stays in sight, and saving says what is wrong.
  const [opened] = React.useState(found);
  const [name] = React.useState(() => recordName(target, snapshot, strings));
  const clashKey = useClashKey(target);
  const record = found ?? opened;
  if (clashKey !== undefined) return <ClashPanel itemKey={clashKey} owners={snapshot.owners.records.map(({ value }) => value)} onDone={onDone} />;
  if (!record) {
    return (
      <PanelFrame heading={words.edit} takesFocus onDismiss={() => onDone('')}>
        <Notice tone="warning">{words.gone}</Notice>
      </PanelFrame>
    );
  }
  const finish: EditFormStart['onDone'] = (outcome) => {
    // A clash shows itself here: the outbox knows it already.
    if (outcome !== 'clash') onDone(outcome === 'discarded' ? '' : words.said[outcome]);
  };
  return <FormPanel start={{ target, record, name, onDone: finish }} snapshot={snapshot} />;
};
