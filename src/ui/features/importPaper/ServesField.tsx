import * as React from 'react';
import type { PartOption } from './planItemProps';
import { DoubtNote } from './DoubtNote';
import type { FieldProps } from './Field';
import styles from './Field.module.scss';

/** What the choice of recommendations is drawn from. */
export interface ServesFieldProps extends Pick<FieldProps, 'id' | 'label' | 'problem' | 'doubts'> {
  readonly options: readonly PartOption[];
  /** Keys of the parts served. */
  readonly value: readonly string[];
  readonly onChange: (partKeys: readonly string[]) => void;
}

/** Which recommendations an action serves: any number of parts. */
export const ServesField = ({ id, label, problem, doubts = [], options, value, onChange }: ServesFieldProps): React.ReactElement => {
  const choose = (key: string, isChosen: boolean): void =>
    onChange(options.map((option) => option.key).filter((other) => (other === key ? isChosen : value.includes(other))));
  return (
    <fieldset id={id} tabIndex={-1} className={styles.wide} aria-describedby={`${id}-note`}>
      <legend className={styles.label}>{label}</legend>
      <div className={styles.options}>
        {options.map(({ key, reference }) => (
          <label key={key} className={styles.option}>
            <input type="checkbox" checked={value.includes(key)} onChange={(event) => choose(key, event.currentTarget.checked)} />
            {reference}
          </label>
        ))}
      </div>
      <div className={styles.notes} id={`${id}-note`}>
        {problem !== undefined && <p className={styles.problem}>{problem}</p>}
        {doubts.map((doubt) => (
          <DoubtNote key={doubt} text={doubt} />
        ))}
      </div>
    </fieldset>
  );
};
