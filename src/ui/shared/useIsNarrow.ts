import * as React from 'react';

/** Whether an element is narrower than so many pixels: a web part is as wide as its column, not as the window. */
export function useIsNarrow(element: React.RefObject<Element>, below: number): boolean {
  const [isNarrow, setNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    const watched = element.current;
    if (!watched) return undefined;
    const judge = (width: number): void => setNarrow(width > 0 && width < below);
    judge(watched.getBoundingClientRect().width);
    const observer = new ResizeObserver((entries) => entries.forEach(({ contentRect }) => judge(contentRect.width)));
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, below]);
  return isNarrow;
}
