const parameter = 'action';

/** The action that the page's address names; undefined where it names none. */
export function readActionAddress(): number | undefined {
  const text = new URLSearchParams(window.location.search).get(parameter) ?? '';
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : undefined;
}

/** Writes into the page's address which action is open, without a new entry in the browser's history. */
export function writeActionAddress(id: number | undefined): void {
  const address = new URL(window.location.href);
  if (id === undefined) address.searchParams.delete(parameter);
  else address.searchParams.set(parameter, String(id));
  if (address.href !== window.location.href) window.history.replaceState(window.history.state, '', address);
}
