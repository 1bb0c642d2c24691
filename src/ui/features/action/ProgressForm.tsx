import * as React from 'react';
import type { Tracker } from '../../../application/tracker';
import type { ActionView } from '../../../application/trackerView';
import { longestText } from '../../../domain/progress';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { Notice } from '../../shared/Notice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import { ChoiceField } from './ChoiceField';
import { fieldId } from './fieldId';
import { NewDateFields } from './NewDateFields';
import { ProblemSummary } from './ProblemSummary';
import styles from './ProgressForm.module.scss';
import { TextField } from './TextField';
import { useProgressForm } from './useProgressForm';

/** What the form for progress is drawn from. */
export interface ProgressFormProps {
  readonly tracker: Tracker;
  readonly action: ActionView;
  readonly onTyped: (isTyped: boolean) => void;
}

/** Adds a progress update to an action. */
export const ProgressForm = ({ tracker, action, onTyped }: ProgressFormProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const words = strings.action.form;
  const idPrefix = useUniqueId();
  const form = useProgressForm(tracker, action.record, onTyped);
  const { draft, change, phase, problems } = form;
  const isSaving = phase.name === 'saving';
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    form.submit();
  };
  return (
    <form className={styles.form} noValidate onSubmit={submit} aria-labelledby={`${idPrefix}-heading`}>
      <h3 id={`${idPrefix}-heading`}>{words.heading}</h3>
      {problems.length > 0 && <ProblemSummary key={form.refusals} problems={problems} idPrefix={idPrefix} />}
      <fieldset className={styles.fields} disabled={isSaving}>
        <ChoiceField idPrefix={idPrefix} draft={draft} change={change} problems={problems} />
        <TextField
          id={fieldId(idPrefix, 'words')}
          label={words.words}
          hint={words.wordsHint}
          value={draft.words}
          longest={longestText}
          problem={problems.find(({ field }) => field === 'words')}
          onChange={(value) => change({ words: value })}
        />
        <NewDateFields idPrefix={idPrefix} draft={draft} change={change} problems={problems} />
        <TextField
          id={fieldId(idPrefix, 'evidenceUrl')}
          type="url"
          label={words.evidence}
          hint={words.evidenceHint}
          value={draft.evidenceUrl}
          problem={problems.find(({ field }) => field === 'evidenceUrl')}
          onChange={(value) => change({ evidenceUrl: value })}
        />
      </fieldset>
      {phase.name === 'failed' && <ErrorNotice error={phase.error} onRetry={form.submit} />}
      {phase.name === 'added-earlier' && (
        <Notice tone="warning" role="alert">
          {words.addedEarlier}
        </Notice>
      )}
      <div className={styles.submit}>
        <Button kind="primary" type="submit" aria-disabled={isSaving}>
          {isSaving ? words.adding : words.add}
        </Button>
        <span role="status">{phase.name === 'added' ? words.added : ''}</span>
      </div>
    </form>
  );
};
