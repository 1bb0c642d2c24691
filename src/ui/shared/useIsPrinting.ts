import * as React from 'react';

/** Whether the page is being printed now, or shown as it would be. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = React.useState(false);
  React.useEffect(() => {
    const paper = window.matchMedia('print');
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    const follow = (): void => setPrinting(paper.matches);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    paper.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      paper.removeEventListener('change', follow);
    };
  }, []);
  return isPrinting;
}
