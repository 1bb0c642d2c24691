import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { outcomesFor } from '../../../domain/checkDecision';
import type { DecisionOutcome, ProgressUpdate } from '../../../domain/records';
import { dayOf } from '../../../domain/siteTime';
import { Button } from '../../shared/Button';
import { DecisionForm } from '../../shared/decision/DecisionForm';
import { DecisionNews } from '../../shared/decision/DecisionNews';
import { useDecisionForm, type DecisionFormState } from '../../shared/decision/useDecisionForm';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import styles from './DecisionArea.module.scss';

/** What the place for decisions is drawn from. */
export interface DecisionAreaProps {
  readonly action: ActionView;
  /** What the action is called. */
  readonly name: string;
  /** What was said last of it, once that is read. */
  readonly latest: ProgressUpdate | undefined;
  readonly onTyped: (isTyped: boolean) => void;
}

interface FormOrButtonsProps {
  readonly form: DecisionFormState;
  readonly isDone: boolean;
  readonly outcomes: readonly DecisionOutcome[];
  readonly onClosed: () => void;
}

/** What the owner said when they called it done. */
const SaidDone = ({ latest }: Pick<DecisionAreaProps, 'latest'>): React.ReactElement => {
  const { host, strings } = useTrackerContext();
  const words = strings.deciding.done;
  if (latest?.status !== 'complete') return <p>{words.ask}</p>;
  return (
    <>
      {latest.words !== '' && <blockquote className={styles.quote}>{latest.words}</blockquote>}
      <p className={styles.quiet}>{words.said(latest.byName, dayOf(latest.at, host.timeZone))}</p>
      <p>{words.ask}</p>
    </>
  );
};

const DoneButtons = ({ form }: { readonly form: DecisionFormState }): React.ReactElement => {
  const words = useTrackerContext().strings.deciding.done;
  return (
    <div className={styles.buttons}>
      <Button kind="primary" onClick={() => form.recordAtOnce('completion-confirmed')}>
        {words.confirm}
      </Button>
      <Button onClick={() => form.open('sent-back')}>{words.sendBack}</Button>
      <Button kind="quiet" onClick={() => form.open('completion-confirmed')}>
        {words.confirmFully}
      </Button>
    </div>
  );
};

/** What was pressed alone, or all that make sense. */
function offered(isDone: boolean, { draft }: DecisionFormState, outcomes: readonly DecisionOutcome[]): readonly DecisionOutcome[] {
  return isDone && draft.outcome ? [draft.outcome] : outcomes;
}

/** The form once it is open, else the buttons that open it. */
const FormOrButtons = ({ form, isDone, outcomes, onClosed }: FormOrButtonsProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.deciding;
  if (form.isOpen) return <DecisionForm form={form} outcomes={offered(isDone, form, outcomes)} onClosed={onClosed} />;
  if (isDone) return <DoneButtons form={form} />;
  if (outcomes.length === 0) return null;
  return (
    <Button kind="quiet" className={styles.record} onClick={() => form.open(outcomes.length === 1 ? outcomes[0] : undefined)}>
      {words.record}
    </Button>
  );
};

/** Where officers confirm what is said to be done, send it back, or record another decision. */
export const DecisionArea = ({ action, name, latest, onTyped }: DecisionAreaProps): React.ReactElement | null => {
  const words = useTrackerContext().strings.deciding;
  const headingId = useUniqueId();
  const heading = React.useRef<HTMLHeadingElement>(null);
  const { id, reviewId } = action.record.value;
  const outcomes = outcomesFor(action.record.value, action.state.kind);
  const form = useDecisionForm({ reviewId, actionId: id }, name, outcomes);
  const { isTyped, isOpen } = form;
  React.useEffect(() => onTyped(isTyped), [isTyped, onTyped]);
  React.useEffect(() => () => onTyped(false), [onTyped]);
  const isDone = action.state.kind === 'done';
  // What was pressed goes away, and the next key must not fall on nothing.
  const end = form.end;
  React.useEffect(() => {
    if (end) heading.current?.focus();
  }, [end]);
  if (outcomes.length === 0 && !form.end) return null;
  return (
    <section className={isDone || isOpen ? styles.asking : styles.area} aria-labelledby={headingId}>
      <h3 ref={heading} id={headingId} tabIndex={-1}>
        {isDone ? words.done.heading : words.heading}
      </h3>
      {isDone && <SaidDone latest={latest} />}
      <DecisionNews end={form.end} />
      <FormOrButtons form={form} isDone={isDone} outcomes={outcomes} onClosed={() => heading.current?.focus()} />
    </section>
  );
};
