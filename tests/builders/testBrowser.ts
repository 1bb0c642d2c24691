import 'fake-indexeddb/auto';
import type { Connectivity } from '../../src/application/ports/connectivity';
import type { Browser } from '../../src/browser/createBrowser';
import { createDatabase } from '../../src/browser/database';
import { createDraftStore } from '../../src/browser/draftStore';
import { createSavedViewStore } from '../../src/browser/savedViewStore';
import { createEntryStore, type Exclusively, type Neighbours } from '../../src/browser/entryStore';
import { counted, type VirtualTime } from './virtualTime';

const turnsByName = new Map<string, Promise<unknown>>();

/** One after the other, as the browser's locks do it between pages. */
const takingTurns: Exclusively = (name, work) => {
  const turn = (turnsByName.get(name) ?? Promise.resolve()).then(work, work);
  turnsByName.set(name, turn.catch(() => undefined));
  return turn;
};

const pagesByOwner = new Map<string, Set<() => void>>();

function neighboursOf(owner: string): Neighbours {
  const pages = pagesByOwner.get(owner) ?? new Set();
  pagesByOwner.set(owner, pages);
  const own = new Set<() => void>();
  return {
    tell: () => pages.forEach((listener) => own.has(listener) || listener()),
    onTold(listener) {
      own.add(listener);
      pages.add(listener);
      return () => pages.delete(listener);
    },
  };
}

/** A network and a window that a test switches. */
export class TestConnectivity implements Connectivity {
  private readonly listeners = new Set<() => void>();
  private state = { isOnline: true, isVisible: true };

  public isOnline(): boolean {
    return this.state.isOnline;
  }

  public isVisible(): boolean {
    return this.state.isVisible;
  }

  public onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  public become(state: Partial<{ isOnline: boolean; isVisible: boolean }>): void {
    this.state = { ...this.state, ...state };
    [...this.listeners].forEach((listener) => listener());
  }
}

/** The same functions, each counted as under way until its promise ends. */
function allCounted<T extends object>(store: T): T {
  return new Proxy(store, {
    get: (target, name) => {
      const held: unknown = Reflect.get(target, name);
      if (typeof held !== 'function' || name === 'onChange' || name === 'exclusively') return held;
      return (...given: unknown[]) => counted(() => Promise.resolve(held.apply(target, given)));
    },
  });
}

/** A page in a browser: its database is shared with every page of the same owner, real but in memory. */
export function openTestBrowser(owner: string, timers: VirtualTime, connectivity = new TestConnectivity()): Browser {
  const open = createDatabase(owner);
  return {
    entries: allCounted(createEntryStore(open, owner, takingTurns, neighboursOf(owner))),
    drafts: allCounted(createDraftStore(open)),
    savedViews: allCounted(createSavedViewStore(open)),
    connectivity,
    timers,
    close: () => undefined,
  };
}
