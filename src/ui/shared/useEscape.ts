import * as React from 'react';

/** Calls back when Escape is pressed anywhere on the page, while listening is wanted. */
export function useEscape(isListening: boolean, onEscape: () => void): void {
  React.useEffect(() => {
    if (!isListening) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onEscape();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isListening, onEscape]);
}
