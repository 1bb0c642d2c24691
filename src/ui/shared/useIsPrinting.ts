import * as React from 'react';

/** Whether the page is being printed now, so that what is folded or left undrawn is shown on paper. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = React.useState(false);
  React.useEffect(() => {
    const begin = (): void => setPrinting(true);
    const end = (): void => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
