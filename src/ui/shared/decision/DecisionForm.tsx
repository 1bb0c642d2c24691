import * as React from 'react';
import { needsWords, type DecisionProblem } from '../../../domain/checkDecision';
import type { DecisionOutcome } from '../../../domain/records';
import { longestLine, longestNote } from '../../../domain/paper/checkPlan';
import { Button } from '../Button';
import { ProblemSummary } from '../fields/ProblemSummary';
import { TextField } from '../fields/TextField';
import { KeptNotice } from '../KeptNotice';
import { Notice } from '../Notice';
import { useTrackerContext } from '../TrackerContext';
import { useUniqueId } from '../useUniqueId';
import styles from './DecisionForm.module.scss';
import { OutcomeField } from './OutcomeField';
import type { DecisionFormState } from './useDecisionForm';

/** What the form is drawn from. */
export interface DecisionFormProps {
  readonly form: DecisionFormState;
  /** Those to choose among; one alone is no choice. */
  readonly outcomes: readonly DecisionOutcome[];
  /** Called when the form closes and the focus has to go elsewhere. */
  readonly onClosed: () => void;
}

interface FieldsProps extends DecisionFormProps {
  readonly idPrefix: string;
  readonly problemOf: (field: DecisionProblem['field']) => string | undefined;
}

const DecisionFields = ({ form, outcomes, idPrefix, problemOf }: FieldsProps): React.ReactElement => {
  const words = useTrackerContext().strings.deciding;
  const { draft, change } = form;
  return (
    <div className={styles.fields}>
      {outcomes.length > 1 && (
        <OutcomeField id={`${idPrefix}-outcome`} outcomes={outcomes} chosen={draft.outcome} problem={problemOf('outcome')} onChoose={(outcome) => change({ outcome })} />
      )}
      <TextField
        id={`${idPrefix}-words`}
        label={draft.outcome ? words.words[draft.outcome] : words.words['response-noted']}
        hint={outcomes.length > 1 || !draft.outcome ? undefined : words.hints[draft.outcome] || undefined}
        isOptional={!needsWords(draft.outcome)}
        rows={3}
        value={draft.words}
        longest={longestNote}
        problem={problemOf('words')}
        onChange={(value) => change({ words: value })}
      />
      <div className={styles.meeting}>
        <TextField
          id={`${idPrefix}-meetingOn`}
          type="date"
          label={words.meetingOn}
          isOptional
          value={draft.meetingOn ?? ''}
          problem={problemOf('meetingOn')}
          onChange={(meetingOn) => change({ meetingOn })}
        />
        <TextField
          id={`${idPrefix}-minuteReference`}
          type="text"
          label={words.minuteReference}
          isOptional
          longest={longestLine}
          value={draft.minuteReference}
          problem={problemOf('minuteReference')}
          onChange={(minuteReference) => change({ minuteReference })}
        />
      </div>
    </div>
  );
};

/** Leads the focus into the form when it opens, and to the summary after each refused try. */
function useFormFocus({ refusals, takesFocus }: DecisionFormState) {
  const summary = React.useRef<HTMLDivElement>(null);
  const element = React.useRef<HTMLFormElement>(null);
  const [isOpening] = React.useState(takesFocus);
  React.useEffect(() => {
    if (isOpening) element.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, [isOpening]);
  React.useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  return { summary, element };
}

/** Records what officers or the committee decided. */
export const DecisionForm = (props: DecisionFormProps): React.ReactElement => {
  const { form, onClosed } = props;
  const { deciding: words, outbox } = useTrackerContext().strings;
  const idPrefix = useUniqueId();
  const { summary, element } = useFormFocus(form);
  const { outcome } = form.draft;
  const problemOf = (field: DecisionProblem['field']): string | undefined => {
    const problem = form.problems.find((each) => each.field === field);
    return problem && words.problems[field][problem.kind];
  };
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    const day = element.current?.querySelector<HTMLInputElement>('input[type="date"]');
    if (form.submit(day?.validity.badInput ?? false)) onClosed();
  };
  const sendByKeys = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
  };
  const cancel = (): void => {
    form.discard();
    onClosed();
  };
  const summarised = form.problems.map(({ field }) => ({ fieldId: `${idPrefix}-${field}`, sentence: problemOf(field) ?? field }));
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a short cut for the button
    <form ref={element} className={styles.form} noValidate onSubmit={send} onKeyDown={sendByKeys} aria-label={outcome ? outbox.outcomes[outcome] : words.record}>
      {form.problems.length > 0 && <ProblemSummary ref={summary} heading={words.toMend(form.problems.length)} problems={summarised} />}
      {form.keptFrom !== undefined && <KeptNotice at={form.keptFrom} onDiscard={cancel} />}
      <DecisionFields {...props} idPrefix={idPrefix} problemOf={problemOf} />
      {form.isDraftFailing && <Notice tone="warning">{outbox.kept.failing}</Notice>}
      <div className={styles.submit}>
        <Button kind="primary" type="submit">
          {outcome ? words.submit[outcome] : words.submitNothing}
        </Button>
        <Button onClick={cancel}>{words.cancel}</Button>
        <span className={styles.hint}>{words.keys}</span>
      </div>
    </form>
  );
};
