import * as React from 'react';
import type { FoundActions } from '../../../application/actionTable/runActionQuery';
import { ActionRow } from './ActionRow';
import type { Column } from './columns';
import { GroupRow } from './GroupRow';
import type { ListedRows } from './listedRows';
import type { ActiveCellState } from './useActiveCell';

/** What the rows that are drawn depend on. */
export interface GridRowsProps {
  readonly rows: ListedRows;
  readonly places: readonly number[];
  readonly columns: readonly Column[];
  readonly active: Pick<ActiveCellState, 'place' | 'column'>;
  /** In pixels; undefined on paper, where rows follow each other. */
  readonly rowHeight: number | undefined;
  readonly found: FoundActions;
  readonly namesPeople: boolean;
  readonly openId: number | undefined;
  readonly groupLabel: (value: string) => string;
  readonly onOpen: (actionId: number) => void;
  readonly onToggleGroup: (value: string) => void;
}

/** The rows at some places. */
export const GridRows = ({ rows, places, columns, active, rowHeight, found, groupLabel, onToggleGroup, openId, namesPeople, onOpen }: GridRowsProps): React.ReactElement => {
  const draw = (place: number): React.ReactElement | null => {
    const row = rows.at(place);
    if (!row) return null;
    const position = { place, top: rowHeight === undefined ? undefined : place * rowHeight };
    const isActive = place === active.place;
    if (row.kind === 'group') {
      const { key, group, isOpen } = row;
      const label = groupLabel(group.value);
      return <GroupRow key={key} {...position} {...{ group, label, isOpen, isActive }} columnCount={columns.length} onToggle={onToggleGroup} />;
    }
    const { key, action } = row;
    const activeColumn = isActive ? active.column : -1;
    return (
      <ActionRow key={key} {...position} {...{ action, columns, namesPeople, onOpen, activeColumn }} words={found.words} isOpen={action.record.value.id === openId} />
    );
  };
  return <>{places.map(draw)}</>;
};
