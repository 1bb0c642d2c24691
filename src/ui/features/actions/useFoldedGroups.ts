import * as React from 'react';
import type { GroupKey } from '../../../application/actionQuery';

const none: ReadonlySet<string> = new Set();

/** Which groups show their heading alone; another grouping shows all again. */
export function useFoldedGroups(group: GroupKey | undefined): { readonly folded: ReadonlySet<string>; readonly toggle: (value: string) => void } {
  const [folded, setFolded] = React.useState(none);
  React.useEffect(() => setFolded(none), [group]);
  const toggle = React.useCallback(
    (value: string) =>
      setFolded((present) => {
        const next = new Set(present);
        if (!next.delete(value)) next.add(value);
        return next;
      }),
    [],
  );
  return { folded, toggle };
}
