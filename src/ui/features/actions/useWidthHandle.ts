import * as React from 'react';
import type { Column } from './columns';

/** Pixels by which a key changes the width of a column. */
export const widthStep = 16;

/** What makes the width of a column adjustable. */
export interface WidthHandle {
  /** The head of the column. */
  readonly head: React.RefObject<HTMLDivElement>;
  /** Shift with an arrow key changes the width. */
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  /** For the edge that is dragged. */
  readonly handle: Pick<React.HTMLAttributes<HTMLElement>, 'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel'>;
}

/** Changes the width of a column by dragging its edge, or by Shift and an arrow key in its head. */
export function useWidthHandle(column: Column, onWidth: (column: Column, width: number) => void): WidthHandle {
  const head = React.useRef<HTMLDivElement>(null);
  const start = React.useRef<{ readonly x: number; readonly width: number }>();
  const widthNow = (): number => head.current?.offsetWidth ?? column.share;
  const sign = (): number => (head.current && getComputedStyle(head.current).direction === 'rtl' ? -1 : 1);
  const end = (): void => (start.current = undefined);
  return {
    head,
    onKeyDown(event) {
      if (!event.shiftKey || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
      event.preventDefault();
      onWidth(column, widthNow() + sign() * (event.key === 'ArrowRight' ? widthStep : -widthStep));
    },
    handle: {
      onPointerDown(event) {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width: widthNow() };
      },
      onPointerMove(event) {
        if (start.current) onWidth(column, start.current.width + sign() * (event.clientX - start.current.x));
      },
      onPointerUp: end,
      onPointerCancel: end,
    },
  };
}
