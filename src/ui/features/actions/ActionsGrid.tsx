import * as React from 'react';
import type { ActionQuery, SortKey } from '../../../application/actionQuery';
import type { FoundActions } from '../../../application/actionTable/runActionQuery';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useIsPrinting } from '../../shared/useIsPrinting';
import { useUniqueId } from '../../shared/useUniqueId';
import visually from '../../shared/visuallyHidden.module.scss';
import styles from './ActionsGrid.module.scss';
import { shownColumns, tracksOf, type Column, type TableLayout } from './columns';
import { GridRows } from './GridRows';
import { HeadRow } from './HeadRow';
import type { ListedRows } from './listedRows';
import { headHeight, rowHeightOf } from './rowHeights';
import { useActiveCell } from './useActiveCell';
import { useBoxSize } from './useBoxSize';
import { useRowWindow } from './useRowWindow';

/** What the table is drawn from. */
export interface ActionsGridProps {
  readonly rows: ListedRows;
  readonly found: FoundActions;
  readonly query: ActionQuery;
  readonly layout: TableLayout;
  readonly namesPeople: boolean;
  readonly openId: number | undefined;
  readonly groupLabel: (value: string) => string;
  readonly onOpen: (actionId: number) => void;
  readonly onToggleGroup: (value: string) => void;
  readonly onSort: (by: SortKey) => void;
  readonly onWidth: (column: Column, width: number) => void;
  /** Where the table stands, measured to choose between rows and cards. */
  readonly isNarrow: boolean;
}

/** Brings the rows to their top where the query becomes another, and the open action into sight where another is opened. */
function useFollow({ query, rows, openId }: ActionsGridProps, toTop: () => void, activate: (place: number) => void): void {
  React.useLayoutEffect(toTop, [query, toTop]);
  const newest = React.useRef({ rows, activate });
  newest.current = { rows, activate };
  React.useEffect(() => {
    const place = openId === undefined ? -1 : newest.current.rows.placeOfAction(openId);
    if (place >= 0) newest.current.activate(place);
  }, [openId]);
}

/** The places that are drawn: those in sight, and the active one, which has the focus or will have it. */
function drawnPlaces(first: number, end: number, active: number, count: number): readonly number[] {
  const places = Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
  if (active >= count || (active >= first && active < end)) return places;
  return active < first ? [active, ...places] : [...places, active];
}

/** The table itself: heads, and as many rows as can be seen. Rows have one height, so that any number of them costs the same. */
export const ActionsGrid = (props: ActionsGridProps): React.ReactElement => {
  const { rows, layout, isNarrow } = props;
  const words = useTrackerContext().strings.actions;
  const hintId = useUniqueId();
  const isPrinting = useIsPrinting();
  const outer = React.useRef<HTMLDivElement>(null);
  const { width, height } = useBoxSize(outer);
  const columns = React.useMemo(() => shownColumns(layout, isNarrow ? Infinity : width), [layout, width, isNarrow]);
  const rowHeight = rowHeightOf(layout, isNarrow);
  const heads = isNarrow ? 0 : headHeight;
  const window = useRowWindow({ rowCount: rows.length, rowHeight, headHeight: heads, height });
  const firstColumn = columns.findIndex(({ name }) => name === 'action');
  const active = useActiveCell({ rows, columnCount: columns.length, firstColumn, window });
  useFollow(props, window.toTop, active.activate);
  const places = isPrinting ? drawnPlaces(0, rows.length, 0, rows.length) : drawnPlaces(window.first, window.end, active.place, rows.length);
  const tracks = tracksOf(layout, columns);
  const lengths = { '--st-tracks': tracks.template, '--st-row': `${rowHeight}px`, minInlineSize: isNarrow ? undefined : tracks.least } as React.CSSProperties;
  return (
    <div className={styles.outer} ref={outer} style={{ blockSize: rows.length * rowHeight + heads + 2 }}>
      <p id={hintId} className={visually.hidden}>
        {words.keys}
      </p>
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus, as in every grid */}
      <div
        role="grid"
        aria-label={words.heading}
        aria-describedby={hintId}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        className={styles.scroller}
        ref={window.scroller}
        onScroll={window.onScroll}
        onKeyDown={active.onKeyDown}
        onFocus={active.onFocus}
        data-compact={layout.isCompact ? '' : undefined}
        data-narrow={isNarrow ? '' : undefined}
      >
        <div className={styles.inner} style={lengths} role="presentation">
          <div role="rowgroup" className={styles.heads}>
            <HeadRow columns={columns} sort={props.query.sort} activeColumn={active.column} onSort={props.onSort} onWidth={props.onWidth} />
          </div>
          <div role="rowgroup" className={styles.rows} style={{ blockSize: isPrinting ? undefined : rows.length * rowHeight }}>
            <GridRows {...props} places={places} columns={columns} active={active} rowHeight={isPrinting ? undefined : rowHeight} />
          </div>
        </div>
      </div>
    </div>
  );
};
