import { invalidValue, notEmulated } from '../errors';
import { readGuid } from '../guid';
import type { DeleteBehavior, FieldState } from '../state';
import type { FieldOwner } from './fieldOwner';

/** What a lookup points at, as it is written. */
export interface LookupWish {
  /** A list's id, or `Self`. */
  readonly list: string;
  readonly field: string;
  readonly behavior: DeleteBehavior;
}

/** What a lookup does when its target goes, from a schema. */
export function behaviorOf(text: string | undefined): DeleteBehavior {
  if (text === undefined || text === 'None') return 'None';
  if (text === 'Restrict') return text;
  throw notEmulated(`RelationshipDeleteBehavior '${text}'`);
}

/** Resolves what a lookup points at; 400 when there is no such list or column. */
export function lookupTarget({ site, list }: FieldOwner, wish: LookupWish): Pick<FieldState, 'lookupListId' | 'lookupField' | 'deleteBehavior'> {
  const id = wish.list === 'Self' && list ? list.id : readGuid(wish.list);
  const target = site.lists.find((candidate) => candidate.id === id);
  if (!target) throw invalidValue(`The field was found invalid: there is no list '${wish.list}' to look up in.`);
  if (!target.fields.some((field) => field.internalName === wish.field)) throw invalidValue(`The field was found invalid: '${wish.field}' is no column of '${target.title}'.`);
  return { lookupListId: target.id, lookupField: wish.field, deleteBehavior: wish.behavior };
}
