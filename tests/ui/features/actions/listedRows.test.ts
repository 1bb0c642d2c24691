import * as fc from 'fast-check';
import type { FoundActions } from '../../../../src/application/actionTable/runActionQuery';
import type { ActionView } from '../../../../src/application/trackerView';
import { listedRows } from '../../../../src/ui/features/actions/listedRows';
import { anAction } from '../../../domain/records';

const action = (id: number): ActionView => ({
  record: { value: anAction({ id }), version: '1' }, state: { kind: 'on-track', colour: 'green' }, others: [], serves: [], isToMend: false,
});

/** Groups of so many actions each, named by their place. */
function foundIn(sizes: readonly number[]): FoundActions {
  let from = 0;
  const groups = sizes.map((count, place) => ({ value: String(place), from: (from += count) - count, count }));
  return { rows: Array.from({ length: from }, (_, place) => action(place + 1)), groups, count: from, words: [] };
}

describe('the rows of the table', () => {
  it('are the actions, where nothing is grouped', () => {
    const rows = listedRows({ ...foundIn([3]), groups: [] }, new Set());
    expect(rows.length).toBe(3);
    expect(rows.at(2)).toMatchObject({ kind: 'action', action: { record: { value: { id: 3 } } } });
    expect(rows.at(3)).toBeUndefined();
    expect(rows.placeOfAction(2)).toBe(1);
    expect(rows.placeOf('nothing')).toBe(-1);
  });

  it('are each group’s heading and, unless it is folded, its actions', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }), fc.array(fc.nat(6)), (sizes, folded) => {
        const found = foundIn(sizes);
        const rows = listedRows(found, new Set(folded.map(String)));
        const expected = found.groups.flatMap(({ value, from, count }) => [
          `group ${value}`,
          ...(folded.includes(Number(value)) ? [] : found.rows.slice(from, from + count).map(({ record }) => `${record.value.id} ${value}`)),
        ]);
        expect(Array.from({ length: rows.length }, (_, place) => rows.at(place)?.key)).toEqual(expected);
        expect([rows.at(-1), rows.at(rows.length)]).toEqual([undefined, undefined]);
        expected.forEach((key, place) => expect(rows.placeOf(key)).toBe(place));
      }),
    );
  });
});
