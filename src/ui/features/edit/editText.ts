import { longestOf, type EditProblem, type FieldDescription } from '../../../domain/checkEdit';
import { formatDay, isCalendarDate } from '../../../domain/calendarDate';
import { decisions } from '../../../domain/decision';
import type { EditableKind } from '../../../domain/editable';
import type { FieldValue } from '../../../domain/merge';
import type { Owner } from '../../../domain/records';
import type { Strings } from '../../strings/en';

/** What a field is called. */
export function labelOf(kind: EditableKind, field: string, strings: Strings): string {
  return strings.edit.labels[kind][field] ?? field;
}

/** What has to be mended in a field, as a sentence; undefined where nothing has. */
export function problemText(kind: EditableKind, description: FieldDescription, problems: readonly EditProblem[], strings: Strings): string | undefined {
  const problem = problems.find(({ field }) => field === description.field);
  return problem && strings.edit.problems[problem.kind](labelOf(kind, description.field, strings), longestOf(description.shape) ?? 0);
}

function ownerTitle(id: number, owners: readonly Owner[]): string {
  return owners.find((owner) => owner.id === id)?.title ?? String(id);
}

/** A field's value in words, as a person reads it; empty where there is nothing. */
export function valueText({ shape }: Pick<FieldDescription, 'shape'>, value: FieldValue, owners: readonly Owner[], strings: Strings): string {
  if (value === null) return shape === 'owner' ? strings.edit.nobody : '';
  if (typeof value === 'number') return ownerTitle(value, owners);
  if (typeof value !== 'string') return value.length === 0 ? strings.edit.nobody : value.map((id) => ownerTitle(id, owners)).join('\n');
  if (shape === 'decision') return strings.decisions[decisions.find((decision) => decision === value) ?? 'unclear'];
  return shape === 'day' && isCalendarDate(value) ? formatDay(value) : value;
}
