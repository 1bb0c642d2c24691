import * as React from 'react';
import { useTrackerContext } from '../TrackerContext';
import styles from './Field.module.scss';
import { FieldProblem } from './FieldProblem';

/** What every field has. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly isOptional?: boolean;
  /** How to fill it in. */
  readonly hint?: string | undefined;
  /** What has to be mended, as a sentence. */
  readonly problem: string | undefined;
}

/** What a control needs to belong to its label and notes. */
export interface ControlProps {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** What a field is drawn from: what it has, and its control. */
export interface FieldFrameProps extends FieldProps {
  /** Said below the control: how many characters are left. */
  readonly note?: string | undefined;
  readonly children: (control: ControlProps) => React.ReactElement;
}

/** A label, its control, and what is to be said about it. */
export const Field = ({ id, label, isOptional = false, hint, problem, note, children }: FieldFrameProps): React.ReactElement => {
  const { optional } = useTrackerContext().strings.edit.fields;
  const describedBy = [hint && `${id}-hint`, note && `${id}-note`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {label}
        {isOptional && <span className={styles.optional}> ({optional})</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      <FieldProblem id={`${id}-problem`} problem={problem} />
      {children({ id, className: styles.input, 'aria-describedby': describedBy || undefined, 'aria-invalid': problem !== undefined })}
      {note && (
        <p id={`${id}-note`} className={styles.hint}>
          {note}
        </p>
      )}
    </div>
  );
};
