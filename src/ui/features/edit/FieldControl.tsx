import * as React from 'react';
import { longestOf, type FieldDescription } from '../../../domain/checkEdit';
import { decisions } from '../../../domain/decision';
import type { FieldValue } from '../../../domain/merge';
import type { Owner } from '../../../domain/records';
import type { FieldProps } from '../../shared/fields/Field';
import { SelectField } from '../../shared/fields/SelectField';
import { TextField } from '../../shared/fields/TextField';
import { useTrackerContext } from '../../shared/TrackerContext';
import { OwnersField } from './OwnersField';

/** What the control of a field is drawn from. */
export interface FieldControlProps extends FieldProps {
  readonly description: FieldDescription;
  readonly value: FieldValue;
  /** Every post, to choose among. */
  readonly owners: readonly Owner[];
  readonly onChange: (value: FieldValue) => void;
}

const inputTypes = { line: 'text', email: 'email', address: 'url', day: 'date', text: undefined } as const;

/** Rows of a text's field at first: about as many as it fills. */
function rowsFor(text: string): number {
  const lines = text.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 80), 0);
  return Math.min(12, Math.max(3, lines));
}

const byTitle = (one: Owner, other: Owner): number => one.title.localeCompare(other.title);

/** The control that fits what a field holds. */
export const FieldControl = ({ description, value, owners, onChange, ...field }: FieldControlProps): React.ReactElement => {
  const { strings } = useTrackerContext();
  const [rows] = React.useState(() => rowsFor(typeof value === 'string' ? value : ''));
  const inOrder = React.useMemo(() => [...owners].sort(byTitle), [owners]);
  const { shape } = description;
  if (shape === 'decision') {
    const options = decisions.map((decision) => ({ value: decision, label: strings.decisions[decision] }));
    return <SelectField {...field} value={String(value ?? '')} options={options} onChange={onChange} />;
  }
  if (shape === 'owner') {
    const options = [{ value: '', label: strings.edit.nobody }, ...inOrder.map(({ id, title }) => ({ value: String(id), label: title }))];
    return <SelectField {...field} value={String(value ?? '')} options={options} onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))} />;
  }
  if (shape === 'owners') {
    const chosen = Array.isArray(value) ? (value as readonly number[]) : [];
    return <OwnersField id={field.id} label={field.label} owners={inOrder} chosen={chosen} onChange={onChange} />;
  }
  const type = inputTypes[shape];
  return <TextField {...field} {...(type ? { type } : { rows })} value={String(value ?? '')} longest={longestOf(shape)} onChange={onChange} />;
};
