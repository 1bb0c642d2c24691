import type { CreateIntent } from '../../../src/application/outbox/entry';
import { snapshotWithWaiting } from '../../../src/application/outbox/waiting';
import type { TrackerSnapshot } from '../../../src/application/ports/trackerReader';
import { emptyFields, newRecordOf } from '../../../src/domain/newRecords';
import { isWaitingId } from '../../../src/domain/waitingId';
import { keepReview, rowsOf } from '../../builders/keptRecords';
import { clientKey, create, ownerWith } from '../../builders/records';
import { seat, type TestDesk } from '../../builders/testApplication';
import { openReadySite, type TestSite } from '../../builders/testSite';
import { VirtualTime } from '../../builders/virtualTime';

let test: TestSite;
let desk: TestDesk;
let time: VirtualTime;
let reviewId: number;
let partId: number;
let leadOwnerId: number;

function read(): TrackerSnapshot {
  const { snapshot } = desk.application.tracker.getState();
  if (snapshot.phase !== 'ready') throw new Error(`The tracker is ${snapshot.phase}.`);
  return snapshot.value;
}
const shown = (): TrackerSnapshot => snapshotWithWaiting(read(), desk.application.outbox.getState().items);
const add = (intent: CreateIntent) => desk.application.outbox.add(clientKey(), intent);

const newOwner = (title: string): CreateIntent => ({ kind: 'create', record: 'owner', name: title, value: newRecordOf('owner', { ...emptyFields.owner, title }, {}) });
const newAction = (): CreateIntent => ({
  kind: 'create', record: 'action', name: 'Map it.',
  value: newRecordOf('action', { ...emptyFields.action, partIds: [partId], text: 'Map it.', leadOwnerId, byWhen: 'March 2027' }, { reviewId }),
});
const newPart = (): CreateIntent => ({
  kind: 'create', record: 'part', name: '9', value: newRecordOf('part', { ...emptyFields.part, number: '9', text: 'That…' }, { reviewId }),
});
const newReview = (): CreateIntent => ({ kind: 'create', record: 'review', name: 'Second', value: newRecordOf('review', { ...emptyFields.review, title: 'Second' }, {}) });

beforeEach(async () => {
  test = await openReadySite();
  const officer = test.as('officer');
  const kept = await keepReview(officer, 1);
  reviewId = kept.reviewId;
  partId = kept.partIds[0] ?? 0;
  leadOwnerId = await create(officer.owners, ownerWith('SEN Manager', { holder: { userId: test.site.describe('owner').user.id, name: '' } }));
  time = new VirtualTime(Date.now());
  desk = seat(test, 'officer', time);
  await desk.application.start();
});
afterEach(() => desk.application.stop());

describe('a new record', () => {
  it.each([
    ['review', newReview, 'reviews'],
    ['part', newPart, 'parts'],
    ['action', newAction, 'actions'],
    ['owner', () => newOwner('Clerk'), 'owners'],
  ] as const)('that is a %s is shown while it waits, and once when it is saved', async (_kind, intent, field) => {
    const before = read()[field].records.length;
    desk.connectivity.become({ isOnline: false });
    expect((await add(intent())).name).toBe('waiting');
    const waiting = shown()[field].records.filter(({ value }) => isWaitingId(value.id));
    expect(waiting).toHaveLength(1);
    expect(read()[field].records).toHaveLength(before);
    desk.connectivity.become({ isOnline: true });
    await desk.application.outbox.sendNow();
    const ids = shown()[field].records.map(({ value }) => value.id);
    expect(ids).toHaveLength(before + 1);
    expect(ids.some(isWaitingId)).toBe(false);
    const saved = JSON.stringify(read()[field].records);
    await desk.application.tracker.refresh();
    expect(JSON.stringify(read()[field].records)).toBe(saved);
  });

  it('that is an action is assigned to whoever holds the post that leads it', async () => {
    expect(await add(newAction())).toMatchObject({
      name: 'saved', saved: { kind: 'create', stored: { value: { assignedToId: test.site.describe('owner').user.id, dueOn: '2027-03-31', originalDueOn: '2027-03-31' } } },
    });
  });

  it.each(['dropBefore', 'dropAfter'] as const)('is made once after %s', async (kind) => {
    test.site.faults.next({ kind, match: ({ body }) => body?.includes('changeset') === true });
    expect((await add(newPart())).name).toBe('waiting');
    await time.pass(5_000);
    expect(desk.application.outbox.getState().items).toEqual([]);
    expect(rowsOf(test, 'ScrutinyRecommendations')).toBe(2);
  });

  it('that is a post of a title that is taken is refused, and the next is made all the same', async () => {
    expect(await add(newOwner('sen manager'))).toMatchObject({ name: 'refused', error: { kind: 'duplicate' } });
    expect(shown().owners.records).toHaveLength(1);
    expect((await add(newOwner('Clerk'))).name).toBe('saved');
  });
});

describe('a post', () => {
  it('is edited like any record, and merges what two people changed', async () => {
    const [owner] = read().owners.records;
    if (!owner) throw new Error('There is no post.');
    const base = { title: owner.value.title, organisation: '', email: '' };
    const edit = (changes: object) => ({ kind: 'edit', record: 'owner', id: owner.value.id, name: '', version: owner.version, base, changes }) as const;
    await test.as('officer2').owners.change(owner.value.id, owner.version, { organisation: 'NHS' });
    expect(await desk.application.outbox.add(clientKey(), edit({ email: 'sen@council.example' }))).toMatchObject({ name: 'saved' });
    expect(read().owners.records[0]?.value).toEqual({ ...owner.value, organisation: 'NHS', email: 'sen@council.example' });
    expect(await desk.application.outbox.add(clientKey(), edit({ organisation: 'Council' }))).toMatchObject({
      name: 'clash', clashes: [{ field: 'organisation', mine: 'Council', theirs: 'NHS' }], theirs: { changedBy: 'Sam Reed' },
    });
  });
});
