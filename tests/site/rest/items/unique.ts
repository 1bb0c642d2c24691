import { duplicateValue } from '../errors';
import type { FieldState, ItemState, ListState, StoredValue, Values } from '../state';

function keyOf(value: StoredValue | undefined): string | undefined {
  return value === null || value === undefined ? undefined : String(value).toLowerCase();
}

/** Ids of items by value, one map for each unique column of a list; kept in step by those who write. */
const known = new WeakMap<ItemState[], Map<string, Map<string, number>>>();

function indexOf(list: ListState, field: FieldState): Map<string, number> {
  const ofList = known.get(list.items) ?? new Map<string, Map<string, number>>();
  known.set(list.items, ofList);
  const existing = ofList.get(field.id);
  if (existing) return existing;
  const made = new Map<string, number>();
  for (const item of list.items) {
    const key = keyOf(item.values[field.internalName]);
    if (key !== undefined) made.set(key, item.id);
  }
  ofList.set(field.id, made);
  return made;
}

/** Forgets what is known of a list's unique values: call it when columns change or values change by other ways than a write. */
export function forgetUnique(list: ListState): void {
  known.delete(list.items);
}

/** Keeps what is known of a list's unique values in step with an item's old values, which are about to go. */
export function removeUnique(list: ListState, item: ItemState): void {
  for (const field of list.fields.filter((candidate) => candidate.isUnique)) {
    const key = keyOf(item.values[field.internalName]);
    if (key !== undefined) indexOf(list, field).delete(key);
  }
}

/** Keeps what is known of a list's unique values in step with an item's new values. */
export function addUnique(list: ListState, item: ItemState): void {
  for (const field of list.fields.filter((candidate) => candidate.isUnique)) {
    const key = keyOf(item.values[field.internalName]);
    if (key !== undefined) indexOf(list, field).set(key, item.id);
  }
}

/**
 * Refuses (500) values that a unique column has in another item, without regard to case. Items in the recycle bin do not count,
 * empty values may repeat. Source: https://github.com/pnp/pnpcore/issues/1280 (that it is refused); the rest is general knowledge, to be checked on a tenant.
 */
export function demandUnique(list: ListState, itemId: number, values: Values): void {
  for (const field of list.fields.filter((candidate) => candidate.isUnique)) {
    const key = keyOf(values[field.internalName]);
    if (key === undefined) continue;
    const holder = indexOf(list, field).get(key);
    if (holder !== undefined && holder !== itemId) throw duplicateValue(field.title);
  }
}

/** The item that has a value in a unique column, or undefined. */
export function uniqueHolder(list: ListState, field: FieldState, value: string): number | undefined {
  return indexOf(list, field).get(value.toLowerCase());
}

/** Whether a column holds a value twice. */
export function hasDuplicates(list: ListState, field: FieldState): boolean {
  const keys = list.items.flatMap((item) => keyOf(item.values[field.internalName]) ?? []);
  return new Set(keys).size < keys.length;
}
