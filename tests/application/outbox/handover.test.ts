import { bulkEdit } from '../../../src/application/bulkEdit';
import { undoTime, type HandoverIntent } from '../../../src/application/outbox/entry';
import type { Action } from '../../../src/domain/records';
import type { Versioned } from '../../../src/domain/versioned';
import { keepReview, rowsOf } from '../../builders/keptRecords';
import { actionWith, clientKey, create, newRecord, ownerWith } from '../../builders/records';
import { seat, type TestDesk } from '../../builders/testApplication';
import { openReadySite, type TestSite } from '../../builders/testSite';
import { VirtualTime } from '../../builders/virtualTime';

let test: TestSite;
let desk: TestDesk;
let time: VirtualTime;
let postId: number;

const userOf = (person: string): number => test.site.describe(person).user.id;
const led = async (): Promise<readonly Versioned<Action>[]> => (await test.as('reader').actions.ledBy(postId)).records;
const assigned = async (): Promise<readonly (number | undefined)[]> => (await led()).map(({ value }) => value.assignedToId);
const handover = (holder: HandoverIntent['holder']): HandoverIntent => ({ kind: 'handover', ownerId: postId, name: 'SEN Manager', holder });
const toOwner2 = (): HandoverIntent => handover({ userId: userOf('owner2'), name: 'ignored' });

/** Two reviews with three actions each that the post leads, one of them finished, and one that it does not lead. */
beforeEach(async () => {
  test = await openReadySite();
  const officer = test.as('officer');
  const assignedToId = userOf('owner');
  postId = await create(officer.owners, ownerWith('SEN Manager', { holder: { userId: assignedToId, name: '' } }));
  for (const { reviewId, partIds } of [await keepReview(officer, 1), await keepReview(officer, 1)]) {
    const lead = { leadOwnerId: postId, assignedToId };
    const statuses = ['not-started', 'paused', 'complete'] as const;
    await officer.actions.createMany([...statuses.map((status) => newRecord(actionWith(reviewId, partIds, { ...lead, status }))), newRecord(actionWith(reviewId, partIds))], false);
  }
  time = new VirtualTime(Date.now());
  desk = seat(test, 'officer', time);
  await desk.application.start();
});
afterEach(() => desk.application.stop());

describe('a handover', () => {
  it('moves every unfinished action of all reviews, and shows it', async () => {
    const [mine, theirs] = [userOf('owner'), userOf('owner2')];
    expect((await desk.application.outbox.add(clientKey(), toOwner2())).name).toBe('saved');
    expect(await assigned()).toEqual([theirs, theirs, mine, theirs, theirs, mine]);
    expect((await test.as('reader').owners.read(postId)).value.holder?.userId).toBe(theirs);
    const { snapshot } = desk.application.tracker.getState();
    if (snapshot.phase !== 'ready') throw new Error('The tracker is not ready.');
    expect(snapshot.value.owners.records[0]?.value.holder?.userId).toBe(theirs);
    expect(snapshot.value.actions.records.map(({ value }) => value.assignedToId)).toEqual([theirs, theirs, mine, undefined]);
  });

  it('leaves nobody assigned where the post is left vacant', async () => {
    expect((await desk.application.outbox.add(clientKey(), handover(null))).name).toBe('saved');
    expect(await assigned()).toEqual([undefined, undefined, userOf('owner'), undefined, undefined, userOf('owner')]);
    expect((await test.as('reader').owners.read(postId)).value).not.toHaveProperty('holder');
  });

  it.each(['dropBefore', 'dropAfter'] as const)('is finished by itself after %s in the middle of it', async (kind) => {
    test.site.faults.next({ kind, match: ({ body }) => body?.includes('changeset') === true });
    expect((await desk.application.outbox.add(clientKey(), toOwner2())).name).toBe('waiting');
    await time.pass(5_000);
    expect(desk.application.outbox.getState().items).toEqual([]);
    expect((await assigned()).filter((id) => id === userOf('owner2'))).toHaveLength(4);
  });

  it('leaves alone what somebody else writes to an action meanwhile', async () => {
    const [first] = await led();
    if (!first) throw new Error('There is no action.');
    const officer = test.as('officer2').actions;
    expect(await officer.changeMany([{ id: first.value.id, version: '"0,0"', change: { label: 'never' } }])).toBe(0);
    await officer.change(first.value.id, first.version, { label: 'theirs' });
    await desk.application.outbox.add(clientKey(), toOwner2());
    expect((await led())[0]?.value).toMatchObject({ label: 'theirs', assignedToId: userOf('owner2') });
  });
});

describe('a change of many actions', () => {
  const nameOf = ({ text }: Action): string => text;

  it('is one update for each, after a time in which all can be taken back', async () => {
    const { outbox, services } = desk.application;
    const due = { kind: 'due', newDueOn: '2027-06-30', reason: 'Later.' } as const;
    const undone = await bulkEdit({ outbox, keys: services.keys }, await led(), due, nameOf);
    expect(undone).toMatchObject({ changed: 6, unchanged: 0 });
    expect(await outbox.undoGroup(undone.group)).toBe(6);
    await bulkEdit({ outbox, keys: services.keys }, await led(), due, nameOf);
    expect(rowsOf(test, 'ScrutinyUpdates')).toBe(0);
    await time.pass(undoTime + 2_000);
    expect((await led()).map(({ value }) => [value.dueOn, value.status])).toEqual(['not-started', 'paused', 'complete', 'not-started', 'paused', 'complete'].map((status) => ['2027-06-30', status]));
    expect(rowsOf(test, 'ScrutinyUpdates')).toBe(6);
    expect(await bulkEdit({ outbox, keys: services.keys }, await led(), due, nameOf)).toMatchObject({ changed: 0, unchanged: 6 });
  });

  it('gives another lead, and the lead\'s holder with it', async () => {
    const { outbox, services } = desk.application;
    await bulkEdit({ outbox, keys: services.keys }, await led(), { kind: 'lead', leadOwnerId: null }, nameOf);
    await time.pass(undoTime + 2_000);
    expect(await led()).toEqual([]);
  });
});
