import type { DecideIntent } from '../../../src/application/outbox/entry';
import { snapshotWithWaiting } from '../../../src/application/outbox/waiting';
import { trackerView } from '../../../src/application/trackerView';
import type { TrackerSnapshot } from '../../../src/application/ports/trackerReader';
import type { DecisionOutcome } from '../../../src/domain/records';
import { isWaitingId } from '../../../src/domain/waitingId';
import { keepAction, rowsOf } from '../../builders/keptRecords';
import { clientKey } from '../../builders/records';
import { seat, type TestDesk } from '../../builders/testApplication';
import { openReadySite, type TestSite } from '../../builders/testSite';
import { VirtualTime } from '../../builders/virtualTime';

let test: TestSite;
let desk: TestDesk;
let time: VirtualTime;

function read(): TrackerSnapshot {
  const { snapshot } = desk.application.tracker.getState();
  if (snapshot.phase !== 'ready') throw new Error(`The tracker is ${snapshot.phase}.`);
  return snapshot.value;
}

const shown = (): TrackerSnapshot => snapshotWithWaiting(read(), desk.application.outbox.getState().items);
const stateShown = (): string | undefined => trackerView(shown(), '2027-01-01').actions[0]?.state.kind;

function decide(outcome: DecisionOutcome): DecideIntent {
  const [action] = read().actions.records;
  if (!action) throw new Error('There is no action.');
  const { id, reviewId } = action.value;
  return { kind: 'decide', name: '2 (i)', decision: { reviewId, actionId: id, outcome, words: 'As agreed.', minuteReference: 'CYP 12' } };
}

const add = (outcome: DecisionOutcome, key = clientKey()) => desk.application.outbox.add(key, decide(outcome));

beforeEach(async () => {
  test = await openReadySite();
  await keepAction(test.as('officer'), { status: 'complete' });
  time = new VirtualTime(Date.now());
  desk = seat(test, 'officer', time);
  await desk.application.start();
});
afterEach(() => desk.application.stop());

describe('a decision', () => {
  it('is recorded and shown at once', async () => {
    expect(stateShown()).toBe('done');
    const settled = await add('completion-confirmed');
    expect(settled).toMatchObject({ name: 'saved', saved: { kind: 'decide', stored: { value: { byName: 'Sam Reed', minuteReference: 'CYP 12' } } } });
    expect(read().decisions.records).toMatchObject([{ value: { outcome: 'completion-confirmed', words: 'As agreed.' } }]);
    expect(stateShown()).toBe('confirmed');
    expect(rowsOf(test, 'ScrutinyDecisions')).toBe(1);
    await desk.application.tracker.refresh();
    expect(read().decisions.records).toHaveLength(1);
  });

  it('is shown as waiting without a connection, counts from then on, and is recorded once', async () => {
    desk.connectivity.become({ isOnline: false });
    expect((await add('completion-confirmed')).name).toBe('waiting');
    expect((await add('sent-back')).name).toBe('waiting');
    expect(shown().decisions.records.map(({ value }) => [value.outcome, isWaitingId(value.id)])).toEqual([['completion-confirmed', true], ['sent-back', true]]);
    expect(stateShown()).toBe('on-track');
    expect(read().decisions.records).toEqual([]);
    desk.connectivity.become({ isOnline: true });
    await desk.application.outbox.sendNow();
    expect(shown().decisions.records.map(({ value }) => [value.outcome, isWaitingId(value.id)])).toEqual([['completion-confirmed', false], ['sent-back', false]]);
    expect(rowsOf(test, 'ScrutinyDecisions')).toBe(2);
  });

  it.each(['dropBefore', 'dropAfter'] as const)('is recorded once after %s', async (kind) => {
    test.site.faults.next({ kind, match: ({ body }) => body?.includes('changeset') === true });
    expect((await add('closed-without-doing')).name).toBe('waiting');
    expect(stateShown()).toBe('closed');
    await time.pass(5_000);
    expect(desk.application.outbox.getState().items).toEqual([]);
    expect(rowsOf(test, 'ScrutinyDecisions')).toBe(1);
    expect(stateShown()).toBe('closed');
  });

  it('comes after the progress on the same action that waits before it', async () => {
    desk.connectivity.become({ isOnline: false });
    const [action] = read().actions.records;
    if (!action) throw new Error('There is no action.');
    await desk.application.outbox.add(clientKey(), { kind: 'progress', action, progress: { status: 'complete', words: 'Done.' } });
    await add('sent-back');
    const saved: string[] = [];
    desk.application.outbox.onSaved((_entry, { kind }) => saved.push(kind));
    desk.connectivity.become({ isOnline: true });
    await desk.application.outbox.sendNow();
    expect(saved).toEqual(['progress', 'decide']);
    expect(stateShown()).toBe('on-track');
  });

  it('that SharePoint refuses decides nothing, and keeps its words', async () => {
    desk.application.stop();
    desk = seat(test, 'owner', time);
    await desk.application.start();
    expect(await add('completion-confirmed')).toMatchObject({ name: 'refused', error: { kind: 'not-allowed' } });
    expect(stateShown()).toBe('done');
    expect(desk.application.outbox.getState().items).toMatchObject([{ entry: { intent: { decision: { words: 'As agreed.' } } } }]);
  });
});
