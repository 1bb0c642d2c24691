import type { FoundActions, FoundGroup } from '../../../application/actionTable/runActionQuery';
import type { ActionView } from '../../../application/trackerView';

/** One row of the table: an action, or the heading of a group. */
export type ListedRow =
  | { readonly kind: 'action'; readonly key: string; readonly action: ActionView }
  | { readonly kind: 'group'; readonly key: string; readonly group: FoundGroup; readonly isOpen: boolean };

/** The rows of the table by their places. Made anew with every key, so nothing is made for each row. */
export interface ListedRows {
  readonly length: number;
  readonly at: (place: number) => ListedRow | undefined;
  /** The place of a row, -1 where it is not listed. */
  readonly placeOf: (key: string) => number;
  /** The first place of an action, -1 where it is not listed. */
  readonly placeOfAction: (id: number) => number;
}

/** The key of a group's heading. */
export const groupKey = (value: string): string => `group ${value}`;
const actionKey = (action: ActionView, group = ''): string => `${action.record.value.id} ${group}`;

function search(length: number, isIt: (place: number) => boolean): number {
  for (let place = 0; place < length; place += 1) if (isIt(place)) return place;
  return -1;
}

function listed(length: number, at: ListedRows['at']): ListedRows {
  return {
    length,
    at,
    placeOf: (key) => search(length, (place) => at(place)?.key === key),
    placeOfAction: (id) => search(length, (place) => {
      const row = at(place);
      return row?.kind === 'action' && row.action.record.value.id === id;
    }),
  };
}

/** Lists what was found: under the headings of its groups, where it is grouped. @param folded the values of the groups that show their heading alone */
export function listedRows({ rows, groups }: FoundActions, folded: ReadonlySet<string>): ListedRows {
  if (groups.length === 0) {
    return listed(rows.length, (place) => {
      const action = rows[place];
      return action && { kind: 'action', key: actionKey(action), action };
    });
  }
  const starts: number[] = [];
  let length = 0;
  for (const { value, count } of groups) {
    starts.push(length);
    length += folded.has(value) ? 1 : count + 1;
  }
  return listed(length, (place) => {
    const group = groups[lastUpTo(starts, place)];
    const within = place - (starts[lastUpTo(starts, place)] ?? 0);
    if (!group || place < 0 || place >= length) return undefined;
    if (within === 0) return { kind: 'group', key: groupKey(group.value), group, isOpen: !folded.has(group.value) };
    const action = rows[group.from + within - 1];
    return action && { kind: 'action', key: actionKey(action, group.value), action };
  });
}

/** Index of the last of some rising numbers that is not above a number; 0 where all are. */
function lastUpTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
