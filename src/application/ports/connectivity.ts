/** What the browser knows of the network and of whether anybody is looking. */
export interface Connectivity {
  /** False only where the browser is certain that nothing can be reached. */
  isOnline(): boolean;
  /** Whether the page is in front of the person. */
  isVisible(): boolean;
  /** Calls when one of them may have changed. @returns a function that ends it */
  onChange(listener: () => void): () => void;
}
