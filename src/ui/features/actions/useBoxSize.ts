import * as React from 'react';

/** The size of an element inside, in pixels; before it is drawn, that of an ordinary screen. */
export function useBoxSize(element: React.RefObject<HTMLElement>): { readonly width: number; readonly height: number } {
  const [size, setSize] = React.useState({ width: 1000, height: 800 });
  React.useLayoutEffect(() => {
    const box = element.current;
    if (!box) return undefined;
    const look = (): void =>
      setSize((present) => {
        const { clientWidth: width, clientHeight: height } = box;
        return present.width === width && present.height === height ? present : { width, height };
      });
    look();
    const observer = new ResizeObserver(look);
    observer.observe(box);
    return () => observer.disconnect();
  }, [element]);
  return size;
}
