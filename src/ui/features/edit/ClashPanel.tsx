import * as React from 'react';
import type { Owner } from '../../../domain/records';
import { LeaveQuestion } from '../../shared/LeaveQuestion';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ClashForm } from './ClashForm';
import { PanelFrame } from './PanelFrame';
import { useClash } from './useClash';

/** What the panel is drawn from. */
export interface ClashPanelProps {
  /** Key of the edit in the outbox. */
  readonly itemKey: string;
  /** Every post, to name them by. */
  readonly owners: readonly Owner[];
  /** @param said what has happened, to be said; empty where the person decides later */
  readonly onDone: (said: string) => void;
}

/** Both versions of what two people changed at once. Nothing is written until the person saves; closing leaves it for later. */
export const ClashPanel = ({ itemKey, owners, onDone }: ClashPanelProps): React.ReactElement => {
  const words = useTrackerContext().strings.edit;
  const state = useClash(itemKey, (outcome) => onDone(words.said[outcome]));
  const [isAsking, setAsking] = React.useState(false);
  const later = (): void => onDone('');
  const question = isAsking ? <LeaveQuestion words={words.clash.takeAllQuestion} onStay={() => setAsking(false)} onDiscard={state.takeAll} /> : undefined;
  return (
    <PanelFrame heading={words.clash.heading} takesFocus question={question} onDismiss={isAsking ? () => setAsking(false) : later}>
      {state.clash ? (
        <ClashForm state={state} clash={state.clash} owners={owners} onTakeAll={() => setAsking(true)} onLater={later} />
      ) : (
        <Notice tone="information">{words.clash.settled}</Notice>
      )}
    </PanelFrame>
  );
};
