import * as React from 'react';
import type { TrackerSnapshot } from '../../../application/ports/trackerReader';
import { compareInstants } from '../../../domain/instant';
import type { DecisionOutcome, Part } from '../../../domain/records';
import { isWaitingId } from '../../../domain/waitingId';
import { Button } from '../../shared/Button';
import { DecisionEntry, PendingDecisionEntry } from '../../shared/decision/DecisionEntry';
import { DecisionForm } from '../../shared/decision/DecisionForm';
import { DecisionNews } from '../../shared/decision/DecisionNews';
import { useDecisionForm } from '../../shared/decision/useDecisionForm';
import { usePendingDecisions } from '../../shared/decision/usePendingDecisions';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './RecommendationPanel.module.scss';

/** What the decisions on a part are drawn from. */
export interface PartDecisionsProps {
  readonly part: Part;
  readonly reference: string;
  readonly snapshot: TrackerSnapshot;
  readonly onTyped: (partId: number, isTyped: boolean) => void;
}

const outcomes: readonly DecisionOutcome[] = ['response-noted'];

const NoteResponse = ({ part, reference, onTyped }: PartDecisionsProps): React.ReactElement => {
  const words = useTrackerContext().strings.panel.recommendation;
  const form = useDecisionForm({ reviewId: part.reviewId, partId: part.id }, reference, outcomes);
  const opener = React.useRef<HTMLButtonElement>(null);
  const { isTyped, isOpen } = form;
  const { id } = part;
  React.useEffect(() => onTyped(id, isTyped), [id, isTyped, onTyped]);
  React.useEffect(() => () => onTyped(id, false), [id, onTyped]);
  const wasOpen = React.useRef(isOpen);
  React.useEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div className={isOpen ? styles.asking : undefined}>
      <DecisionNews end={form.end} />
      {isOpen ? (
        <DecisionForm form={form} outcomes={outcomes} onClosed={() => undefined} />
      ) : (
        <Button ref={opener} kind="quiet" className={styles.record} aria-label={words.noteOf(reference)} onClick={() => form.open('response-noted')}>
          {words.note}
        </Button>
      )}
    </div>
  );
};

/** What was decided on the response to a part, newest first; officers note the response here. */
export const PartDecisions = (props: PartDecisionsProps): React.ReactElement => {
  const { part, reference, snapshot } = props;
  const words = useTrackerContext().strings.panel.recommendation;
  const pending = usePendingDecisions(({ partId }) => partId === part.id);
  const decided = React.useMemo(() => {
    const own = snapshot.decisions.records.flatMap(({ value }) => (value.partId === part.id && !isWaitingId(value.id) ? value : []));
    return own.sort((one, other) => compareInstants(other.at, one.at) || other.id - one.id);
  }, [snapshot.decisions, part.id]);
  return (
    <>
      {pending.length + decided.length > 0 && (
        <ol className={styles.decisions} aria-label={words.decisionsOf(reference)}>
          {pending.map((item) => (
            <PendingDecisionEntry key={item.entry.key} item={item} decision={item.entry.intent.decision} />
          ))}
          {decided.map((decision) => (
            <DecisionEntry key={decision.id} decision={decision} />
          ))}
        </ol>
      )}
      {!isWaitingId(part.id) && snapshot.rights.canDecide && snapshot.setUp === 'ready' && <NoteResponse {...props} />}
    </>
  );
};
