import { Panel, PanelType } from '@fluentui/react/lib/Panel';
import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import type { Tracker } from '../../../application/tracker';
import type { ActionView } from '../../../application/trackerView';
import { dropDraft } from '../../shared/draftKeeper';
import { FluentRoot } from '../../shared/FluentRoot';
import { progressDraftName } from '../../shared/formDraft';
import { LeaveQuestion } from '../../shared/LeaveQuestion';
import { ThemeScope } from '../../shared/ThemeRoot';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import { ActionDetails } from './ActionDetails';
import { PanelHead } from './PanelHead';

/** How the panel is left: it asks first where something was typed. */
export interface PanelOpening {
  readonly open: (actionId: number) => void;
  readonly close: () => void;
  readonly setTyped: (isTyped: boolean) => void;
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly discard: () => void;
}

/** What an open action is drawn from. */
export interface ActionPanelProps {
  readonly tracker: Tracker;
  readonly snapshot: TrackerSnapshot;
  readonly action: ActionView;
  /** The actions of the list beside it, in its order. */
  readonly inOrder: readonly ActionView[];
  readonly opening: PanelOpening;
}

const panelStyles = {
  // On paper it would lie over every page of the list.
  root: { '@media print': { display: 'none' } },
  main: { '@media (prefers-reduced-motion: reduce)': { animation: 'none' } },
  content: { padding: 0 },
  commands: { padding: 0, margin: 0 },
  contentInner: { background: 'inherit' },
};

/** The list gives the focus to the row of the action that was open last, which need not be the one that was opened first. */
const leaveFocus = (): void => undefined;

/** One action beside the list. What was typed is never thrown away without asking. */
export const ActionPanel = ({ tracker, snapshot, action, inOrder, opening }: ActionPanelProps): React.ReactElement => {
  const { drafts, strings } = useTrackerContext();
  const words = strings.action;
  const headingId = useUniqueId();
  const discard = (): void => {
    dropDraft(drafts, progressDraftName(action.record.value.id));
    opening.discard();
  };
  return (
    <FluentRoot>
      <Panel
        isOpen
        isBlocking={false}
        type={PanelType.custom}
        customWidth="min(540px, 100vw)"
        hasCloseButton={false}
        onDismiss={opening.isAsking ? opening.stay : opening.close}
        popupProps={{ ariaLabelledBy: headingId, onRestoreFocus: leaveFocus }}
        focusTrapZoneProps={{ disableRestoreFocus: true }}
        onRenderNavigation={() => (
          <ThemeScope>
            <PanelHead action={action} inOrder={inOrder} onOpen={opening.open} onClose={opening.close} />
            {opening.isAsking && <LeaveQuestion words={words.leave} onStay={opening.stay} onDiscard={discard} />}
          </ThemeScope>
        )}
        styles={panelStyles}
      >
        <ThemeScope>
          <ActionDetails
            key={action.record.value.id}
            headingId={headingId}
            tracker={tracker}
            snapshot={snapshot}
            action={action}
            onTyped={opening.setTyped}
          />
        </ThemeScope>
      </Panel>
    </FluentRoot>
  );
};
