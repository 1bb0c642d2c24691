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

/** The first day that SharePoint keeps. Source: https://learn.microsoft.com/sharepoint/dev/schema/field-element-list */
const firstDay = '1900-01-01';

function dayOf(typed: string): CalendarDate | undefined {
  return isCalendarDate(typed) && typed >= firstDay ? typed : undefined;
}

/** A day, with the browser's own calendar. */
export const DayField = ({ value, onChange, ...field }: DayProps): React.ReactElement => {
  // A year that is being typed is the year 2 at first: the field shows it, but it is no day yet.
  const [typed, setTyped] = React.useState<string>(value ?? '');
  const shown = dayOf(typed) === value ? typed : (value ?? '');
  const type = (text: string): void => {
    setTyped(text);
    onChange(dayOf(text));
  };
  return (
    <Field {...field}>
      {(control) => (
        <input {...control} className={styles.input} type="date" min={firstDay} value={shown} onChange={(event) => type(event.currentTarget.value)} />
      )}
    </Field>
  );
};

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
