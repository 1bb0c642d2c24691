import { notEmulated, unknownField } from '../errors';
import { kindOfColumn, userFields } from '../items/columns';
import { findItem, valueOf } from '../items/itemState';
import { isLookup, isUser } from '../lists/fieldKinds';
import type { Comparable, ValueKind } from '../odata/compare';
import type { FieldState, ItemState, ListState, SiteState } from '../state';
import type { XmlElement } from '../xml';
import { fieldName } from './view';

/** Where and for whom a CAML query is asked. */
export interface CamlScene {
  readonly site: SiteState;
  readonly list: ListState;
  readonly userId: number;
  readonly now: Date;
}

/** A column as a condition reads it: several values for a column that holds several. */
export interface CamlColumn {
  readonly field: FieldState;
  readonly kind: ValueKind;
  readonly read: (item: ItemState) => readonly Comparable[];
}

function idsOf(item: ItemState, field: FieldState): readonly number[] {
  const value = valueOf(item, field);
  if (typeof value === 'number') return [value];
  return Array.isArray(value) ? (value as readonly number[]) : [];
}

function shownName({ site }: CamlScene, field: FieldState, id: number): Comparable {
  if (isUser(field)) {
    const user = site.users.find((candidate) => candidate.id === id);
    return user ? userFields['Title']?.(user) ?? null : site.groups.find((group) => group.id === id)?.title ?? null;
  }
  const target = site.lists.find((list) => list.id === field.lookupListId);
  const item = target && findItem(target, id);
  return item ? (item.values[field.lookupField] as Comparable) ?? null : null;
}

function plainValues(item: ItemState, field: FieldState): readonly Comparable[] {
  const value = valueOf(item, field);
  if (Array.isArray(value)) return value as readonly string[];
  if (typeof value === 'object' && value !== null) return [(value as { Url: string }).Url];
  return [value as Comparable];
}

/** The column of an internal name; 400 without one. */
export function demandColumn(list: ListState, name: string): FieldState {
  const field = list.fields.find((candidate) => candidate.internalName === name);
  if (!field) throw unknownField(name);
  return field;
}

/** The column of a `<FieldRef>`: a lookup's or a person's id when `LookupId` says so or `isById` does, what is shown of it otherwise. Source: https://learn.microsoft.com/sharepoint/dev/schema/fieldref-element-query */
export function camlColumn(scene: CamlScene, element: XmlElement, isById: boolean): CamlColumn {
  const field = demandColumn(scene.list, fieldName(element));
  if (isLookup(field) || isUser(field)) {
    if (isById || element.attributes['LookupId']?.toUpperCase() === 'TRUE') return { field, kind: 'number', read: (item) => idsOf(item, field) };
    return { field, kind: 'text', read: (item) => idsOf(item, field).map((id) => shownName(scene, field, id)) };
  }
  const kind = field.type === 'Note' || field.type === 'URL' || field.type === 'MultiChoice' ? 'text' : kindOfColumn(field.type);
  if (!kind) throw notEmulated(`a CAML condition on '${field.internalName}', a column of type ${field.type}`);
  return { field, kind, read: (item) => plainValues(item, field) };
}
