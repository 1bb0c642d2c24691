import * as React from 'react';
import type { ActionQuery, SortKey } from '../../../application/actionQuery';
import { useTrackerContext } from '../../shared/TrackerContext';
import styles from './HeadRow.module.scss';
import type { Column } from './columns';
import { useWidthHandle } from './useWidthHandle';

/** What the heads of the columns are drawn from. */
export interface HeadRowProps {
  readonly columns: readonly Column[];
  readonly sort: ActionQuery['sort'];
  /** Place of the column whose head takes part in the tab order. */
  readonly activeColumn: number;
  readonly onSort: (by: SortKey) => void;
  readonly onWidth: (column: Column, width: number) => void;
}

/** The heads of the columns: they sort, and their edges change the width. */
export const HeadRow = ({ columns, activeColumn, ...rest }: HeadRowProps): React.ReactElement => (
  <div role="row" aria-rowindex={1} className={styles.row} data-place={-1}>
    {columns.map((column, place) => (
      <Head key={column.name} column={column} place={place} isActive={place === activeColumn} {...rest} />
    ))}
  </div>
);

interface HeadProps extends Omit<HeadRowProps, 'columns' | 'activeColumn'> {
  readonly column: Column;
  readonly place: number;
  readonly isActive: boolean;
}

const Head = ({ column, place, isActive, sort, onSort, onWidth }: HeadProps): React.ReactElement => {
  const label = useTrackerContext().strings.actions.columns[column.name];
  const { head, onKeyDown, handle } = useWidthHandle(column, onWidth);
  const { sort: key } = column;
  const direction = key !== undefined && sort?.by === key ? (sort.isDescending ? 'descending' : 'ascending') : undefined;
  return (
    <div
      ref={head}
      role="columnheader"
      aria-colindex={place + 1}
      aria-sort={key === undefined ? undefined : (direction ?? 'none')}
      className={styles.head}
      data-column={place}
      tabIndex={key === undefined && isActive ? 0 : -1}
      onKeyDown={onKeyDown}
    >
      {key === undefined ? (
        <span className={styles.label}>{label}</span>
      ) : (
        <button type="button" className={styles.sorter} data-control="" tabIndex={isActive ? 0 : -1} onClick={() => onSort(key)}>
          <span className={styles.word}>{label}</span>
          {direction && <SortArrow isDescending={direction === 'descending'} />}
        </button>
      )}
      <span className={styles.edge} aria-hidden="true" {...handle} />
    </div>
  );
};

const SortArrow = ({ isDescending }: { readonly isDescending: boolean }): React.ReactElement => (
  <svg width="10" height="12" viewBox="0 0 10 12" aria-hidden="true" focusable="false">
    <path d={isDescending ? 'M5 1v10M1.5 7.5 5 11l3.5-3.5' : 'M5 11V1M1.5 4.5 5 1l3.5 3.5'} fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);
