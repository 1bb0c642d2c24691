import { undoTime, type AddOptions, type Intent } from '../../../src/application/outbox/entry';
import type { Action } from '../../../src/domain/records';
import type { Versioned } from '../../../src/domain/versioned';
import { keepAction } from '../../builders/keptRecords';
import { clientKey } from '../../builders/records';
import { seat, type TestDesk } from '../../builders/testApplication';
import { openReadySite, type TestSite } from '../../builders/testSite';
import { settle, VirtualTime } from '../../builders/virtualTime';

let test: TestSite;
let desk: TestDesk;
let time: VirtualTime;
let action: Versioned<Action>;

const hold: AddOptions = { holdFor: undoTime };
const progress = (words: string, on = action): Intent => ({ kind: 'progress', action: on, progress: { status: 'in-progress', words } });
const add = (words: string, options?: AddOptions, key = clientKey()) => desk.application.outbox.add(key, progress(words), options);
const words = async (): Promise<readonly string[]> => (await test.as('reader').updates.ofAction(action.value.id)).records.map(({ value }) => value.words);
const left = (): number => desk.application.outbox.getState().items.length;

beforeEach(async () => {
  test = await openReadySite();
  action = await keepAction(test.as('officer'));
  time = new VirtualTime(Date.now());
  desk = seat(test, 'owner', time);
});
afterEach(() => desk.application.stop());

describe('what is held back', () => {
  it('says until when, is sent then, and not before', async () => {
    expect(await add('Held.', hold)).toEqual({ name: 'waiting', heldUntil: time.now() + undoTime });
    await time.pass(undoTime - 1_000);
    expect(await words()).toEqual([]);
    expect(left()).toBe(1);
    await time.pass(1_500);
    expect(await words()).toEqual(['Held.']);
    expect(left()).toBe(0);
  });

  it('is taken back without a trace', async () => {
    const key = clientKey();
    await add('Oops.', hold, key);
    expect(await desk.application.outbox.undo(key)).toEqual(progress('Oops.'));
    await time.pass(60_000);
    expect(await words()).toEqual([]);
    expect(desk.reload().outbox.getState().items).toEqual([]);
  });

  it('cannot be taken back once it is saved', async () => {
    const key = clientKey();
    await add('Saved.', hold, key);
    await time.pass(undoTime + 500);
    expect(await desk.application.outbox.undo(key)).toBeUndefined();
    expect(await words()).toEqual(['Saved.']);
  });

  it('survives a reload, and is then sent at once', async () => {
    await add('Kept.', hold);
    const after = desk.reload();
    void after.outbox.start();
    await settle();
    await time.pass(100);
    expect(await words()).toEqual(['Kept.']);
  });

  it('is sent at once when the page is hidden, or added while it is', async () => {
    await add('Before.', hold);
    desk.connectivity.become({ isVisible: false });
    await time.pass(100);
    expect(await words()).toEqual(['Before.']);
    await add('Hidden.', hold);
    expect(await words()).toEqual(['Hidden.', 'Before.']);
  });

  it('goes first when its person does something else to the same record', async () => {
    await add('One.', hold);
    await add('Two.');
    expect(await words()).toEqual(['Two.', 'One.']);
    expect(left()).toBe(0);
  });

  it('holds up nothing that is meant for another record', async () => {
    const other = await keepAction(test.as('officer'));
    await add('Held.', hold);
    expect(await desk.application.outbox.add(clientKey(), progress('Other.', other))).toMatchObject({ name: 'saved' });
    expect(await words()).toEqual([]);
  });

  it('waits on when there is no connection by then', async () => {
    await add('Later.', hold);
    desk.connectivity.become({ isOnline: false });
    await time.pass(undoTime + 500);
    expect(left()).toBe(1);
    desk.connectivity.become({ isOnline: true });
    await time.pass(100);
    expect(await words()).toEqual(['Later.']);
  });

  it('is sent once although two pages of its person know of it', async () => {
    const second = seat(test, 'owner', time);
    await add('Once.', hold);
    await settle();
    expect(second.application.outbox.getState().items).toMatchObject([{ entry: { heldUntil: time.now() + undoTime } }]);
    await time.pass(undoTime + 500);
    expect(await words()).toEqual(['Once.']);
    expect(second.application.outbox.getState().items).toEqual([]);
    second.application.stop();
  });

  it('is sent by the other page when the first is gone', async () => {
    const second = seat(test, 'owner', time);
    await add('Left behind.', hold);
    await settle();
    desk.application.stop();
    await time.pass(undoTime + 500);
    expect(await words()).toEqual(['Left behind.']);
    second.application.stop();
  });
});

describe('what was done in one go', () => {
  it('is taken back in one go, but for what went out already', async () => {
    const other = await keepAction(test.as('officer'));
    const together = { ...hold, group: 'g' };
    await add('One.', together);
    await desk.application.outbox.add(clientKey(), progress('Two.', other), together);
    await desk.application.outbox.add(clientKey(), progress('Alone.', other));
    expect(await desk.application.outbox.undoGroup('g')).toBe(1);
    await time.pass(60_000);
    expect(await words()).toEqual([]);
  });
});
