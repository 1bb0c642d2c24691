import { fieldsOf, type EditableFields, type EditableKind } from '../../domain/editable';
import { isSameValue } from '../../domain/merge';
import type { EditIntent, EditOf } from './entry';
import type { SavedEdit } from './saved';

function reverse<K extends EditableKind>(edit: EditOf<K>, { stored }: Extract<SavedEdit, { readonly record: K }>): EditOf<K> | undefined {
  const now = fieldsOf<K>(edit.record, stored.value as never);
  const fields = Object.keys(edit.changes) as (keyof EditableFields[K] & string)[];
  // What was chosen or merged otherwise on the way is not this edit's to take back.
  const own = fields.filter((field) => isSameValue(now[field] as never, edit.changes[field] as never) && !isSameValue(now[field] as never, edit.base[field] as never));
  if (own.length === 0) return undefined;
  const changes = Object.fromEntries(own.map((field) => [field, edit.base[field]])) as Partial<EditableFields[K]>;
  return { ...edit, version: stored.version, base: now, changes };
}

/**
 * The edit that makes a saved one undone: each field that it changed becomes what it was before. Somebody else's changes since stay,
 * and a field that they changed as well is a clash, as with every edit.
 * @returns undefined where nothing of the edit stands
 */
export function reverseOf(edit: EditIntent, saved: SavedEdit): EditIntent | undefined {
  if (edit.record !== saved.record || edit.id !== saved.stored.value.id) return undefined;
  return reverse(edit as EditOf<EditableKind>, saved as never) as EditIntent | undefined;
}
