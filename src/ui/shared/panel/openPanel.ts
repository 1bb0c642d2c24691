/** What is open beside the screen, and how it is left: it asks first where something was typed. */
export interface OpenPanel {
  readonly open: (actionId: number) => void;
  /** Does something that would take what is open away, after asking where something was typed. */
  readonly leave: (then: () => void) => void;
  readonly setTyped: (isTyped: boolean) => void;
  readonly isAsking: boolean;
  readonly stay: () => void;
  readonly discard: () => void;
}
