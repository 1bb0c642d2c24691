import * as React from 'react';
import { useOutbox } from '../../shared/useOutbox';
import { isActive, saveStatusOf, type SaveStatus } from './saveStatusOf';

/** Milliseconds for which saving goes on before it is said: most is saved sooner. */
const patience = 500;

/** How saving stands, as it is shown: what passes within half a second changes nothing. */
export function useSaveStatus(): SaveStatus | undefined {
  const state = useOutbox();
  const status = React.useMemo(() => saveStatusOf(state), [state]);
  const isWorking = isActive(status);
  const [isLong, setLong] = React.useState(false);
  const shown = React.useRef<SaveStatus>();
  React.useEffect(() => {
    if (!isWorking) return undefined;
    const timer = window.setTimeout(() => setLong(true), patience);
    return () => {
      window.clearTimeout(timer);
      setLong(false);
    };
  }, [isWorking]);
  if (!isWorking || isLong) shown.current = status;
  return shown.current;
}

/** The time, each second for as long as it counts. In milliseconds since 1970. */
export function useSeconds(isCounting: boolean): number {
  const [now, setNow] = React.useState(() => Date.now());
  React.useEffect(() => {
    if (!isCounting) return undefined;
    setNow(Date.now());
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, [isCounting]);
  return now;
}
