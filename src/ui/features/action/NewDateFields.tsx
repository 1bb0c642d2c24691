import * as React from 'react';
import type { Problem } from '../../../domain/progress';
import { useTrackerContext } from '../../shared/TrackerContext';
import { fieldId } from './fieldId';
import type { FormDraft } from './progressDraft';
import styles from './ProgressForm.module.scss';
import { TextField } from './TextField';

/** What a group of the form's fields is drawn from. */
export interface FormFieldsProps {
  readonly idPrefix: string;
  readonly draft: FormDraft;
  readonly change: (change: Partial<FormDraft>) => void;
  readonly problems: readonly Problem[];
}

/** A new date, if one is needed, and why. */
export const NewDateFields = ({ idPrefix, draft, change, problems }: FormFieldsProps): React.ReactElement => {
  const { services, strings } = useTrackerContext();
  const words = strings.action.form;
  const problemOf = (name: Problem['field']): Problem | undefined => problems.find(({ field }) => field === name);
  return (
    <>
      <label className={styles.box}>
        <input type="checkbox" checked={draft.isMoving} onChange={(event) => change({ isMoving: event.target.checked })} />
        {words.newDate}
      </label>
      {draft.isMoving && (
        <div className={styles.nested}>
          <TextField
            id={fieldId(idPrefix, 'newDueOn')}
            type="date"
            label={words.newDueOn}
            value={draft.newDueOn}
            min={services.clock.today()}
            problem={problemOf('newDueOn')}
            onChange={(newDueOn) => change({ newDueOn })}
          />
          <TextField
            id={fieldId(idPrefix, 'reason')}
            label={words.reason}
            rows={2}
            value={draft.reason}
            problem={problemOf('reason')}
            onChange={(reason) => change({ reason })}
          />
        </div>
      )}
    </>
  );
};
