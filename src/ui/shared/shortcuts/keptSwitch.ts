import * as React from 'react';

const name = 'scrutiny-tracker.shortcuts';
const off = 'off';

/** A browser may refuse to keep anything; then the switch holds until the page is left. */
function read(): boolean {
  try {
    return window.localStorage.getItem(name) !== off;
  } catch {
    return true;
  }
}

/** @returns whether the browser keeps it */
function write(isOn: boolean): boolean {
  try {
    if (isOn) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, off);
    return true;
  } catch {
    return false;
  }
}

/** Whether shortcuts of a single key are on, as this browser keeps it, and the way to turn them on or off. */
export function useShortcutSwitch(): readonly [boolean, (isOn: boolean) => void] {
  const [isOn, setOn] = React.useState(read);
  const turn = (wanted: boolean): void => {
    write(wanted);
    setOn(wanted);
  };
  return [isOn, turn];
}
