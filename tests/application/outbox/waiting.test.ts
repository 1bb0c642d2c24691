import type { EditOf } from '../../../src/application/outbox/entry';
import { snapshotWithWaiting, withWaiting } from '../../../src/application/outbox/waiting';
import type { TrackerSnapshot } from '../../../src/application/ports/trackerReader';
import type { Application } from '../../../src/composition/createApplication';
import { fieldsOf, type ActionFields } from '../../../src/domain/editable';
import type { Action } from '../../../src/domain/records';
import type { Versioned } from '../../../src/domain/versioned';
import { keepAction } from '../../builders/keptRecords';
import { seat, type TestDesk } from '../../builders/testApplication';
import { openReadySite, type TestSite } from '../../builders/testSite';
import { VirtualTime } from '../../builders/virtualTime';

let test: TestSite;
let desk: TestDesk;
let application: Application;

function snapshot(): TrackerSnapshot {
  const { snapshot: read } = application.tracker.getState();
  if (read.phase !== 'ready') throw new Error(`The tracker is ${read.phase}.`);
  return read.value;
}

/** The action as its person believes it to be. */
function believed(): Versioned<Action> {
  const [action] = snapshotWithWaiting(snapshot(), application.outbox.getState().items).actions.records;
  if (!action) throw new Error('There is no action.');
  return action;
}

/** Edits from what the person believes to be there, as a form does. */
function edit(changes: Partial<ActionFields>, { value, version } = believed()): EditOf<'action'> {
  return { kind: 'edit', record: 'action', id: value.id, name: '', version, base: fieldsOf('action', value), changes };
}

const add = (intent: EditOf<'action'>) => application.outbox.add(application.services.keys.random(), intent);
const stored = async (): Promise<Action> => (await test.as('reader').actions.read(believed().value.id)).value;

beforeEach(async () => {
  test = await openReadySite();
  await keepAction(test.as('officer'));
  desk = seat(test, 'officer', new VirtualTime(Date.now()));
  application = desk.application;
  await application.start();
});
afterEach(() => application.stop());

describe('edits that wait', () => {
  it('are seen over what was read, in their order', async () => {
    desk.connectivity.become({ isOnline: false });
    expect((await add(edit({ text: 'First.', label: 'x' }))).name).toBe('waiting');
    expect((await add(edit({ text: 'Second.' }))).name).toBe('waiting');
    expect(believed().value).toMatchObject({ text: 'Second.', label: 'x' });
    expect(snapshot().actions.records[0]?.value).toMatchObject({ text: 'Train all staff.', label: 'i' });
  });

  it('do not clash with one another when they are sent', async () => {
    desk.connectivity.become({ isOnline: false });
    await add(edit({ text: 'First.' }));
    await add(edit({ text: 'Second.' }));
    await add(edit({ text: 'Third.', label: 'x' }));
    desk.connectivity.become({ isOnline: true });
    await application.outbox.sendNow();
    expect(application.outbox.getState().items).toEqual([]);
    expect(await stored()).toMatchObject({ text: 'Third.', label: 'x' });
    expect(snapshot().actions.records[0]?.value).toMatchObject({ text: 'Third.', label: 'x' });
  });

  it('still clash with what somebody else wrote', async () => {
    desk.connectivity.become({ isOnline: false });
    await add(edit({ text: 'First.' }));
    await add(edit({ text: 'Second.' }));
    const { value, version } = await test.as('officer2').actions.read(believed().value.id);
    await test.as('officer2').actions.change(value.id, version, { text: 'Theirs.' });
    desk.connectivity.become({ isOnline: true });
    await application.outbox.sendNow();
    expect(application.outbox.getState().items.map(({ phase }) => phase.name)).toEqual(['clash', 'waiting']);
    expect((await stored()).text).toBe('Theirs.');
  });

  it('do not count while they clash: whose words hold is open', async () => {
    const intent = edit({ text: 'Mine.' });
    const { value, version } = await test.as('officer2').actions.read(believed().value.id);
    await test.as('officer2').actions.change(value.id, version, { text: 'Theirs.' });
    expect((await add(intent)).name).toBe('clash');
    await application.tracker.refresh();
    expect(believed().value.text).toBe('Theirs.');
  });

  it('are undone from what is seen as well', async () => {
    desk.connectivity.become({ isOnline: false });
    await add(edit({ text: 'First.' }));
    const [item] = application.outbox.getState().items;
    await application.outbox.undo(item?.entry.key ?? '');
    expect(believed().value.text).toBe('Train all staff.');
  });
});

describe('what is not edited', () => {
  it('stays the very same object', async () => {
    expect(snapshotWithWaiting(snapshot(), [])).toBe(snapshot());
    desk.connectivity.become({ isOnline: false });
    await add(edit({ text: 'First.' }));
    const { items } = application.outbox.getState();
    const shown = snapshotWithWaiting(snapshot(), items);
    expect(shown.parts).toBe(snapshot().parts);
    expect(shown.reviews).toBe(snapshot().reviews);
    const [part] = snapshot().parts.records;
    if (!part) throw new Error('There is no part.');
    expect(withWaiting('part', part, items)).toBe(part);
  });
});
