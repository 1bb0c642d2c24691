import type { Intent } from '../../src/application/outbox/entry';
import type { Fields } from '../../src/domain/merge';

/** What one person asked to have written, and what they were told of it. */
export interface Wish {
  readonly key: string;
  readonly person: string;
  readonly intent: Intent;
  /** Of an edit: what it may write over what, the first time and after each clash that was settled. */
  readonly attempts: { readonly base: Fields; readonly changes: Fields }[];
  /**
   * `wanted`: it has to be there once. `withdrawn`: taken back before anything was sent, so it must not be there.
   * `uncertain`: taken back, or lost with its page, when it was known that it might be there already: at most once.
   */
  fate: 'wanted' | 'withdrawn' | 'uncertain';
  /** Fields whose words the person gave up for somebody else's. */
  readonly givenUp: Set<string>;
}

/** Everything that was asked for, by key, and what broke a promise of the interfaces on the way. */
export class Ledger {
  readonly wishes = new Map<string, Wish>();
  /** What everybody did, by name of the operation. */
  readonly operations = new Map<string, number>();
  readonly brokenPromises: string[] = [];

  /** Notes an operation. */
  count(operation: string): void {
    this.operations.set(operation, (this.operations.get(operation) ?? 0) + 1);
  }

  /** How many operations there were. */
  get total(): number {
    return [...this.operations.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Notes that somebody wants something written. */
  wish(key: string, person: string, intent: Intent): Wish {
    const attempts = intent.kind === 'edit' ? [{ base: intent.base as Fields, changes: intent.changes as Fields }] : [];
    const wish: Wish = { key, person, intent, attempts, fate: 'wanted', givenUp: new Set() };
    this.wishes.set(key, wish);
    return wish;
  }
}
