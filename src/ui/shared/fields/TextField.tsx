import * as React from 'react';
import { useTrackerContext } from '../TrackerContext';
import { Field, type FieldProps } from './Field';

/** What a text field is drawn from. */
export interface TextFieldProps extends FieldProps {
  /** A field of several lines as a rule. */
  readonly type?: 'text' | 'email' | 'url' | 'date';
  readonly value: string;
  /** Most characters; near it the field says how many are left. */
  readonly longest?: number | undefined;
  /** Lines shown at first; 4 as a rule. */
  readonly rows?: number;
  /** Earliest day, for a date. */
  readonly min?: string;
  readonly onChange: (value: string) => void;
}

/** From so many characters left on, a long field counts them; a short one from half of it on. */
const countFrom = 500;

/** A labelled field with its hint and what has to be mended in it. */
export const TextField = ({ type, value, longest, rows = 4, min, onChange, ...field }: TextFieldProps): React.ReactElement => {
  const words = useTrackerContext().strings.edit.fields;
  const left = longest === undefined ? Infinity : longest - value.length;
  const isCounting = longest !== undefined && left < Math.min(countFrom, longest / 2);
  const change = (event: React.ChangeEvent<HTMLInputElement | HTMLTextAreaElement>): void => onChange(event.target.value);
  return (
    <Field {...field} note={isCounting ? words.left(left) : undefined}>
      {(control) =>
        type ? (
          <input type={type} min={min} value={value} onChange={change} {...control} />
        ) : (
          <textarea rows={rows} value={value} onChange={change} {...control} />
        )
      }
    </Field>
  );
};
