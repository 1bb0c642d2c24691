import type { ViewName } from '../../../application/viewAddress';

/** What a shortcut does. */
export type ShortcutCommand = { readonly does: 'help' | 'search' | 'next' | 'previous' } | { readonly does: 'go'; readonly view: ViewName };

/** The letters that lead to a screen after "g". */
export const screenLetters: Readonly<Partial<Record<ViewName, string>>> = { overview: 'o', recommendations: 'r', actions: 'a', timeline: 't', mine: 'm' };

/** The key that begins the way to a screen. */
export const goKey = 'g';

/** Keys that do something by themselves. */
export const singleKeys: Readonly<Record<'help' | 'search' | 'next' | 'previous', string>> = { help: '?', search: '/', next: 'j', previous: 'k' };

/** What a key does; undefined where it does nothing. @param isAfterGo whether "g" was pressed just before */
export function commandOf(key: string, isAfterGo: boolean): ShortcutCommand | undefined {
  if (isAfterGo) {
    const found = (Object.entries(screenLetters) as [ViewName, string][]).find(([, letter]) => letter === key.toLowerCase());
    return found && { does: 'go', view: found[0] };
  }
  const found = (Object.entries(singleKeys) as ['help' | 'search' | 'next' | 'previous', string][]).find(([, single]) => single === key);
  return found && { does: found[0] };
}

const typed = 'textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"], [role="listbox"], [role="searchbox"]';
const pressed = ['button', 'checkbox', 'radio', 'reset', 'submit', 'file', 'color', 'range'];

/** Whether keys pressed on an element are words for it and no shortcuts. */
export function takesKeys(element: Element): boolean {
  if (element instanceof HTMLInputElement) return !pressed.includes(element.type);
  return element.closest(typed) !== null;
}
