import * as React from 'react';

/** How far outside the window something may be and still be near, so that it is there when it is scrolled to. */
const margin = '1200px 0px';

/** Whether an element has been near the window since it was drawn. @param isWanted without it nothing is watched, and everything is near */
export function useIsNear(element: React.RefObject<Element>, isWanted: boolean): boolean {
  const [wasNear, setNear] = React.useState(false);
  React.useEffect(() => {
    const watched = element.current;
    if (!isWanted || wasNear || !watched) return undefined;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
    }, { rootMargin: margin });
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element, isWanted, wasNear]);
  return !isWanted || wasNear;
}
