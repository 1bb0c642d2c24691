import { editableFields } from '../../../domain/checkEdit';
import { fieldsOf, type EditableKind, type EditableRecords } from '../../../domain/editable';
import { changedFields, type Fields } from '../../../domain/merge';
import type { Versioned } from '../../../domain/versioned';
import type { EditTarget } from '../../shared/editing';

/** A form as it stands: what the person read, and what they typed over it. */
export interface EditDraft {
  /** The version (ETag) that was read. */
  readonly version: string;
  readonly base: Fields;
  /** Only fields that were touched, as typed. */
  readonly typed: Fields;
}

/** The name under which the form of a record is kept. */
export function editDraftName({ record, id }: EditTarget): string {
  return `edit:${record}:${id}`;
}

/** The form of a record before anything is typed. */
export function newEditDraft<K extends EditableKind>(kind: K, { value, version }: Versioned<EditableRecords[K]>): EditDraft {
  return { version, base: fieldsOf(kind, value), typed: {} };
}

/** Whether leaving the form would lose something. */
export function isEdited({ base, typed }: EditDraft): boolean {
  return Object.keys(changedFields(base, { ...base, ...typed })).length > 0;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isFieldValue(value: unknown): boolean {
  if (Array.isArray(value)) return value.every((id) => typeof id === 'number');
  return value === null || typeof value === 'string' || typeof value === 'number';
}

/** Whether what was kept, perhaps by another version, is a form of such a record. */
export function isEditDraftOf(kind: EditableKind, value: unknown): value is EditDraft {
  if (!isRecord(value)) return false;
  const { version, base, typed } = value;
  if (typeof version !== 'string' || !isRecord(base) || !isRecord(typed)) return false;
  const names = editableFields[kind].map(({ field }) => field);
  const isWhole = names.every((name) => isFieldValue(base[name])) && Object.keys(base).length === names.length;
  return isWhole && Object.entries(typed).every(([name, each]) => names.includes(name) && isFieldValue(each));
}
