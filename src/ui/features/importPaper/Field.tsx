import * as React from 'react';
import { useTrackerContext } from '../../shared/TrackerContext';
import { DoubtNote } from './DoubtNote';
import styles from './Field.module.scss';

/** What a control needs to belong to its label and notes. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

/** A field of the preview. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly isOptional?: boolean;
  /** Says how to fill it in. */
  readonly advice?: string;
  /** Why a person should look at it. */
  readonly doubts?: readonly string[];
  /** What has to be mended before it can be written. */
  readonly problem?: string | undefined;
  readonly isWide?: boolean;
  readonly children: (control: ControlProps) => React.ReactElement;
}

/** A label, its control, and what is to be said about it. */
export const Field = ({ id, label, isOptional, advice, doubts = [], problem, isWide, children }: FieldProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const noteId = `${id}-note`;
  const hasNote = advice !== undefined || doubts.length > 0 || problem !== undefined;
  const control: ControlProps = {
    id,
    ...(hasNote ? { 'aria-describedby': noteId } : {}),
    ...(problem === undefined ? {} : { 'aria-invalid': true }),
  };
  return (
    <div className={isWide ? styles.wide : styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
        {isOptional && <span className={styles.optional}> ({strings.importPaper.optional})</span>}
      </label>
      {children(control)}
      {hasNote && (
        <div className={styles.notes} id={noteId}>
          {problem !== undefined && <p className={styles.problem}>{problem}</p>}
          {doubts.map((doubt) => (
            <DoubtNote key={doubt} text={doubt} />
          ))}
          {advice !== undefined && <p className={styles.advice}>{advice}</p>}
        </div>
      )}
    </div>
  );
};
