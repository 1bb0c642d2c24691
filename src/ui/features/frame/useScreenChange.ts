import * as React from 'react';
import type { ViewName } from '../../../application/viewAddress';
import { useTrackerContext } from '../../shared/TrackerContext';

/**
 * Says which screen is shown when another one comes. The focus stays where it is (on the tab, so that one can go on to the next);
 * only where what had it went away with the screen does the new screen take it.
 */
export function useScreenChange(shown: ViewName, content: React.RefObject<HTMLElement>): { readonly said: string } {
  const { names } = useTrackerContext().strings.views;
  const [said, setSaid] = React.useState('');
  const last = React.useRef(shown);
  React.useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    setSaid(names[shown]);
    if (document.activeElement === null || document.activeElement === document.body) content.current?.focus();
  }, [shown, names, content]);
  return { said };
}
