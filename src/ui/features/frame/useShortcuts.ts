import * as React from 'react';
import type { ActionView } from '../../../application/trackerView';
import type { ViewName } from '../../../application/viewAddress';
import { useNavigation } from '../../shared/navigation/Navigation';
import { focusWhenThere } from '../../shared/shortcuts/focusWhenThere';
import { useShortcutSwitch } from '../../shared/shortcuts/keptSwitch';
import { commandOf, goKey, takesKeys, type ShortcutCommand } from '../../shared/shortcuts/shortcutKeys';
import type { OpenAction } from './useOpenAction';

/** What shortcuts work on. */
export interface ShortcutPlace {
  /** The screens that this person has. */
  readonly views: readonly ViewName[];
  readonly inOrder: readonly ActionView[];
  readonly opening: OpenAction;
  readonly root: React.RefObject<HTMLElement>;
}

/** The keyboard's shortcuts, and the sheet that tells them. */
export interface Shortcuts {
  readonly openSheet: () => void;
  readonly isSheetOpen: boolean;
  readonly sheet: { readonly views: readonly ViewName[]; readonly isOn: boolean; readonly onTurn: (isOn: boolean) => void; readonly onClose: () => void };
}

/** Milliseconds within which the second key of two has to come. */
const pause = 1500;
const searchField = 'input[type="search"]';

/** Whether a key is somebody else's: the browser's, a field's, or that of a control that has dealt with it. */
function isForOthers(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey || event.defaultPrevented) return true;
  return !(event.target instanceof Element) || takesKeys(event.target);
}

/** Whether the focus is in the tracker, or in the panel of the action that it has open. */
function isInTracker({ target }: KeyboardEvent, { root, opening }: ShortcutPlace): boolean {
  if (!(target instanceof Element)) return false;
  return root.current?.contains(target) === true || (opening.openId !== undefined && target.closest('.ms-Panel') !== null);
}

/** Does what a shortcut says. @returns a function that tells whether there was anything to do */
function useCommands({ views, inOrder, opening, root }: ShortcutPlace, openSheet: () => void): (command: ShortcutCommand) => boolean {
  const { go } = useNavigation();
  const goTo = (view: ViewName): boolean => {
    if (!views.includes(view)) return false;
    go({ view });
    return true;
  };
  const search = (): boolean => {
    if (!root.current || (!root.current.querySelector(searchField) && !goTo('actions'))) return false;
    focusWhenThere(root.current, searchField);
    return true;
  };
  const step = (by: number): boolean => {
    const place = inOrder.findIndex(({ record }) => record.value.id === opening.openId);
    const target = place < 0 ? undefined : inOrder[place + by];
    if (target) opening.open(target.record.value.id);
    return place >= 0;
  };
  return (command) => {
    if (command.does === 'go') return goTo(command.view);
    if (command.does === 'search') return search();
    if (command.does !== 'help') return step(command.does === 'next' ? 1 : -1);
    openSheet();
    return true;
  };
}

/** Keeps the keyboard's shortcuts. They work while the focus is in the tracker, never while somebody types, and can be turned off. */
export function useShortcuts(place: ShortcutPlace): Shortcuts {
  const [isOn, setOn] = useShortcutSwitch();
  const [isSheetOpen, setSheetOpen] = React.useState(false);
  const goPressedAt = React.useRef(-Infinity);
  const openSheet = (): void => setSheetOpen(true);
  const doCommand = useCommands(place, openSheet);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!isOn || isSheetOpen || isForOthers(event) || !isInTracker(event, place)) return;
    const isAfterGo = event.timeStamp - goPressedAt.current < pause;
    goPressedAt.current = !isAfterGo && event.key === goKey ? event.timeStamp : -Infinity;
    const command = commandOf(event.key, isAfterGo);
    if (command && doCommand(command)) event.preventDefault();
  };
  const newest = React.useRef(onKeyDown);
  newest.current = onKeyDown;
  React.useEffect(() => {
    // Fluent's panel lets no key out of itself, so it is heard on the way in.
    const listen = (event: KeyboardEvent): void => newest.current(event);
    document.addEventListener('keydown', listen, true);
    return () => document.removeEventListener('keydown', listen, true);
  }, []);
  return { openSheet, isSheetOpen, sheet: { views: place.views, isOn, onTurn: setOn, onClose: () => setSheetOpen(false) } };
}
