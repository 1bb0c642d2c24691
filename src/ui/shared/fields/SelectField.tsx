import * as React from 'react';
import { Field, type FieldProps } from './Field';

/** What a choice of one is drawn from. */
export interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** One of several, as a list that opens. */
export const SelectField = ({ value, options, onChange, ...field }: SelectFieldProps): React.ReactElement => (
  <Field {...field}>
    {(control) => (
      <select value={value} onChange={(event) => onChange(event.target.value)} {...control}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  </Field>
);
