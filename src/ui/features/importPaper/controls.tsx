import * as React from 'react';
import { isCalendarDate, type CalendarDate } from '../../../domain/calendarDate';
import { Field, type FieldProps } from './Field';
import styles from './Field.module.scss';

type Labelled = Omit<FieldProps, 'children'>;

/** A field of one line. */
export interface LineProps extends Labelled {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One line of text. */
export const LineField = ({ value, onChange, ...field }: LineProps): React.ReactElement => (
  <Field {...field}>
    {(control) => (
      <input {...control} className={styles.input} type="text" value={value} onChange={(event) => onChange(event.currentTarget.value)} />
    )}
  </Field>
);

/** Several lines of text, as tall as what is in it. */
export const TextField = ({ value, onChange, ...field }: LineProps): React.ReactElement => {
  const lines = value.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 90), 0);
  return (
    <Field {...field} isWide>
      {(control) => (
        <textarea
          {...control}
          className={styles.input}
          rows={Math.min(12, Math.max(2, lines))}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
};

/** A field for a day. */
export interface DayProps extends Labelled {
  readonly value: CalendarDate | undefined;
  /** undefined when the day was cleared. */
  readonly onChange: (value: CalendarDate | undefined) => void;
}

/** A day, with the browser's own calendar. */
export const DayField = ({ value, onChange, ...field }: DayProps): React.ReactElement => (
  <Field {...field}>
    {(control) => (
      <input
        {...control}
        className={styles.input}
        type="date"
        min="1900-01-01"
        max="2999-12-31"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(isCalendarDate(currentTarget.value) ? currentTarget.value : undefined)}
      />
    )}
  </Field>
);

/** A field with one choice of several. */
export interface ChoiceProps<T extends string> extends Labelled {
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** One of several, as a list that opens. */
export function ChoiceField<T extends string>({ value, options, onChange, ...field }: ChoiceProps<T>): React.ReactElement {
  const choose = (chosen: string): void => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field {...field}>
      {(control) => (
        <select {...control} className={styles.input} value={value} onChange={(event) => choose(event.currentTarget.value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
