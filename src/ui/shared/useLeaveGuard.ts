import * as React from 'react';

/** Has the browser ask before the page is closed or left while that would lose something. */
export function useLeaveGuard(isCostly: boolean): void {
  React.useEffect(() => {
    if (!isCostly) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isCostly]);
}
