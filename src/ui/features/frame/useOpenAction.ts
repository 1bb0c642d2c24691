import * as React from 'react';
import { useNavigation } from '../../shared/navigation/Navigation';
import { useLeaveGuard } from '../../shared/useLeaveGuard';

/** Which action is open beside the screen; leaving it asks first when something was typed. */
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

/** Keeps which action is open. */
export function useOpenAction(root: React.RefObject<HTMLElement>): OpenAction {
  const { address, go } = useNavigation();
  const openId = address.action;
  const [isTyped, setTyped] = React.useState(false);
  const [waiting, setWaiting] = React.useState<{ readonly then: () => void }>();
  const lastOpenId = React.useRef(openId);
  const isBackIn = address.recommendation !== undefined;
  useLeaveGuard(isTyped);
  React.useEffect(() => {
    // Back in an open recommendation, its own panel takes the focus.
    if (openId === undefined && lastOpenId.current !== undefined && !isBackIn) placeToReturnTo(root.current, lastOpenId.current)?.focus();
    lastOpenId.current = openId;
  }, [openId, isBackIn, root]);

  const leave = (then: () => void): void => (isTyped ? setWaiting({ then }) : then());
  const discard = (): void => {
    setTyped(false);
    setWaiting(undefined);
    waiting?.then();
  };
  return {
    openId,
    open: (id) => (id === openId ? undefined : leave(() => go({ action: id }))),
    close: () => leave(() => go({ action: undefined })),
    leave,
    setTyped,
    isAsking: waiting !== undefined,
    stay: () => setWaiting(undefined),
    discard,
  };
}
