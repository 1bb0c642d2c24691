import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { Tracker } from '../../../application/tracker';
import type { ActionView } from '../../../application/trackerView';
import { decisionDraftName } from '../../shared/decision/decisionDraft';
import { dropDraft } from '../../shared/draftKeeper';
import { progressDraftName } from '../../shared/formDraft';
import { LeaveQuestion } from '../../shared/LeaveQuestion';
import type { OpenPanel } from '../../shared/panel/openPanel';
import { PanelHead } from '../../shared/panel/PanelHead';
import { SidePanel } from '../../shared/panel/SidePanel';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import { ActionDetails } from './ActionDetails';

/** What an open action is drawn from. */
export interface ActionPanelProps {
  readonly tracker: Tracker;
  readonly snapshot: TrackerSnapshot;
  readonly action: ActionView;
  /** The actions of the list beside it, in its order. */
  readonly inOrder: readonly ActionView[];
  readonly opening: OpenPanel & { readonly close: () => void };
}

/** One action beside the list. What was typed is never thrown away without asking. */
export const ActionPanel = ({ tracker, snapshot, action, inOrder, opening }: ActionPanelProps): React.ReactElement => {
  const { drafts, strings } = useTrackerContext();
  const words = strings.action;
  const [isWide, setWide] = React.useState(false);
  const headingId = useUniqueId();
  const { id, reviewId } = action.record.value;
  const discard = (): void => {
    dropDraft(drafts, progressDraftName(id));
    dropDraft(drafts, decisionDraftName({ reviewId, actionId: id }));
    opening.discard();
  };
  const place = inOrder.findIndex((each) => each.record.value.id === id);
  const step = (to: number): void => {
    const target = inOrder[to];
    if (target) opening.open(target.record.value.id);
  };
  const head = (
    <>
      <PanelHead
        place={place}
        total={inOrder.length}
        words={words}
        onStep={step}
        to={{ review: reviewId, action: id, recommendation: undefined }}
        isWide={isWide}
        onWide={setWide}
        onClose={opening.close}
      />
      {opening.isAsking && <LeaveQuestion words={words.leave} onStay={opening.stay} onDiscard={discard} />}
    </>
  );
  return (
    <SidePanel headingId={headingId} head={head} isWide={isWide} onDismiss={opening.isAsking ? opening.stay : opening.close}>
      <ActionDetails key={id} headingId={headingId} tracker={tracker} snapshot={snapshot} action={action} isWide={isWide} opening={opening} />
    </SidePanel>
  );
};
