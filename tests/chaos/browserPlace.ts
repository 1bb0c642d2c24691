import type { Neighbours } from '../../src/browser/entryStore';

/** One browser of one person: what its pages share beside the database. */
export class BrowserPlace {
  private online = true;
  private readonly networkListeners = new Set<() => void>();
  private readonly pages = new Set<Set<() => void>>();
  private turn: Promise<void> = Promise.resolve();

  /** Whether the network is there. */
  get isOnline(): boolean {
    return this.online;
  }

  /** Takes the network away or gives it back; the pages hear of it. */
  setOnline(isOnline: boolean): void {
    this.online = isOnline;
    this.networkListeners.forEach((listener) => listener());
  }

  /** Calls when the network comes or goes. @returns a function that ends it */
  onNetworkChange(listener: () => void): () => void {
    this.networkListeners.add(listener);
    return () => this.networkListeners.delete(listener);
  }

  /** A page's way to tell the others that something has changed, as BroadcastChannel is. */
  joinNeighbours(): Neighbours & { leave(): void } {
    const own = new Set<() => void>();
    this.pages.add(own);
    return {
      tell: () => {
        for (const page of this.pages) if (page !== own) page.forEach((listener) => setTimeout(listener, 0));
      },
      onTold(listener) {
        own.add(listener);
        return () => own.delete(listener);
      },
      leave: () => this.pages.delete(own),
    };
  }

  /**
   * Does work in turn, as the Web Locks API does: the turn ends with the work, or with its page.
   * @param onPageEnd takes what has to be called when the page ends
   */
  async exclusively<T>(work: () => Promise<T>, onPageEnd: (release: () => void) => void): Promise<T> {
    const before = this.turn;
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    this.turn = before.then(() => released);
    onPageEnd(release);
    await before;
    try {
      return await work();
    } finally {
      release();
    }
  }
}
