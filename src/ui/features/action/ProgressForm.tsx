import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { longestText } from '../../../domain/progress';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { KeptNotice } from '../../shared/KeptNotice';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { ProblemSummary } from '../../shared/fields/ProblemSummary';
import { TextField } from '../../shared/fields/TextField';
import { useUniqueId } from '../../shared/useUniqueId';
import type { Strings } from '../../strings/en';
import { ChoiceField } from './ChoiceField';
import { fieldId } from '../../shared/progress/fieldId';
import { NewDateFields } from './NewDateFields';
import { problemText } from '../../shared/progress/problemText';
import styles from './ProgressForm.module.scss';
import { useProgressForm, type FormPhase, type ProgressFormState } from './useProgressForm';

/** What the form for progress is drawn from. */
export interface ProgressFormProps {
  readonly action: ActionView;
  readonly onTyped: (isTyped: boolean) => void;
}

/** Where the focus goes when a try is made. */
function useFormFocus(refusals: number): { readonly summary: React.RefObject<HTMLDivElement>; readonly adder: React.RefObject<HTMLButtonElement> } {
  const summary = React.useRef<HTMLDivElement>(null);
  const adder = React.useRef<HTMLButtonElement>(null);
  // Only a refused try leads to the summary: a problem that comes up while a field is filled in leaves the focus there.
  React.useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  return { summary, adder };
}

/** What became of what was sent. */
function outcomeText({ phase, isKept }: ProgressFormState, { action, outbox }: Strings): string {
  if (phase.name === 'added') return action.form.added;
  if (phase.name !== 'waiting') return '';
  return isKept ? action.form.waiting[phase.reason ?? 'busy'] : outbox.notKept;
}

const Problems = ({ phase, onRetry }: { readonly phase: FormPhase; readonly onRetry: () => void }): React.ReactElement | null => {
  const words = useTrackerContext().strings.action.form;
  if (phase.name === 'failed') return <ErrorNotice error={phase.error} onRetry={onRetry} />;
  if (phase.name !== 'added-earlier') return null;
  return (
    <Notice tone="warning" role="alert">
      {words.addedEarlier}
    </Notice>
  );
};

/** Adds a progress update to an action. */
export const ProgressForm = ({ action, onTyped }: ProgressFormProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.action.form;
  const idPrefix = useUniqueId();
  const form = useProgressForm(action.record, onTyped);
  const { draft, change, phase, problems } = form;
  const isSaving = phase.name === 'saving';
  const summarised = problems.map(({ field }) => ({ fieldId: fieldId(idPrefix, field), sentence: problemText(problems, field, strings) ?? '' }));
  const { summary, adder } = useFormFocus(form.refusals);
  const submit = (): void => {
    // The fields cannot keep the focus while they are disabled, nor can a "Try again" that goes away.
    adder.current?.focus();
    form.submit();
  };
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  return (
    <form className={styles.form} noValidate onSubmit={send} aria-labelledby={`${idPrefix}-heading`}>
      <h3 id={`${idPrefix}-heading`}>{words.heading}</h3>
      {problems.length > 0 && <ProblemSummary ref={summary} heading={words.toMend(problems.length)} problems={summarised} />}
      {form.keptFrom !== undefined && <KeptNotice at={form.keptFrom} onDiscard={form.discard} />}
      {form.isDraftFailing && <Notice tone="warning">{strings.outbox.kept.failing}</Notice>}
      <fieldset className={styles.fields} disabled={isSaving}>
        <ChoiceField idPrefix={idPrefix} draft={draft} change={change} problems={problems} />
        <TextField
          id={fieldId(idPrefix, 'words')}
          label={words.words}
          hint={words.wordsHint}
          value={draft.words}
          longest={longestText}
          problem={problemText(problems, 'words', strings)}
          onChange={(value) => change({ words: value })}
        />
        <NewDateFields idPrefix={idPrefix} draft={draft} change={change} problems={problems} />
        <TextField
          id={fieldId(idPrefix, 'evidenceUrl')}
          type="url"
          label={words.evidence}
          hint={words.evidenceHint}
          value={draft.evidenceUrl}
          problem={problemText(problems, 'evidenceUrl', strings)}
          onChange={(value) => change({ evidenceUrl: value })}
        />
      </fieldset>
      <Problems phase={phase} onRetry={submit} />
      <div className={styles.submit}>
        <Button ref={adder} kind="primary" type="submit" aria-disabled={isSaving}>
          {isSaving ? words.adding : words.add}
        </Button>
        <span role="status">{outcomeText(form, strings)}</span>
      </div>
    </form>
  );
};
