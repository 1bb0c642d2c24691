import * as React from 'react';
import { useTrackerContext } from '../../shared/TrackerContext';
import { useLeaveGuard } from '../../shared/useLeaveGuard';
import { readActionAddress, writeActionAddress } from './actionAddress';

/** Which action is open; leaving it asks first when something was typed. */
export interface OpenAction {
  readonly openId: number | undefined;
  readonly open: (id: number) => void;
  readonly close: () => void;
  /** Does something that would take the open action away, after asking where something was typed. */
  readonly leave: (then: () => void) => void;
  /** The open action says whether something is typed that leaving would throw away. */
  readonly setTyped: (isTyped: boolean) => void;
  /** Whether the question stands now; `stay` and `discard` are its answers. */
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly discard: () => void;
}

/** The row that opens an action; where a filter took it away, the heading of the list. */
function placeToReturnTo(root: HTMLElement | null, id: number): HTMLElement | null {
  return root?.querySelector<HTMLElement>(`[data-opens-action="${id}"]`) ?? root?.querySelector<HTMLElement>('[data-list-heading]') ?? null;
}

/**
 * Keeps which action is open. On a SharePoint page the address says it (`?action=12`), so that it can be sent to somebody;
 * in Teams the address is not the web part's own.
 */
export function useOpenAction(root: React.RefObject<HTMLElement>): OpenAction {
  const { place } = useTrackerContext().host;
  const hasAddress = place === 'page' || place === 'full-page';
  const [openId, setOpenId] = React.useState(() => (hasAddress ? readActionAddress() : undefined));
  const [isTyped, setTyped] = React.useState(false);
  const [waiting, setWaiting] = React.useState<{ readonly then: () => void }>();
  const lastOpenId = React.useRef(openId);
  useLeaveGuard(isTyped);
  React.useEffect(() => {
    if (hasAddress) writeActionAddress(openId);
    if (openId === undefined && lastOpenId.current !== undefined) placeToReturnTo(root.current, lastOpenId.current)?.focus();
    lastOpenId.current = openId;
  }, [openId, hasAddress, root]);

  const leave = (then: () => void): void => (isTyped ? setWaiting({ then }) : then());
  const discard = (): void => {
    setTyped(false);
    setWaiting(undefined);
    waiting?.then();
  };
  return {
    openId,
    open: (id) => (id === openId ? undefined : leave(() => setOpenId(id))),
    close: () => leave(() => setOpenId(undefined)),
    leave,
    setTyped,
    isAsking: waiting !== undefined,
    stay: () => setWaiting(undefined),
    discard,
  };
}
