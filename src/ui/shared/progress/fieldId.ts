import type { Problem } from '../../../domain/progress';

/** The id of a form's field, so that what is said of the field can lead to it. */
export function fieldId(prefix: string, field: Problem['field']): string {
  return `${prefix}-${field}`;
}
