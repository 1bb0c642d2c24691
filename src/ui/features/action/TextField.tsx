import * as React from 'react';
import type { Problem } from '../../../domain/progress';
import { useTrackerContext } from '../../shared/TrackerContext';
import { FieldProblem } from './FieldProblem';
import styles from './ProgressForm.module.scss';

/** What a text field is drawn from. */
export interface TextFieldProps {
  readonly id: string;
  /** A field of several lines as a rule. */
  readonly type?: 'url' | 'date';
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  /** Most characters; near it the field says how many are left. */
  readonly longest?: number;
  /** Lines shown at first; 4 as a rule. */
  readonly rows?: number;
  /** Earliest day, for a date. */
  readonly min?: string;
  readonly problem: Problem | undefined;
  readonly onChange: (value: string) => void;
}

/** From so many characters left on, the field counts them. */
const countFrom = 500;

/** A labelled field with its hint and what has to be mended in it. */
export const TextField = (props: TextFieldProps): React.ReactElement => {
  const { id, type, label, hint, value, longest, rows = 4, min, problem, onChange } = props;
  const words = useTrackerContext().strings.action.form;
  const left = longest === undefined ? Infinity : longest - value.length;
  const isCounting = left < countFrom;
  const describedBy = [hint && `${id}-hint`, isCounting && `${id}-left`, problem && `${id}-problem`].filter(Boolean).join(' ');
  const shared = {
    id,
    className: styles.input,
    value,
    'aria-describedby': describedBy || undefined,
    'aria-invalid': problem !== undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => onChange(event.target.value),
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {type ? <input type={type} min={min} {...shared} /> : <textarea rows={rows} {...shared} />}
      {isCounting && (
        <p id={`${id}-left`} className={styles.hint}>
          {words.left(left)}
        </p>
      )}
    </div>
  );
};
