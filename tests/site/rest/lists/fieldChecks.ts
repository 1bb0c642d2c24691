import { duplicateField, invalidValue } from '../errors';
import type { FieldState, ListState } from '../state';
import { isMulti, kindOf } from './fieldKinds';
import { fieldsOf, type FieldOwner } from './fieldOwner';

function refuseIndex(list: ListState | null, field: FieldState): void {
  if (!field.isIndexed) return;
  if (!kindOf(field.type).isIndexable) throw invalidValue(`The column '${field.title}' cannot be indexed: its type is ${field.type}.`);
  const others = (list?.fields ?? []).filter((other) => other.isIndexed && other.id !== field.id && other.internalName !== 'ID');
  if (others.length >= 20) throw invalidValue('The list has 20 indexed columns: no more can be indexed.');
}

/** Refuses what SharePoint refuses of indexes, uniqueness and restricted deletion. General knowledge, to be checked on a tenant. */
export function checkField({ list }: FieldOwner, field: FieldState): void {
  refuseIndex(list, field);
  if (field.isUnique && !field.isIndexed) throw invalidValue(`The column '${field.title}' cannot enforce unique values: it is not indexed.`);
  if (field.isUnique && field.type === 'Boolean') throw invalidValue(`The column '${field.title}' cannot enforce unique values: its type is Boolean.`);
  if (field.deleteBehavior === 'Restrict' && (!field.isIndexed || isMulti(field))) throw invalidValue(`The column '${field.title}' cannot restrict deletion: it has to be indexed and single.`);
  if (field.minimum !== null && field.maximum !== null && field.minimum > field.maximum) throw invalidValue(`The column '${field.title}' has a minimum above its maximum.`);
}

/** Refuses (500) a column whose id or internal name is taken, or, when it is asked for, whose title is. */
export function checkNewField(owner: FieldOwner, field: FieldState, hasToBeUniqueByTitle: boolean): void {
  const columns = fieldsOf(owner);
  const same = columns.find((other) => other.id === field.id || other.internalName.toLowerCase() === field.internalName.toLowerCase());
  if (same) throw duplicateField(same.internalName);
  if (hasToBeUniqueByTitle && columns.some((other) => other.title.toLowerCase() === field.title.toLowerCase())) throw duplicateField(field.title);
  checkField(owner, field);
}
