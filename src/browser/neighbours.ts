import type { Exclusively, Neighbours } from './entryStore';

/** Other pages of the same person on the same site, in the same browser. @param owner names site and person */
export function createNeighbours(owner: string): Neighbours & { close(): void } {
  const channel = new BroadcastChannel(`scrutiny-tracker ${owner}`);
  return {
    close: () => channel.close(),
    tell: () => channel.postMessage('changed'),
    onTold(listener) {
      channel.addEventListener('message', listener);
      return () => channel.removeEventListener('message', listener);
    },
  };
}

/** Takes turns with the other pages. The browser ends a turn whose page is gone. Source: https://www.w3.org/TR/web-locks/ */
export const takingTurns: Exclusively = (name, work) => navigator.locks.request(name, work);
