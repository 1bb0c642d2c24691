import * as React from 'react';

/** Which rows are drawn, and the way to bring one into sight. */
export interface RowWindow {
  /** Where the table scrolls. */
  readonly scroller: React.RefObject<HTMLDivElement>;
  readonly first: number;
  /** Not drawn itself. */
  readonly end: number;
  /** Rows that fit into sight. */
  readonly page: number;
  readonly onScroll: () => void;
  readonly show: (place: number) => void;
  readonly toTop: () => void;
}

/** Rows that are drawn beyond what is seen, so that a quick finger finds them there. */
const beyond = 8;
/** The drawn rows change by so many at once: fewer drawings while scrolling. */
const step = 4;

/** What the window depends on. */
export interface RowWindowOptions {
  readonly rowCount: number;
  /** In pixels, the same for every row. */
  readonly rowHeight: number;
  /** Height of the heads that stay above the rows, in pixels. */
  readonly headHeight: number;
  /** Height of the place where the table scrolls, in pixels. */
  readonly height: number;
}

/** Draws only the rows that can be seen. */
export function useRowWindow({ rowCount, rowHeight, headHeight, height }: RowWindowOptions): RowWindow {
  const scroller = React.useRef<HTMLDivElement>(null);
  const [top, setTop] = React.useState(0);
  const page = Math.max(1, Math.ceil((height - headHeight) / rowHeight));
  const onScroll = (): void => setTop(Math.floor((scroller.current?.scrollTop ?? 0) / rowHeight / step) * step);
  const lastTop = Math.max(0, Math.min(top, rowCount - page));
  const show = React.useCallback(
    (place: number) => {
      const box = scroller.current;
      if (!box) return;
      const above = place * rowHeight;
      const below = above + rowHeight + headHeight - box.clientHeight;
      if (box.scrollTop > above) box.scrollTop = above;
      else if (box.scrollTop < below) box.scrollTop = below;
    },
    [rowHeight, headHeight],
  );
  const toTop = React.useCallback(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, []);
  return {
    scroller,
    first: Math.max(0, lastTop - beyond),
    end: Math.min(rowCount, lastTop + page + step + beyond),
    page,
    onScroll,
    show,
    toTop,
  };
}
