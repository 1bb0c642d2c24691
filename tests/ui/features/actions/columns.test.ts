import { shownColumns, tracksOf, usualLayout, withColumn, withWidth, type Column } from '../../../../src/ui/features/actions/columns';

const names = (columns: readonly Column[]): readonly string[] => columns.map(({ name }) => name);
const owner: Column = { name: 'owner', share: 190, least: 130 };

describe('the columns of the table', () => {
  it('stand in one order, whichever was chosen first, and the action is always there', () => {
    const layout = withColumn(withColumn({ ...usualLayout, shown: [] }, 'success', true), 'state', true);
    expect(names(shownColumns(layout, 1000))).toEqual(['state', 'action', 'success']);
    expect(names(shownColumns(withColumn(layout, 'state', false), 1000))).toEqual(['action', 'success']);
  });

  it('are fewer where there is little room, unless somebody chose them', () => {
    expect(names(shownColumns(usualLayout, 1000))).toContain('updated');
    expect(names(shownColumns(usualLayout, 780))).toEqual(['state', 'action', 'recommendation', 'owner', 'due', 'moved']);
    expect(names(shownColumns(usualLayout, 650))).toEqual(['state', 'action', 'recommendation', 'owner', 'due']);
    const chosen = withColumn(usualLayout, 'committee', true);
    expect(names(shownColumns(chosen, 650))).toContain('updated');
  });

  it('share the width until somebody sets one, which is never less than can be read', () => {
    const layout = { ...usualLayout, shown: ['owner'] as const };
    expect(tracksOf(layout, [owner])).toEqual({ template: 'minmax(130px, 190fr)', least: 130 });
    expect(tracksOf(withWidth(layout, owner, 240.4), [owner])).toEqual({ template: '240px', least: 240 });
    expect(tracksOf(withWidth(layout, owner, 20), [owner]).least).toBe(130);
  });
});
