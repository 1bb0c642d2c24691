import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import { classNames } from '../../shared/classNames';
import { cells } from './ActionCells';
import cellStyles from './ActionCells.module.scss';
import styles from './ActionsGrid.module.scss';
import type { Column } from './columns';

/** What the row of an action is drawn from. */
export interface ActionRowProps {
  readonly action: ActionView;
  readonly place: number;
  /** Distance from the first row, in pixels; undefined on paper, where rows follow each other. */
  readonly top: number | undefined;
  readonly columns: readonly Column[];
  readonly words: readonly string[];
  readonly namesPeople: boolean;
  readonly isOpen: boolean;
  /** Place of the active column, -1 where another row is active. */
  readonly activeColumn: number;
  readonly onOpen: (actionId: number) => void;
}

/** The row of an action. It is drawn again only when something of it changes. */
export const ActionRow = React.memo(({ action, place, top, columns, activeColumn, ...rest }: ActionRowProps): React.ReactElement => {
  const [focused, setFocused] = React.useState(-1);
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className={styles.row}
      data-place={place}
      data-open={rest.isOpen ? '' : undefined}
      style={top === undefined ? undefined : { insetBlockStart: top }}
    >
      {columns.map(({ name }, column) => {
        const Cell = cells[name];
        const isActive = activeColumn === column;
        return (
          <div
            key={name}
            role="gridcell"
            aria-colindex={column + 1}
            className={classNames(cellStyles.cell, cellStyles[name])}
            data-column={column}
            tabIndex={name === 'action' ? undefined : isActive ? 0 : -1}
            onFocus={(event) => setFocused(event.currentTarget.matches(':focus-visible') ? column : -1)}
            onBlur={() => setFocused(-1)}
            onKeyDown={name === 'action' ? undefined : (event) => event.key === 'Enter' && rest.onOpen(action.record.value.id)}
          >
            <Cell action={action} isActive={isActive} isFocused={focused === column} {...rest} />
          </div>
        );
      })}
    </div>
  );
});
ActionRow.displayName = 'ActionRow';
