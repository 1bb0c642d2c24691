import type { TrackerState } from '../../src/application/tracker';
import type { Application } from '../../src/composition/createApplication';
import { createStores } from '../../src/sharepoint/createStores';
import { keepAction } from '../builders/keptRecords';
import { seat, type TestDesk } from '../builders/testApplication';
import { openReadySite, type TestSite } from '../builders/testSite';
import { settle, VirtualTime } from '../builders/virtualTime';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/fetchAs';

const minute = 60_000;

let test: TestSite;
let time: VirtualTime;
let desk: TestDesk;
let actionId: number;

beforeEach(async () => {
  test = await openReadySite();
  actionId = (await keepAction(test.as('officer'))).value.id;
  time = new VirtualTime(Date.now());
  desk = seat(test, 'officer', time);
  await desk.application.start();
  await time.pass(minute);
});
afterEach(() => desk.application.stop());

const state = (): TrackerState => desk.application.tracker.getState();

function shownText(application: Application = desk.application): string | undefined {
  const { snapshot } = application.tracker.getState();
  return snapshot.phase === 'ready' ? snapshot.value.actions.records[0]?.value.text : undefined;
}

async function changeByOther(text: string): Promise<void> {
  const other = test.as('officer2');
  const { version } = await other.actions.read(actionId);
  await other.actions.change(actionId, version, { text });
}

describe('while nobody changes anything', () => {
  it('asks once a minute, and little', async () => {
    const before = state();
    const sent = await test.sent(() => time.pass(60 * minute));
    expect(sent).toHaveLength(60);
    expect(new Set(sent)).toEqual(new Set(['POST /_api/$batch 200']));
    expect(state()).toBe(before);
  });

  it('sends and gets a few thousand bytes for each look', async () => {
    let bytes = 0;
    const measured: typeof fetch = async (input, init) => {
      const answer = await fetchAs(test.site, 'officer')(input, init);
      const text = await answer.clone().text();
      bytes += text.length + String(init?.body ?? '').length + String(input).length;
      return answer;
    };
    const { changeWatch, trackerReader } = createStores(hostOf(test.site, 'officer'), { fetch: measured });
    expect(await changeWatch.hasChanged(undefined)).toBe(true);
    const { mark } = await trackerReader.read();
    bytes = 0;
    expect(await changeWatch.hasChanged(mark)).toBe(false);
    expect(bytes).toBeGreaterThan(1_000);
    expect(bytes).toBeLessThan(7_000);
  });

  it('asks nothing while the page is hidden, and at once when it comes back', async () => {
    desk.connectivity.become({ isVisible: false });
    expect(await test.sent(() => time.pass(600 * minute))).toEqual([]);
    expect(
      await test.sent(async () => {
        desk.connectivity.become({ isVisible: true });
        await settle();
      }),
    ).toHaveLength(1);
  });

  it('does not ask again when somebody switches to and fro', async () => {
    const sent = await test.sent(async () => {
      for (let times = 0; times < 50; times += 1) {
        desk.connectivity.become({ isVisible: times % 2 === 1 });
        await time.pass(1_000);
      }
    });
    expect(sent.length).toBeLessThanOrEqual(1);
  });

  it('asks nothing after it was stopped', async () => {
    desk.application.stop();
    expect(await test.sent(() => time.pass(10 * minute))).toEqual([]);
  });
});

describe('what somebody else changes', () => {
  it('is shown within a minute', async () => {
    await changeByOther('Changed by Nia.');
    await time.pass(minute);
    expect(shownText()).toBe('Changed by Nia.');
  });

  it('is shown when the page comes back to the front', async () => {
    desk.connectivity.become({ isVisible: false });
    await time.pass(10 * minute);
    await changeByOther('Changed by Nia.');
    desk.connectivity.become({ isVisible: true });
    await settle();
    expect(shownText()).toBe('Changed by Nia.');
  });

  it('is shown though the change was seen and could not be read at first', async () => {
    await changeByOther('Changed by Nia.');
    let asked = 0;
    test.site.faults.next({ kind: 'dropBefore', times: 100, match: () => (asked += 1) > 1 });
    // Reading is tried some more times, which takes its time.
    await time.pass(1.9 * minute);
    expect(asked).toBeGreaterThan(1);
    expect(state().staleBecause).toBeDefined();
    test.site.faults.clear();
    await time.pass(5 * minute);
    expect(state().staleBecause).toBeUndefined();
    expect(shownText()).toBe('Changed by Nia.');
  });
});

describe('while SharePoint cannot be asked', () => {
  it('says since when changes may be missing, asks ever less, and all is well again by itself', async () => {
    const lastSeen = time.now();
    test.site.faults.next({ kind: 'status', status: 503, times: 10_000 });
    const sent = await test.sent(() => time.pass(60 * minute));
    const looks = sent.length;
    expect(state().staleBecause).toMatchObject({ error: { name: 'StoreError' }, since: lastSeen });
    expect(shownText()).toBe('Train all staff.');
    expect(looks).toBeLessThan(60);
    test.site.faults.clear();
    await time.pass(11 * minute);
    expect(state().staleBecause).toBeUndefined();
  });

  it('asks nothing without a connection, says so, and asks soon after it is back', async () => {
    desk.connectivity.become({ isOnline: false });
    const lastSeen = time.now();
    expect(await test.sent(() => time.pass(30 * minute))).toEqual([]);
    expect(state().staleBecause).toMatchObject({ error: { kind: 'offline' }, since: lastSeen });
    await changeByOther('Changed by Nia.');
    desk.connectivity.become({ isOnline: true });
    await time.pass(minute);
    expect(shownText()).toBe('Changed by Nia.');
    expect(state().staleBecause).toBeUndefined();
  });
});

describe('two owners who report at once', () => {
  it('both stay, the action follows the newest, and each sees both', async () => {
    const desks = ['owner', 'owner2'].map((person) => seat(test, person, time));
    for (const { application } of desks) await application.start();
    const settled = await Promise.all(
      desks.map(({ application: { outbox, tracker, services } }, index) => {
        const { snapshot } = tracker.getState();
        const action = snapshot.phase === 'ready' ? snapshot.value.actions.records[0] : undefined;
        if (!action) throw new Error('There is no action.');
        void tracker.loadHistory(actionId);
        return outbox.add(services.keys.random(), { kind: 'progress', action, progress: { status: index === 0 ? 'complete' : 'paused', words: `By ${index}` } });
      }),
    );
    expect(settled.map(({ name }) => name)).toEqual(['saved', 'saved']);
    const { records } = await test.as('reader').updates.ofAction(actionId);
    expect(records.map(({ value }) => value.words).sort()).toEqual(['By 0', 'By 1']);
    expect((await test.as('reader').actions.read(actionId)).value.status).toBe(records[0]?.value.status);
    await time.pass(2 * minute);
    for (const { application } of desks) {
      const { snapshot, histories } = application.tracker.getState();
      expect(snapshot).toMatchObject({ value: { actions: { records: [{ value: { status: records[0]?.value.status } }] } } });
      expect(histories.get(actionId)).toMatchObject({ value: { records: [{}, {}] } });
      application.stop();
    }
  });
});
