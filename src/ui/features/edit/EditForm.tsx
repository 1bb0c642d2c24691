import * as React from 'react';
import { editableFields, type EditProblem } from '../../../domain/checkEdit';
import { fieldsOf } from '../../../domain/editable';
import type { Owner } from '../../../domain/records';
import { Button } from '../../shared/Button';
import { ErrorNotice } from '../../shared/ErrorNotice';
import { ProblemSummary } from '../../shared/fields/ProblemSummary';
import { KeptNotice } from '../../shared/KeptNotice';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useUniqueId } from '../../shared/useUniqueId';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import styles from './EditForm.module.scss';
import { labelOf, problemText } from './editText';
import { FieldControl } from './FieldControl';
import type { EditFormStart, EditFormState } from './useEditForm';

/** What the form is drawn from. */
export interface EditFormProps {
  readonly start: Pick<EditFormStart, 'target' | 'record'>;
  readonly form: EditFormState;
  /** Every post, to choose among. */
  readonly owners: readonly Owner[];
}

/** Days that are typed in part: the browser gives them out as empty, and only it knows. */
function unfinishedDays(form: HTMLFormElement, idPrefix: string): readonly string[] {
  const inputs = Array.from(form.querySelectorAll<HTMLInputElement>('input[type="date"]'));
  return inputs.filter(({ validity }) => validity.badInput).map(({ id }) => id.slice(idPrefix.length + 1));
}

/** Leads the focus to the summary after each refused try, and keeps it on the button while the fields are disabled. */
function useFormFocus(refusals: number) {
  const summary = React.useRef<HTMLDivElement>(null);
  const saver = React.useRef<HTMLButtonElement>(null);
  React.useEffect(() => {
    if (refusals > 0) summary.current?.focus();
  }, [refusals]);
  return { summary, saver };
}

/** Everything of a record that may be corrected. */
const Controls = ({ start: { target }, form, owners, idPrefix }: EditFormProps & { readonly idPrefix: string }): React.ReactElement => {
  const { strings } = useTrackerContext();
  const { record } = target;
  return (
    <fieldset className={styles.fields} disabled={form.phase.name === 'saving'}>
      {editableFields[record].map((description) => {
        const { field, isRequired } = description;
        return (
          <FieldControl
            // What was kept comes after the first drawing, and the height of a field follows its text.
            key={`${field} ${form.keptFrom ?? ''}`}
            id={`${idPrefix}-${field}`}
            label={labelOf(record, field, strings)}
            isOptional={!isRequired && description.shape !== 'owner'}
            hint={strings.edit.hints[record][field]}
            problem={problemText(record, description, form.problems, strings)}
            description={description}
            value={form.fields[field] ?? null}
            owners={owners}
            onChange={(value) => form.change(field, value)}
          />
        );
      })}
    </fieldset>
  );
};

/** Corrects a record. */
export const EditForm = (props: EditFormProps): React.ReactElement => {
  const { start: { target, record }, form, owners } = props;
  const { strings } = useTrackerContext();
  const words = strings.edit;
  const idPrefix = useUniqueId();
  const isSaving = form.phase.name === 'saving';
  const { summary, saver } = useFormFocus(form.refusals);
  const element = React.useRef<HTMLFormElement>(null);
  const submit = (): void => {
    saver.current?.focus();
    if (element.current) form.submit(unfinishedDays(element.current, idPrefix));
  };
  const send = (event: React.FormEvent): void => {
    event.preventDefault();
    submit();
  };
  const sendByKeys = (event: React.KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send(event);
  };
  const summarised = form.problems.map(({ field }: EditProblem) => {
    const description = editableFields[target.record].find((each) => each.field === field);
    return { fieldId: `${idPrefix}-${field}`, sentence: (description && problemText(target.record, description, form.problems, strings)) ?? field };
  });
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a short cut for the button
    <form ref={element} className={styles.form} noValidate onSubmit={send} onKeyDown={sendByKeys} aria-label={words.editOf[target.record]('')}>
      {target.record === 'action' && <p className={styles.hint}>{words.actionHint}</p>}
      {form.keptFrom !== undefined && <KeptNotice at={form.keptFrom} onDiscard={form.startAgain} />}
      {!isSaving && <ChangedMeanwhile target={target} base={form.base} current={fieldsOf(target.record, record.value)} version={record.version} owners={owners} />}
      {form.problems.length > 0 && <ProblemSummary ref={summary} heading={words.toMend(form.problems.length)} problems={summarised} />}
      <Controls {...props} idPrefix={idPrefix} />
      {form.isDraftFailing && <p className={styles.hint}>{strings.outbox.kept.failing}</p>}
      {form.phase.name === 'refused' && <ErrorNotice error={form.phase.error} onRetry={submit} />}
      <div className={styles.submit}>
        <Button ref={saver} kind="primary" type="submit" aria-disabled={isSaving}>
          {isSaving ? words.saving : words.save}
        </Button>
        <span className={styles.hint}>{words.keys}</span>
      </div>
    </form>
  );
};
