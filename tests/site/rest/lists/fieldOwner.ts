import { columnNotFound } from '../errors';
import { listPath, sitePath, type FieldState, type ListState, type SiteState } from '../state';

/** Where columns stand: in a list, or in the site as site columns. */
export interface FieldOwner {
  readonly site: SiteState;
  readonly list: ListState | null;
}

/** The columns of an owner. */
export function fieldsOf({ site, list }: FieldOwner): FieldState[] {
  return list?.fields ?? site.fields;
}

/** Server-relative address of an owner. */
export function pathOf({ site, list }: FieldOwner): string {
  return list ? listPath(site, list) : sitePath(site);
}

/** The column that is looked for; 400 without one. */
export function demandField(owner: FieldOwner, name: string, isFound: (field: FieldState) => boolean): FieldState {
  const field = fieldsOf(owner).find(isFound);
  if (!field) throw columnNotFound(name, pathOf(owner));
  return field;
}

/** The list as it has just been changed. */
export function touchOwner({ list }: FieldOwner): void {
  if (list) list.version += 1;
}
