import 'fake-indexeddb/auto';
import type { OutboxEntry } from '../../src/application/outbox/entry';
import { createDatabase } from '../../src/browser/database';
import { createDraftStore } from '../../src/browser/draftStore';
import { createSavedViewStore } from '../../src/browser/savedViewStore';
import { openDB } from 'idb';
import { createEntryStore, type Neighbours } from '../../src/browser/entryStore';

const alone: Neighbours = { tell: () => undefined, onTold: () => () => undefined };
const atOnce = <T>(_name: string, work: () => Promise<T>): Promise<T> => work();
let count = 0;
const newOwner = (): string => `https://council.example/sites/${(count += 1)} somebody@council.example`;

function storeOf(owner: string, neighbours = alone) {
  return createEntryStore(createDatabase(owner), owner, atOnce, neighbours);
}

function entry(key: string, words = key): OutboxEntry {
  const intent = { kind: 'edit', record: 'review', id: 1, name: words, version: '"1"', base: {}, changes: { title: words } };
  return { key, intent: intent as never, queuedAt: '2026-03-01T09:00:00.000Z', mayBeWritten: false };
}

describe('the outbox in IndexedDB', () => {
  it('keeps entries in the order in which they came, also when one is changed', async () => {
    const store = storeOf(newOwner());
    for (const key of ['c', 'a', 'b']) await store.put(entry(key));
    await store.put(entry('c', 'changed'));
    expect((await store.all()).map(({ key, intent }) => [key, (intent as { name: string }).name])).toEqual([['c', 'changed'], ['a', 'a'], ['b', 'b']]);
    await store.remove('a');
    await store.remove('not there');
    expect((await store.all()).map(({ key }) => key)).toEqual(['c', 'b']);
  });

  it('outlives the page', async () => {
    const owner = newOwner();
    await storeOf(owner).put(entry('a'));
    expect(await storeOf(owner).all()).toEqual([entry('a')]);
  });

  it('keeps apart what belongs to other persons and other sites', async () => {
    const [one, other] = [storeOf(newOwner()), storeOf(newOwner())];
    await one.put(entry('a'));
    expect(await other.all()).toEqual([]);
  });

  it('tells the other pages of what is added and taken away, and of nothing else', async () => {
    const told = jest.fn();
    const store = storeOf(newOwner(), { ...alone, tell: told });
    await store.put(entry('a'));
    await store.all();
    expect(told).toHaveBeenCalledTimes(1);
    await store.remove('a');
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('says so when there is no room, and keeps what it had', async () => {
    const store = storeOf(newOwner());
    await store.put(entry('a'));
    const full = jest.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('No room.', 'QuotaExceededError');
    });
    await expect(store.put(entry('b'))).rejects.toMatchObject({ name: 'QuotaExceededError' });
    full.mockRestore();
    expect((await store.all()).map(({ key }) => key)).toEqual(['a']);
    await store.put(entry('b'));
    expect((await store.all()).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  it('says so when the browser gives no database, and works once it does', async () => {
    const store = storeOf(newOwner());
    const refused = jest.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Not allowed here.', 'SecurityError');
    });
    await expect(store.all()).rejects.toMatchObject({ name: 'SecurityError' });
    await expect(store.put(entry('a'))).rejects.toMatchObject({ name: 'SecurityError' });
    refused.mockRestore();
    await store.put(entry('a'));
    expect(await store.all()).toHaveLength(1);
  });

  it('makes way for a newer version of the product, and opens again after it', async () => {
    const owner = newOwner();
    const store = storeOf(owner);
    await store.put(entry('a'));
    await new Promise<void>((resolve, reject) => {
      const newer = indexedDB.open(`scrutiny-tracker ${owner}`, 1000);
      newer.onblocked = () => reject(new Error('The page holds on to the database.'));
      newer.onsuccess = () => {
        newer.result.close();
        resolve();
      };
    });
    await expect(store.all()).rejects.toMatchObject({ name: 'VersionError' });
  });
});

describe('drafts in IndexedDB', () => {
  it('are kept by name, replaced and dropped', async () => {
    const owner = newOwner();
    const drafts = createDraftStore(createDatabase(owner));
    const draft = { value: { words: 'Half a sen' }, at: '2026-03-01T09:00:00.000Z' };
    await drafts.keep('progress:1', draft);
    await drafts.keep('progress:2', { ...draft, value: 'other' });
    await drafts.keep('progress:1', { ...draft, value: { words: 'Half a sentence' } });
    expect(await createDraftStore(createDatabase(owner)).read('progress:1')).toEqual({ ...draft, value: { words: 'Half a sentence' } });
    await drafts.drop('progress:1');
    expect(await drafts.read('progress:1')).toBeUndefined();
    expect(await drafts.read('progress:2')).toMatchObject({ value: 'other' });
  });
});

describe('saved views in IndexedDB', () => {
  const view = (name: string, search = '') => ({ name, parameters: { q: search }, columns: ['state'], isCompact: false });

  it('are kept by their names, in order, and go when they are dropped', async () => {
    const owner = newOwner();
    const store = createSavedViewStore(createDatabase(owner));
    await store.keep(view('late'));
    await store.keep(view('all'));
    await store.keep(view('late', 'send'));
    expect(await createSavedViewStore(createDatabase(owner)).all()).toEqual([view('all'), view('late', 'send')]);
    await store.drop('all');
    expect(await store.all()).toEqual([view('late', 'send')]);
  });

  it('find a place in a database of version 1, in which everything stays', async () => {
    const owner = newOwner();
    const before = await openDB(`scrutiny-tracker ${owner}`, 1, {
      upgrade(database) {
        database.createObjectStore('outbox', { autoIncrement: true }).createIndex('byKey', 'key', { unique: true });
        database.createObjectStore('drafts');
      },
    });
    await before.put('drafts', { value: 'typed', at: '2026-03-01T09:00:00Z' }, 'progress:1');
    before.close();
    const open = createDatabase(owner);
    await createSavedViewStore(open).keep(view('late'));
    expect(await createDraftStore(open).read('progress:1')).toEqual({ value: 'typed', at: '2026-03-01T09:00:00Z' });
  });
});
