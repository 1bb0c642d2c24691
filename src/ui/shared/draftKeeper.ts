import type { Draft, DraftStore } from '../../application/ports/draftStore';

/** Milliseconds without another key before what was typed is kept. */
const rest = 300;

/** @param isGivenBack whether it was taken back just now, and not read from what is kept */
type Taker = (draft: Draft, isGivenBack: boolean) => void;

/** The keepers of open forms, by the store that they keep in and their name. */
const openKeepers = new WeakMap<DraftStore, Map<string, DraftKeeper>>();

/**
 * Keeps a draft for a form that may be open: an open form takes it at once.
 * @param join makes one of the new value and one that is kept already; without it the new one takes its place
 * @throws Error when the browser has no room or keeps nothing, and no open form took it
 */
export async function giveDraft(store: DraftStore, name: string, draft: Draft, join?: (before: unknown) => unknown): Promise<void> {
  const keeper = openKeepers.get(store)?.get(name);
  if (keeper) return keeper.take(draft);
  const before = join && (await store.read(name));
  await store.keep(name, before && join ? { value: join(before.value), at: draft.at } : draft);
}

/** Forgets what is typed into a form that may be open and is about to be closed. */
export function dropDraft(store: DraftStore, name: string): void {
  const keeper = openKeepers.get(store)?.get(name) ?? new DraftKeeper(store, name, { onFound: () => undefined, onFailing: () => undefined });
  keeper.drop();
}

/** Keeps what is typed into one form, a moment after each key. A store that fails never stops the typing: it is told, and tried again with the next key. */
export class DraftKeeper {
  private pending: { readonly value: unknown; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  /** What is under way: one after the other, so that a late write never brings back what was dropped. */
  private work: Promise<void> = Promise.resolve();

  public constructor(
    private readonly store: DraftStore,
    private readonly name: string,
    private readonly tell: { readonly onFound: Taker; readonly onFailing: (isFailing: boolean) => void },
  ) {}

  /** Reads what an earlier visit left, and takes what is given back, until the form ends. @returns the way to end */
  public open(): () => void {
    const { store, name, tell } = this;
    const named = openKeepers.get(store) ?? new Map<string, DraftKeeper>();
    openKeepers.set(store, named.set(name, this));
    let isOpen = true;
    this.then(async () => {
      const found = await store.read(name);
      if (found && isOpen) tell.onFound(found, false);
    });
    return () => {
      isOpen = false;
      if (named.get(name) === this) named.delete(name);
      void this.flush();
    };
  }

  /** Hands a draft to the form. */
  public take(draft: Draft): void {
    this.tell.onFound(draft, true);
  }

  public keep(value: unknown): void {
    this.callOff();
    this.pending = { value, timer: setTimeout(() => void this.flush(), rest) };
  }

  public drop(): void {
    this.callOff();
    this.then(() => this.store.drop(this.name));
  }

  /** Keeps at once what waits for its moment. @returns when it is kept, or could not be */
  public flush(): Promise<void> {
    const { pending } = this;
    this.callOff();
    if (pending) this.then(() => this.store.keep(this.name, { value: pending.value, at: new Date().toISOString() }));
    return this.work;
  }

  private callOff(): void {
    if (this.pending) clearTimeout(this.pending.timer);
    this.pending = undefined;
  }

  private then(next: () => Promise<void>): void {
    this.work = this.work.then(next).then(
      () => this.tell.onFailing(false),
      () => this.tell.onFailing(true),
    );
  }
}
