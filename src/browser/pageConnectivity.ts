import type { Connectivity } from '../application/ports/connectivity';

/** What this page's browser knows of the network and of whether anybody is looking. */
export function createPageConnectivity(): Connectivity {
  return {
    isOnline: () => navigator.onLine,
    isVisible: () => document.visibilityState === 'visible',
    onChange(listener) {
      const onWindow = ['online', 'offline', 'focus'];
      onWindow.forEach((name) => window.addEventListener(name, listener));
      document.addEventListener('visibilitychange', listener);
      return () => {
        onWindow.forEach((name) => window.removeEventListener(name, listener));
        document.removeEventListener('visibilitychange', listener);
      };
    },
  };
}
