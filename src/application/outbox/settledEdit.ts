import { fieldsOf } from '../../domain/editable';
import { changedFields, mergeChanges, type Fields } from '../../domain/merge';
import type { EditIntent, EditOf } from './entry';

/** An edit after its person has chosen: over theirs, with what does not clash and what was chosen. */
export function settledEdit(edit: EditIntent, theirs: { readonly value: unknown; readonly version: string }, chosen: Fields): EditIntent {
  const their: Fields = fieldsOf(edit.record, theirs.value as never);
  const { changes } = mergeChanges<Fields>(edit.base, edit.changes, their);
  const changed = changedFields<Fields>(their, { ...their, ...(changes as Fields), ...chosen });
  return { ...edit, version: theirs.version, base: their, changes: changed } as EditOf<typeof edit.record> as EditIntent;
}
