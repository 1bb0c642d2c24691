import * as React from 'react';
import type { ListedRows } from './listedRows';
import type { RowWindow } from './useRowWindow';

/** The cell from which the arrow keys go on: a row by its key, and the place of the column. */
export interface ActiveCell {
  readonly key: string;
  readonly column: number;
}

/** The active cell with the place of its row now, and the ways to move it. */
export interface ActiveCellState {
  readonly place: number;
  readonly column: number;
  readonly onKeyDown: (event: React.KeyboardEvent<HTMLElement>) => void;
  readonly onFocus: (event: React.FocusEvent<HTMLElement>) => void;
  /** Makes a row the active one and brings it into sight, without moving the focus. */
  readonly activate: (place: number) => void;
}

/** What the keys move among. */
export interface ActiveCellOptions {
  readonly rows: ListedRows;
  readonly columnCount: number;
  /** The column that is active at first. */
  readonly firstColumn: number;
  readonly window: RowWindow;
}

/** Where a key leads from a place; undefined for keys that lead nowhere. Row -1 is the heads. */
function destination(event: React.KeyboardEvent, place: number, column: number, { rows, columnCount, window }: ActiveCellOptions): readonly [number, number] | undefined {
  const isTurned = getComputedStyle(event.currentTarget).direction === 'rtl';
  const isFar = event.ctrlKey || event.metaKey;
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowDown: [place + 1, column],
    ArrowUp: [place - 1, column],
    ArrowRight: [place, column + (isTurned ? -1 : 1)],
    ArrowLeft: [place, column + (isTurned ? 1 : -1)],
    PageDown: [Math.max(0, place) + window.page - 1, column],
    PageUp: [Math.max(0, place - window.page + 1), column],
    Home: [isFar ? 0 : place, isFar ? column : 0],
    End: [isFar ? rows.length - 1 : place, isFar ? column : columnCount - 1],
  };
  const to = moves[event.key];
  return to && [Math.min(rows.length - 1, Math.max(-1, to[0])), Math.min(columnCount - 1, Math.max(0, to[1]))];
}

/** The place of the cell in which something happened. */
function placeOf(target: EventTarget): readonly [number, number] | undefined {
  if (!(target instanceof Element)) return undefined;
  const place = target.closest<HTMLElement>('[data-place]')?.dataset['place'];
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return place === undefined || column === undefined ? undefined : [Number(place), Number(column)];
}

/** The element of a cell that takes the focus: the one control in it, or the cell. */
function focusCell(root: HTMLElement | null, place: number, column: number): void {
  const row = root?.querySelector(`[data-place="${place}"]`);
  const cell = row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? row?.querySelector<HTMLElement>('[data-column]');
  (cell?.querySelector<HTMLElement>('[data-control]') ?? cell)?.focus({ preventScroll: true });
}

/** Keeps the active cell, and moves the focus by the keys of a grid. Source: https://www.w3.org/WAI/ARIA/apg/patterns/grid/ */
export function useActiveCell(options: ActiveCellOptions): ActiveCellState {
  const { rows, firstColumn, window } = options;
  const [active, setActive] = React.useState<ActiveCell>({ key: '', column: firstColumn });
  const wanted = React.useRef<readonly [number, number]>();
  const found = React.useMemo(() => (active.key === '' ? 0 : Math.max(0, rows.placeOf(active.key))), [rows, active.key]);
  const { scroller, show } = window;

  const move = (place: number, column: number): void => setActive({ key: rows.at(place)?.key ?? '', column });
  React.useLayoutEffect(() => {
    if (!wanted.current) return;
    focusCell(scroller.current, ...wanted.current);
    wanted.current = undefined;
  });
  return {
    place: found,
    column: active.column,
    onKeyDown(event) {
      const from = placeOf(event.target);
      if (!from || event.altKey || event.shiftKey) return;
      const to = destination(event, ...from, options);
      if (!to) return;
      event.preventDefault();
      if (to[0] >= 0) {
        show(to[0]);
        move(...to);
      }
      wanted.current = to;
      if (to[0] < 0) setActive((present) => ({ ...present, column: to[1] }));
    },
    onFocus(event) {
      const at = placeOf(event.target);
      if (at && at[0] >= 0 && (at[0] !== found || at[1] !== active.column)) move(...at);
    },
    activate(place) {
      show(place);
      setActive((present) => ({ ...present, key: rows.at(place)?.key ?? '' }));
    },
  };
}
