import type { BadRow, RowProblem } from '../../../src/domain/versioned';
import { groupBadRows } from '../../../src/ui/shared/badRowGroups';

const row = (list: string, id: number, ...problems: RowProblem[]): BadRow => ({ list: `Lists/${list}`, id, title: '', problems, isShown: true });
const status: RowProblem = { column: 'Status', problem: 'not-a-known-word' };
const review: RowProblem = { column: 'Review', problem: 'missing' };

describe('rows that need mending', () => {
  it('stand together by list and by what is wrong, the largest group of a list first', () => {
    const groups = groupBadRows([row('ScrutinyActions', 1, review), row('ScrutinyActions', 2, status, review), row('ScrutinyActions', 3, review), row('ScrutinyReviews', 1, status)]);
    expect(groups.map(({ list, column, rows }) => [list, column, rows.map(({ id }) => id)])).toEqual([
      ['Lists/ScrutinyActions', 'Review', [1, 2, 3]],
      ['Lists/ScrutinyActions', 'Status', [2]],
      ['Lists/ScrutinyReviews', 'Status', [1]],
    ]);
  });
  it('are none where none are', () => {
    expect(groupBadRows([])).toEqual([]);
  });
  it('are gathered quickly, however many there are', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => row('ScrutinyActions', index, status, review));
    const [one, other] = groupBadRows(rows);
    expect([one?.rows.length, other?.rows.length]).toEqual([20_000, 20_000]);
  });
});
