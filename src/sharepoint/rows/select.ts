import { restName } from '../../schema/column';
import type { ListDescription } from '../../schema/listDescription';
import type { SeenLists } from '../seenLists';

/** REST names to select of a list: its id, its title and our columns but the client key, as far as the list has them. */
export function selectOf(list: ListDescription, seen: SeenLists): readonly string[] {
  return ['Id', 'Title', ...seen.columnsOf(list).filter((column) => !('isHidden' in column)).map(restName)];
}

/** Whether a list has a column, as far as was seen. */
export function hasColumn(list: ListDescription, name: string, seen: SeenLists): boolean {
  return seen.columnsOf(list).some((column) => column.name === name);
}
