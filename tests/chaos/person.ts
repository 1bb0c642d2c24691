import type { Intent } from '../../src/application/outbox/entry';
import { canUndo, type OutboxItem } from '../../src/application/outbox/outboxState';
import type { TrackerSnapshot } from '../../src/application/ports/trackerReader';
import { fieldsOf } from '../../src/domain/editable';
import { mergeChanges, type Fields } from '../../src/domain/merge';
import type { SeededRandom } from '../site/rest/faults/seededRandom';
import { BrowserPlace } from './browserPlace';
import type { Ledger, Wish } from './ledger';
import { openPage, type Page, type PageMeans } from './page';

/** What a person needs beside themselves. */
export interface PersonMeans extends Omit<PageMeans, 'person' | 'place'> {
  readonly ledger: Ledger;
}

/** Somebody at work: one browser, one or two pages, and a memory of what they asked for. */
export class Person {
  readonly place = new BrowserPlace();
  private pages: Page[] = [];
  private count = 0;
  /** Where a clash was settled: nobody says two things about one clash in two windows. */
  private readonly settledOn = new Map<string, Page>();

  constructor(readonly name: string, private readonly means: PersonMeans) {}

  /** The pages that are open. */
  get openPages(): readonly Page[] {
    return this.pages;
  }

  /** One of the pages that are open. */
  somePage(): Page {
    return this.means.random.oneOf(this.pages);
  }

  /** Opens another page. */
  open(): void {
    const { site, random, breakage } = this.means;
    this.pages.push(openPage({ site, random, breakage, person: this.name, place: this.place }));
  }

  /** Closes a page without warning. What it could not keep is known to be lost with it. */
  close(page: Page): void {
    for (const { entry, isKept } of page.application.outbox.getState().items) if (!isKept) this.giveUp(entry.key);
    page.kill();
    this.pages = this.pages.filter((other) => other !== page);
  }

  /** What a page shows; undefined while it shows nothing. */
  shown(page: Page): TrackerSnapshot | undefined {
    const { snapshot } = page.application.tracker.getState();
    return snapshot.phase === 'ready' ? snapshot.value : undefined;
  }

  /** Words that nobody else writes, whoever wrote them. */
  nextMark(): string {
    this.count += 1;
    return `<${this.name}-${this.count}>`;
  }

  /** Puts something into the outbox. */
  ask(page: Page, intent: Intent): void {
    const { random, ledger } = this.means;
    const key = guidOf(random);
    ledger.wish(key, this.name, intent);
    this.watch(page, 'add', page.application.outbox.add(key, intent));
  }

  /** Takes something back that waits; undefined when nothing can be taken back. */
  takeBack(page: Page): boolean {
    const { random } = this.means;
    const candidates = page.application.outbox.getState().items.filter(canUndo);
    if (candidates.length === 0) return false;
    const { entry, phase } = random.oneOf(candidates);
    const wish = this.means.ledger.wishes.get(entry.key);
    if (wish?.fate !== 'wanted') return false;
    const isSurelyUnsent = !entry.mayBeWritten && phase.name !== 'clash' && wish.attempts.length <= 1;
    // Until the page says so nobody knows, and it may be closed before.
    wish.fate = 'uncertain';
    this.watch(page, 'undo', page.application.outbox.undo(entry.key).then((undone) => {
      if (undone === undefined) wish.fate = 'wanted';
      else if (isSurelyUnsent) wish.fate = 'withdrawn';
    }));
    return true;
  }

  /** Settles a clash, field by field: keep mine, take theirs, or combine. False when there is none. */
  settle(page: Page): boolean {
    const item = page.application.outbox.getState().items.find(({ entry, phase }) => phase.name === 'clash' && !this.isSettledElsewhere(entry.key, page));
    const wish = item && this.means.ledger.wishes.get(item.entry.key);
    if (!wish || item.phase.name !== 'clash' || item.entry.intent.kind !== 'edit') return false;
    const chosen: Record<string, Fields[string]> = {};
    for (const { field, theirs } of item.phase.clashes) chosen[field] = this.choose(wish, field, theirs);
    wish.attempts.push(this.attemptAfter(item, chosen));
    this.settledOn.set(item.entry.key, page);
    this.watch(page, 'settle', page.application.outbox.settle(item.entry.key, chosen));
    return true;
  }

  private isSettledElsewhere(key: string, page: Page): boolean {
    const place = this.settledOn.get(key);
    return place !== undefined && place !== page && !place.isDead;
  }

  /** What is kept are the person's own words as they were first meant, so that nobody else's come back with them. */
  private choose({ attempts, givenUp }: Wish, field: string, theirs: Fields[string] = null): Fields[string] {
    const own = attempts[0]?.changes[field] ?? null;
    const choice = this.means.random.oneOf(['keep', 'take', 'combine'] as const);
    if (choice === 'take') givenUp.add(field);
    else givenUp.delete(field);
    const canCombine = typeof own === 'string' && typeof theirs === 'string' && own.includes('<');
    if (choice === 'combine' && canCombine) return `${theirs} and ${own}`.slice(-200);
    return choice === 'take' ? theirs : own;
  }

  private attemptAfter(item: OutboxItem, chosen: Fields): { base: Fields; changes: Fields } {
    const { intent } = item.entry;
    if (item.phase.name !== 'clash' || intent.kind !== 'edit') throw new Error('Only an edit that clashes is settled.');
    const base = fieldsOf(intent.record, item.phase.theirs.value as never) as Fields;
    const { changes } = mergeChanges<Fields>(intent.base as Fields, intent.changes as Fields, base);
    return { base, changes: { ...(changes as Fields), ...chosen } };
  }

  private giveUp(key: string): void {
    const wish = this.means.ledger.wishes.get(key);
    if (wish?.fate === 'wanted') wish.fate = 'uncertain';
  }

  /** The outbox promises never to reject. */
  private watch(page: Page, what: string, promise: Promise<unknown>): void {
    promise.catch((error: unknown) => {
      if (!page.isDead) this.means.ledger.brokenPromises.push(`${what} of ${this.name} rejected: ${String(error)}`);
    });
  }
}

function guidOf(random: SeededRandom): string {
  const hex = (length: number): string => Array.from({ length }, () => random.whole(0, 15).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-8${hex(3)}-${hex(12)}`;
}
