import type { Outbox } from '../../src/application/outbox/outbox';
import type { EditOf, Intent } from '../../src/application/outbox/entry';
import { fieldsOf, type ActionFields } from '../../src/domain/editable';
import type { Action, Owner } from '../../src/domain/records';
import type { Versioned } from '../../src/domain/versioned';
import { keepAction, rowsOf } from '../builders/keptRecords';
import { clientKey, create, ownerWith } from '../builders/records';
import { seat, type TestDesk } from '../builders/testApplication';
import { openReadySite, type TestSite } from '../builders/testSite';
import { settle, VirtualTime } from '../builders/virtualTime';

let test: TestSite;
let action: Versioned<Action>;
let time: VirtualTime;

const progress = (words: string): Intent => ({ kind: 'progress', action, progress: { status: 'in-progress', words } });

function edit(changes: Partial<ActionFields>, read = action): EditOf<'action'> {
  const { value, version } = read;
  return { kind: 'edit', record: 'action', id: value.id, name: value.label, version, base: fieldsOf('action', value), changes };
}

const words = async (): Promise<readonly string[]> => {
  const { records } = await test.as('reader').updates.ofAction(action.value.id);
  return records.map(({ value }) => value.words);
};
const stored = async (): Promise<Action> => (await test.as('officer').actions.read(action.value.id)).value;
const phases = (outbox: Outbox): readonly string[] => outbox.getState().items.map(({ phase }) => phase.name);

beforeEach(async () => {
  test = await openReadySite();
  action = await keepAction(test.as('officer'));
  time = new VirtualTime(Date.now());
});

describe('what is saved at once', () => {
  it('is in SharePoint, and nothing is left behind', async () => {
    const desk = seat(test, 'owner', time);
    const settled = await desk.application.outbox.add(clientKey(), progress('Done.'));
    expect(settled).toMatchObject({ name: 'saved', saved: { kind: 'progress', added: { update: { words: 'Done.', byName: 'Priya Shah' } } } });
    expect(desk.application.outbox.getState()).toEqual({ items: [] });
    expect(await words()).toEqual(['Done.']);
    expect(desk.reload().outbox.getState().items).toEqual([]);
  });

  it('is told to whoever listens, so that the tracker shows it', async () => {
    const { application } = seat(test, 'owner', time);
    await application.start();
    await application.outbox.add(clientKey(), progress('Done.'));
    const { snapshot } = application.tracker.getState();
    expect(snapshot).toMatchObject({ phase: 'ready', value: { actions: { records: [{ value: { status: 'in-progress' } }] } } });
    application.stop();
  });
});

describe('without a connection', () => {
  it('waits, survives a reload, and goes out in order', async () => {
    const desk = seat(test, 'owner', time);
    desk.connectivity.become({ isOnline: false });
    for (const text of ['one', 'two', 'three']) {
      const settled = await desk.application.outbox.add(clientKey(), progress(text));
      expect(settled).toMatchObject({ name: 'waiting', pause: { reason: 'offline' } });
    }
    const after = desk.reload();
    void after.start();
    await time.pass(3_000);
    expect(after.outbox.getState().items.map(({ entry, isKept }) => [(entry.intent as { progress: { words: string } }).progress.words, isKept])).toEqual([
      ['one', true], ['two', true], ['three', true],
    ]);
    desk.connectivity.become({ isOnline: true });
    await after.outbox.sendNow();
    expect(await words()).toEqual(['three', 'two', 'one']);
    expect(after.outbox.getState().items).toEqual([]);
  });

  it('can be undone, which leaves nothing', async () => {
    const desk = seat(test, 'owner', time);
    desk.connectivity.become({ isOnline: false });
    const key = clientKey();
    await desk.application.outbox.add(key, progress('Oops.'));
    expect(await desk.application.outbox.undo(key)).toEqual(progress('Oops.'));
    desk.connectivity.become({ isOnline: true });
    await desk.reload().start();
    await settle();
    expect(await words()).toEqual([]);
  });

  it.each(['dropBefore', 'dropAfter'] as const)('is written once after %s, once it is known how it ended', async (kind) => {
    const desk = seat(test, 'owner', time);
    test.site.faults.next({ kind, match: /POST .*batch/ });
    const key = clientKey();
    const settled = await desk.application.outbox.add(key, progress('Once.'));
    expect(settled).toMatchObject({ name: 'waiting', pause: { reason: 'offline' } });
    // It may be there: taking it back could leave it there.
    expect(await desk.application.outbox.undo(key)).toBeUndefined();
    await time.pass(5_000);
    expect(await words()).toEqual(['Once.']);
    expect(desk.application.outbox.getState().items).toEqual([]);
  });
});

describe('a SharePoint that fails once', () => {
  it('is met with patience, however long there was no connection before', async () => {
    const { outbox } = seat(test, 'owner', time).application;
    const isWrite = ({ body }: { readonly body?: string }): boolean => body?.includes('changeset') === true;
    test.site.faults.next({ kind: 'dropBefore', times: 6, match: isWrite });
    test.site.faults.next({ kind: 'status', status: 500, match: isWrite });
    await outbox.add(clientKey(), progress('At last.'));
    await time.pass(600_000);
    expect(outbox.getState().items).toEqual([]);
    expect(await words()).toEqual(['At last.']);
  });
});

describe('a busy SharePoint', () => {
  it('is left alone for as long as it asks, even when the person saves again', async () => {
    const { application } = seat(test, 'owner', time);
    test.site.faults.next({ kind: 'status', status: 429, headers: { 'Retry-After': '120' }, times: 1 });
    const settled = await application.outbox.add(clientKey(), progress('one'));
    expect(settled).toMatchObject({ name: 'waiting', pause: { reason: 'busy', until: time.now() + 120_000 } });
    const before = test.site.requests.length;
    await application.outbox.add(clientKey(), progress('two'));
    await time.pass(119_000);
    expect(test.site.requests.length).toBe(before);
    await time.pass(2_000);
    expect(await words()).toEqual(['two', 'one']);
  });
});

describe('a refusal', () => {
  it('keeps the words and says why; the others go on', async () => {
    const desk = seat(test, 'reader', time);
    const { outbox } = desk.application;
    expect(await outbox.add(clientKey(), progress('Mine.'))).toMatchObject({ name: 'refused', error: { kind: 'not-allowed' } });
    expect(phases(outbox)).toEqual(['refused']);
    const after = desk.reload();
    await after.start();
    await settle();
    expect(phases(after.outbox)).toEqual(['refused']);
    expect(await words()).toEqual([]);
  });

  it('holds up only what is meant for the same record', async () => {
    const other = await keepAction(test.as('officer'));
    const { outbox } = seat(test, 'officer', time).application;
    test.meddle((state) => void state.lists.find(({ name }) => name === 'ScrutinyActions')?.items.shift());
    expect(await outbox.add(clientKey(), edit({ label: 'a' }))).toMatchObject({ name: 'refused', error: { kind: 'not-found' } });
    expect(await outbox.add(clientKey(), edit({ label: 'b' }))).toMatchObject({ name: 'waiting' });
    expect(await outbox.add(clientKey(), edit({ label: 'c' }, other))).toMatchObject({ name: 'saved' });
    expect(phases(outbox)).toEqual(['refused', 'waiting']);
  });
});

describe('two people at once', () => {
  it('lose nothing where they changed different fields', async () => {
    const [one, two] = [seat(test, 'officer', time), seat(test, 'officer2', time)];
    await one.application.outbox.add(clientKey(), edit({ label: 'ii' }));
    expect(await two.application.outbox.add(clientKey(), edit({ successCriteria: 'Measured.' }))).toMatchObject({
      name: 'saved', saved: { stored: { value: { label: 'ii', successCriteria: 'Measured.' } } },
    });
    expect(await stored()).toMatchObject({ label: 'ii', successCriteria: 'Measured.' });
  });

  it('are asked where they changed the same field, and nothing is written before', async () => {
    const [one, two] = [seat(test, 'officer', time), seat(test, 'officer2', time)];
    await one.application.outbox.add(clientKey(), edit({ text: 'Theirs.' }));
    const key = clientKey();
    const settled = await two.application.outbox.add(key, edit({ text: 'Mine.', label: 'iii' }));
    expect(settled).toMatchObject({
      name: 'clash', clashes: [{ field: 'text', base: 'Train all staff.', mine: 'Mine.', theirs: 'Theirs.' }], theirs: { changedBy: 'Sam Reed' },
    });
    expect(await stored()).toMatchObject({ text: 'Theirs.', label: 'i' });
    expect(await two.application.outbox.settle(key, { text: 'Theirs and mine.' })).toMatchObject({ name: 'saved' });
    expect(await stored()).toMatchObject({ text: 'Theirs and mine.', label: 'iii' });
  });

  it('are asked again when a third comes between', async () => {
    const two = seat(test, 'officer2', time);
    const officer = test.as('officer').actions;
    await officer.change(action.value.id, action.version, { text: 'Theirs.' });
    const key = clientKey();
    await two.application.outbox.add(key, edit({ text: 'Mine.' }));
    await officer.change(action.value.id, (await officer.read(action.value.id)).version, { text: 'Newer.' });
    expect(await two.application.outbox.settle(key, { text: 'Mine.' })).toMatchObject({ name: 'clash', clashes: [{ base: 'Theirs.', theirs: 'Newer.' }] });
  });

  it('taking theirs writes nothing', async () => {
    const officer = test.as('officer').actions;
    await officer.change(action.value.id, action.version, { text: 'Theirs.' });
    const { outbox } = seat(test, 'officer2', time).application;
    const key = clientKey();
    await outbox.add(key, edit({ text: 'Mine.' }));
    const { version } = await officer.read(action.value.id);
    expect(await outbox.settle(key, { text: 'Theirs.' })).toMatchObject({ name: 'saved' });
    expect(await officer.read(action.value.id)).toMatchObject({ version, value: { text: 'Theirs.' } });
  });

  it('an edit whose answer was lost finds its own values and is done', async () => {
    const { outbox } = seat(test, 'officer', time).application;
    test.site.faults.next({ kind: 'dropAfter', match: ({ headers }) => headers['x-http-method'] === 'MERGE' });
    const settled = await outbox.add(clientKey(), edit({ text: 'Mine.' }));
    await time.pass(5_000);
    expect(settled).toMatchObject({ name: 'waiting' });
    expect(outbox.getState().items).toEqual([]);
    expect((await stored()).text).toBe('Mine.');
  });

  it('assigns an action to whoever holds the post that leads it now', async () => {
    const holder = { userId: test.site.describe('owner').user.id, name: 'Priya Shah' };
    const leadOwnerId = await create<Owner>(test.as('officer').owners, ownerWith('SEND Partnership Officer', { holder }));
    await seat(test, 'officer', time).application.outbox.add(clientKey(), edit({ leadOwnerId }));
    expect(await stored()).toMatchObject({ leadOwnerId, assignedToId: holder.userId });
    await seat(test, 'officer2', time).application.outbox.add(clientKey(), edit({ leadOwnerId: null }, await test.as('officer').actions.read(action.value.id)));
    expect(await stored()).not.toHaveProperty('assignedToId');
  });
});

describe('a browser that keeps nothing', () => {
  it('still saves, and says that what waits would be lost', async () => {
    const desk: TestDesk = seat(test, 'owner', time);
    const { outbox } = desk.application;
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      expect(await outbox.add(clientKey(), progress('Saved.'))).toMatchObject({ name: 'saved' });
      desk.connectivity.become({ isOnline: false });
      await outbox.add(clientKey(), progress('Waits.'));
      expect(outbox.getState().items).toMatchObject([{ isKept: false }]);
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    desk.connectivity.become({ isOnline: true });
    await outbox.sendNow();
    expect(await words()).toEqual(['Waits.', 'Saved.']);
    expect(rowsOf(test, 'ScrutinyUpdates')).toBe(2);
  });
});

describe('two pages of one person', () => {
  it('send each entry once, and both show the same', async () => {
    const first = seat(test, 'owner', time);
    const second = seat(test, 'owner', time);
    first.connectivity.become({ isOnline: false });
    second.connectivity.become({ isOnline: false });
    await first.application.outbox.add(clientKey(), progress('one'));
    await second.application.outbox.add(clientKey(), progress('two'));
    await settle();
    expect(first.application.outbox.getState().items).toHaveLength(2);
    first.connectivity.become({ isOnline: true });
    second.connectivity.become({ isOnline: true });
    await Promise.all([first.application.outbox.sendNow(), second.application.outbox.sendNow()]);
    expect([...(await words())].sort()).toEqual(['one', 'two']);
    expect(first.application.outbox.getState().items).toEqual([]);
    expect(second.application.outbox.getState().items).toEqual([]);
  });

  it('do not take back what the other has begun to send, nor send what the other took back', async () => {
    const first = seat(test, 'owner', time);
    const second = seat(test, 'owner', time);
    first.connectivity.become({ isOnline: false });
    second.connectivity.become({ isOnline: false });
    const [sentKey, backKey] = [clientKey(), clientKey()];
    await first.application.outbox.add(backKey, progress('taken back'));
    await first.application.outbox.add(sentKey, progress('sent'));
    await settle();
    expect(await second.application.outbox.undo(backKey)).toMatchObject({ progress: { words: 'taken back' } });
    test.site.faults.next({ kind: 'dropAfter', match: ({ body }) => body?.includes('changeset') === true });
    first.connectivity.become({ isOnline: true });
    await first.application.outbox.sendNow();
    expect(phases(second.application.outbox)).toEqual(['waiting']);
    expect(await second.application.outbox.undo(sentKey)).toBeUndefined();
    second.connectivity.become({ isOnline: true });
    await second.application.outbox.sendNow();
    expect(await words()).toEqual(['sent']);
  });
});
