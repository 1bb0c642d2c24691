import * as React from 'react';

/** What each form of the panel says of itself. */
export interface Typed {
  readonly progress: (isTyped: boolean) => void;
  readonly decision: (isTyped: boolean) => void;
}

/** Makes one of what the forms of the panel say: whether leaving it would lose something. Stable from draw to draw. */
export function useTyped(onTyped: (isTyped: boolean) => void): Typed {
  const [isProgressTyped, progress] = React.useState(false);
  const [isDecisionTyped, decision] = React.useState(false);
  const isTyped = isProgressTyped || isDecisionTyped;
  React.useEffect(() => onTyped(isTyped), [isTyped, onTyped]);
  React.useEffect(() => () => onTyped(false), [onTyped]);
  return React.useMemo(() => ({ progress, decision }), []);
}
