import type { EntryStore } from '../ports/entryStore';
import { released, type OutboxEntry } from './entry';
import type { ItemPhase, OutboxItem, OutboxState } from './outboxState';
import type { Pause } from './pause';
import { sameData } from './sameData';

/** An item as it stands when this is what is kept of it; undefined where another page has saved it or taken it back. */
function inStep(item: OutboxItem, kept: OutboxEntry | undefined): OutboxItem | undefined {
  const { entry, phase, isKept } = item;
  if (!isKept || phase.name === 'sending') return item;
  if (!kept) return undefined;
  // Another page has settled it: what is asked of the person here is asked no more.
  return sameData(kept.intent, entry.intent) ? item : { entry: kept, phase: { name: 'waiting' }, isKept };
}

/** The entries in memory, in step with what the browser keeps. */
export class OutboxQueue {
  private state: OutboxState = { items: [] };
  private readonly listeners = new Set<() => void>();
  /** Keys that are being taken away, so that looking at what is kept does not bring them back. */
  private readonly leaving = new Set<string>();
  /** Keys that are being kept in another form, so that looking at what is kept does not bring the old one back. */
  private readonly changing = new Set<string>();

  public constructor(private readonly store: EntryStore) {}

  public getState(): OutboxState {
    return this.state;
  }

  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  public item(key: string): OutboxItem | undefined {
    return this.state.items.find(({ entry }) => entry.key === key);
  }

  /** Adds an entry at the end, or puts a changed one in its place, and has the browser keep it. */
  public async put(entry: OutboxEntry, phase: ItemPhase): Promise<void> {
    const before = this.item(entry.key);
    const item: OutboxItem = { entry, phase, isKept: before?.isKept ?? false };
    this.setItems(before ? this.state.items.map((other) => (other === before ? item : other)) : [...this.state.items, item]);
    this.changing.add(entry.key);
    const isKept = await this.store.put(entry).then(
      () => true,
      () => false,
    );
    this.changing.delete(entry.key);
    this.change(entry.key, { isKept });
  }

  /** Changes how an entry stands, without writing anything. */
  public setPhase(key: string, phase: ItemPhase): void {
    this.change(key, { phase });
  }

  /**
   * Notes that an entry is about to be sent: should the browser be killed now, the next start looks before it writes.
   * @returns the entry as it is kept, which another page may have changed; undefined where another page has saved it or taken it back
   */
  public async claim({ entry, isKept }: OutboxItem): Promise<OutboxEntry | undefined> {
    this.change(entry.key, { phase: { name: 'sending' } });
    if (!isKept) {
      await this.put({ ...entry, mayBeWritten: true }, { name: 'sending' });
      return entry;
    }
    const kept = await this.store.claim(entry.key).catch(() => entry);
    if (kept) this.change(entry.key, { entry: { ...released(kept), mayBeWritten: true } });
    else this.setItems(this.state.items.filter((other) => other.entry.key !== entry.key));
    return kept && released(kept);
  }

  /** Holds some entries back no longer. The browser need not know: a reload ends it anyway. */
  public release(isMeant: (entry: OutboxEntry) => boolean): void {
    const isHeld = ({ entry }: OutboxItem): boolean => entry.heldUntil !== undefined && isMeant(entry);
    const { items } = this.state;
    if (items.some(isHeld)) this.setItems(items.map((item) => (isHeld(item) ? { ...item, entry: released(item.entry) } : item)));
  }

  /** When the next entry is held back no longer, in milliseconds since 1970; undefined while none is held. */
  public nextRelease(): number | undefined {
    const times = this.state.items.flatMap(({ entry }) => entry.heldUntil ?? []);
    return times.length === 0 ? undefined : Math.min(...times);
  }

  /** Takes an entry back. @returns false where another page has begun to send it, or has saved it */
  public async takeBack({ entry, isKept }: OutboxItem): Promise<boolean> {
    // Where the browser cannot say, no other page can have begun to send it.
    const isTaken = !isKept || (await this.store.takeBack(entry.key, entry.mayBeWritten).then((answer) => answer, () => true));
    if (isTaken) await this.remove(entry.key);
    else await this.lookAgain();
    return isTaken;
  }

  public async remove(key: string): Promise<void> {
    this.leaving.add(key);
    this.setItems(this.state.items.filter(({ entry }) => entry.key !== key));
    // Where it cannot be taken away it is sent once more after a reload, and found to be there already.
    await this.store.remove(key).catch(() => undefined);
    this.leaving.delete(key);
  }

  /** Looks at what is kept: takes in what another page has added or settled, and lets go of what it has saved or undone. */
  public async lookAgain(): Promise<void> {
    const all = await this.store.all().catch(() => undefined);
    if (!all) return;
    const kept = new Map(all.filter(({ key }) => !this.leaving.has(key)).map((entry) => [entry.key, entry]));
    const own = this.state.items.flatMap((item) => (this.changing.has(item.entry.key) ? item : (inStep(item, kept.get(item.entry.key)) ?? [])));
    own.forEach(({ entry }) => kept.delete(entry.key));
    const isSame = kept.size === 0 && own.length === this.state.items.length && own.every((item, index) => item === this.state.items[index]);
    if (isSame) return;
    const added = [...kept.values()].map((entry): OutboxItem => ({ entry, phase: { name: 'waiting' }, isKept: true }));
    this.setItems([...own, ...added].sort((one, other) => one.entry.queuedAt.localeCompare(other.entry.queuedAt)));
  }

  public setPause(pause: Pause | undefined): void {
    const { items } = this.state;
    this.setState(pause ? { items, pause } : { items });
  }

  private change(key: string, part: Partial<OutboxItem>): void {
    this.setItems(this.state.items.map((item) => (item.entry.key === key ? { ...item, ...part } : item)));
  }

  private setItems(items: readonly OutboxItem[]): void {
    this.setState({ ...this.state, items });
  }

  private setState(state: OutboxState): void {
    this.state = state;
    this.listeners.forEach((listener) => listener());
  }
}
