/** Milliseconds after which what has not come is no longer waited for. */
const patience = 5000;

/** Gives the focus to the first element of a selector, at once or as soon as it is drawn. */
export function focusWhenThere(root: HTMLElement, selector: string): void {
  const tryNow = (): boolean => {
    const found = root.querySelector<HTMLElement>(selector);
    found?.focus();
    return found !== null;
  };
  if (tryNow()) return;
  const observer = new MutationObserver(() => {
    if (tryNow()) observer.disconnect();
  });
  observer.observe(root, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}
