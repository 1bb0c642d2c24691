import type { Draft, DraftStore } from '../../../src/application/ports/draftStore';
import { DraftKeeper, dropDraft, giveDraft } from '../../../src/ui/shared/draftKeeper';
import { emptyDraft, joinedForms } from '../../../src/ui/shared/formDraft';

/** A store in memory that can be told to fail. */
class MemoryStore implements DraftStore {
  public readonly kept = new Map<string, Draft>();
  public isFull = false;
  public read = async (name: string): Promise<Draft | undefined> => this.kept.get(name);
  public keep = async (name: string, draft: Draft): Promise<void> => {
    if (this.isFull) throw new Error('full');
    this.kept.set(name, draft);
  };
  public drop = async (name: string): Promise<void> => void this.kept.delete(name);
}

describe('keeping what is typed', () => {
  let store: MemoryStore;
  let found: unknown[];
  let failing: boolean[];
  const keeper = (): DraftKeeper =>
    new DraftKeeper(store, 'form', { onFound: ({ value }) => void found.push(value), onFailing: (isFailing) => void failing.push(isFailing) });
  beforeEach(() => {
    jest.useFakeTimers();
    store = new MemoryStore();
    found = [];
    failing = [];
  });
  afterEach(() => jest.useRealTimers());

  it('waits for a rest, and keeps the newest', async () => {
    const form = keeper();
    form.keep('a');
    await jest.advanceTimersByTimeAsync(299);
    form.keep('ab');
    await jest.advanceTimersByTimeAsync(299);
    expect(store.kept.size).toBe(0);
    await jest.advanceTimersByTimeAsync(1);
    expect(store.kept.get('form')?.value).toBe('ab');
  });

  it('never brings back what was dropped', async () => {
    const form = keeper();
    const end = form.open();
    form.keep('a');
    await form.flush();
    form.keep('ab');
    dropDraft(store, 'form');
    end();
    await jest.advanceTimersByTimeAsync(1000);
    expect(store.kept.size).toBe(0);
  });

  it('says when nothing is kept, and when it is again', async () => {
    const form = keeper();
    store.isFull = true;
    form.keep('a');
    await form.flush();
    store.isFull = false;
    form.keep('ab');
    await form.flush();
    expect(failing).toEqual([true, false]);
    expect(store.kept.get('form')?.value).toBe('ab');
  });

  it('hands what is given back to an open form, or joins it with what is kept', async () => {
    await giveDraft(store, 'form', { value: 'first', at: '' }, (before) => `${String(before)}+first`);
    await giveDraft(store, 'form', { value: 'second', at: '' }, (before) => `${String(before)}+second`);
    expect(store.kept.get('form')?.value).toBe('first+second');
    const end = keeper().open();
    await jest.advanceTimersByTimeAsync(0);
    await giveDraft(store, 'form', { value: 'third', at: '' });
    expect(found).toEqual(['first+second', 'third']);
    end();
    store.isFull = true;
    await expect(giveDraft(store, 'form', { value: 'fourth', at: '' })).rejects.toThrow('full');
  });

  it('joins two forms without losing a word', () => {
    const older = { ...emptyDraft, choice: 'complete', words: 'Done', reason: 'Late', isMoving: true, newDueOn: '2026-05-01' } as const;
    const newer = { ...emptyDraft, words: 'And more', evidenceUrl: 'https://council.example' };
    expect(joinedForms(older, newer)).toEqual({ ...older, words: 'Done\n\nAnd more', evidenceUrl: 'https://council.example' });
    expect(joinedForms(older, older)).toEqual(older);
  });
});
