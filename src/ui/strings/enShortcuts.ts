/** The words of the keyboard's shortcuts. */
export const enShortcuts = {
  open: 'Keyboard shortcuts',
  heading: 'Keyboard shortcuts',
  where: 'They work while the focus is in the tracker, and never while you type.',
  go: (screen: string) => `Go to ${screen}`,
  then: 'then',
  search: 'Search the actions',
  next: 'Next action, while one is open',
  previous: 'Previous action, while one is open',
  close: 'Close what is open',
  help: 'Show these shortcuts',
  escape: 'Esc',
  isOn: 'Shortcuts of a single key are on',
  isOnAdvice: 'Turn them off if you speak to your computer or press keys by accident. This browser keeps the choice.',
  skip: 'Skip to the content',
  view: 'View',
};
