import * as React from 'react';
import type { Problem } from '../../../domain/progress';
import type { FormDraft } from '../../shared/formDraft';
import { useTrackerContext } from '../../shared/TrackerContext';
import { TextField } from '../../shared/fields/TextField';
import { fieldId } from '../../shared/progress/fieldId';
import { problemText } from '../../shared/progress/problemText';
import styles from './ProgressForm.module.scss';

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
            problem={problemText(problems, 'newDueOn', strings)}
            onChange={(newDueOn) => change({ newDueOn })}
          />
          <TextField
            id={fieldId(idPrefix, 'reason')}
            label={words.reason}
            rows={2}
            value={draft.reason}
            problem={problemText(problems, 'reason', strings)}
            onChange={(reason) => change({ reason })}
          />
        </div>
      )}
    </>
  );
};
