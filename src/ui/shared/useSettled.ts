import * as React from 'react';

/** A value as it was when it had not changed for a while: for what need not follow every key. @param delay milliseconds */
export function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = React.useState(value);
  React.useEffect(() => {
    const timer = setTimeout(() => setSettled(() => value), delay);
    return () => clearTimeout(timer);
  }, [value, delay]);
  return settled;
}
