import { duplicateValue, invalidValue, notEmulated } from '../errors';
import { forgetUnique, hasDuplicates } from '../items/unique';
import type { FieldState, ListState } from '../state';
import { checkField } from './fieldChecks';
import { isMulti, kindOf } from './fieldKinds';
import { fieldsOf, touchOwner, type FieldOwner } from './fieldOwner';
import { setFieldProperty } from './fieldSetters';
import { isMark } from './properties';

/** A column that has become multi-valued: what items hold becomes a list of one. */
function spreadValues(list: ListState, name: string): void {
  const one = (value: unknown): number[] | null => (typeof value === 'number' ? [value] : null);
  for (const item of list.items) {
    const spread = one(item.values[name]);
    if (spread) item.values[name] = spread;
  }
}

function draftOf(field: FieldState, body: Readonly<Record<string, unknown>>): FieldState {
  const draft = { ...field };
  for (const [name, value] of Object.entries(body)) {
    if (isMark(name)) continue;
    if (name !== 'FieldTypeKind') setFieldProperty(draft, name, value);
    else if (value !== kindOf(field.type).kind) throw notEmulated(`changing the FieldTypeKind of '${field.title}' to ${JSON.stringify(value)}`);
  }
  return draft;
}

/** Changes properties of a column. Nothing changes when one of them is refused. */
export function updateField(owner: FieldOwner, field: FieldState, body: Readonly<Record<string, unknown>>): void {
  const { list } = owner;
  const draft = draftOf(field, body);
  checkField(owner, draft);
  if (list && draft.isUnique && !field.isUnique && hasDuplicates(list, field)) throw duplicateValue(field.title);
  if (list && isMulti(draft) && !isMulti(field)) spreadValues(list, field.internalName);
  Object.assign(field, draft);
  touchOwner(owner);
  if (list) forgetUnique(list);
}

/** Takes a column away, with its values, and out of every view. A built-in one, or one on which a dependent lookup rests, stays. General knowledge, to be checked on a tenant (the refusals). */
export function removeField(owner: FieldOwner, field: FieldState): void {
  if (field.isBuiltIn) throw invalidValue(`The column '${field.title}' cannot be deleted.`);
  const columns = fieldsOf(owner);
  if (columns.some((other) => other.primaryName === field.internalName)) throw invalidValue(`The column '${field.title}' cannot be deleted: other columns depend on it.`);
  columns.splice(columns.indexOf(field), 1);
  touchOwner(owner);
  const { list } = owner;
  if (!list) return;
  for (const view of list.views) view.fields = view.fields.filter((name) => name !== field.internalName);
  for (const type of list.contentTypes) type.fields = type.fields.filter((name) => name !== field.internalName);
  for (const item of list.items) delete item.values[field.internalName];
  forgetUnique(list);
}
