import type { TrackerSnapshot } from '../../src/application/ports/trackerReader';
import { createTracker, type Tracker } from '../../src/application/tracker';
import { keepReview } from '../builders/keptRecords';
import { actionWith, create, reviewWith, updateWith } from '../builders/records';
import { openReadySite, type TestSite } from '../builders/testSite';

let test: TestSite;
let tracker: Tracker;
let first: { readonly reviewId: number; readonly actionIds: readonly number[] };
let draws: number;

function shown(): TrackerSnapshot {
  const { snapshot } = tracker.getState();
  if (snapshot.phase !== 'ready') throw new Error(`The tracker is ${snapshot.phase}.`);
  return snapshot.value;
}

beforeEach(async () => {
  test = await openReadySite();
  const officer = test.as('officer');
  const { reviewId, partIds } = await keepReview(officer);
  const actionIds = [await create(officer.actions, actionWith(reviewId, partIds)), await create(officer.actions, actionWith(reviewId, partIds, { label: 'ii' }))];
  first = { reviewId, actionIds };
  tracker = createTracker(officer);
  await tracker.load();
  draws = 0;
  tracker.subscribe(() => (draws += 1));
});

async function changeByOther(text: string): Promise<void> {
  const other = test.as('officer2');
  const { value, version } = await other.actions.read(first.actionIds[0] ?? 0);
  await other.actions.change(value.id, version, { text });
}

describe('reading anew', () => {
  it('draws nothing when nothing has changed', async () => {
    const before = tracker.getState();
    await tracker.refresh();
    expect(tracker.getState()).toBe(before);
    expect(draws).toBe(0);
  });

  it('keeps the very objects of what has not changed', async () => {
    const before = shown();
    await changeByOther('Changed by Nia.');
    await tracker.refresh();
    const after = shown();
    expect(after.actions.records[0]?.value.text).toBe('Changed by Nia.');
    expect(after.actions.records[1]).toBe(before.actions.records[1]);
    expect(after.parts).toBe(before.parts);
    expect(after.reviews).toBe(before.reviews);
    expect(after.owners).toBe(before.owners);
    expect(draws).toBe(1);
  });

  it('lets go of what was deleted and takes in what is new', async () => {
    const before = shown();
    test.meddle((state) => {
      const list = state.lists.find(({ name }) => name === 'ScrutinyActions');
      list?.items.splice(0, 1);
    });
    tracker = createTracker(test.as('officer'));
    await tracker.load();
    expect(shown().actions.records.map(({ value }) => value.id)).toEqual([before.actions.records[1]?.value.id]);
    await create(test.as('officer2').actions, actionWith(first.reviewId, before.parts.records.map(({ value }) => value.id), { label: 'iii' }));
    await tracker.refresh();
    expect(shown().actions.records.map(({ value }) => value.label)).toEqual(['ii', 'iii']);
  });

  it('reads the open history of a changed action as well', async () => {
    const [id = 0] = first.actionIds;
    await tracker.loadHistory(id);
    const owner = test.as('owner');
    await create(owner.updates, updateWith(id, first.reviewId, { words: 'Heard.' }));
    await changeByOther('Changed.');
    await tracker.refresh();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(tracker.getState().histories.get(id)).toMatchObject({ phase: 'ready', value: { records: [{ value: { words: 'Heard.' } }] } });
  });

  it('that fails leaves what is shown, and says so until it works again', async () => {
    const before = shown();
    test.site.faults.next({ kind: 'dropBefore', times: 20 });
    await tracker.refresh();
    expect(tracker.getState()).toMatchObject({ staleBecause: { error: { kind: 'offline' } } });
    expect(shown()).toBe(before);
    test.site.faults.clear();
    await tracker.refresh();
    expect(tracker.getState().staleBecause).toBeUndefined();
    expect(shown()).toBe(before);
  });
});

describe('another review', () => {
  let secondId: number;
  beforeEach(async () => {
    secondId = await create(test.as('officer').reviews, reviewWith({ title: 'Buses' }));
  });

  it('that cannot be opened leaves the one that is shown, and is not come back to by itself', async () => {
    test.site.faults.next({ kind: 'dropBefore', times: 20 });
    await tracker.load(secondId);
    expect(shown().reviewId).toBe(first.reviewId);
    expect(tracker.getState()).toMatchObject({ notOpened: { scope: secondId, error: { kind: 'offline' } } });
    test.site.faults.clear();
    await tracker.refresh();
    expect(shown().reviewId).toBe(first.reviewId);
    expect(tracker.getState().notOpened).toBeUndefined();
  });

  it('is opened by trying again', async () => {
    test.site.faults.next({ kind: 'dropBefore', times: 20 });
    await tracker.load(secondId);
    test.site.faults.clear();
    await tracker.load(tracker.getState().notOpened?.scope);
    expect(shown().reviewId).toBe(secondId);
    expect(tracker.getState().notOpened).toBeUndefined();
    await tracker.refresh();
    expect(shown().reviewId).toBe(secondId);
  });

  it('that was asked for last wins over one that is still on its way', async () => {
    await Promise.all([tracker.load(secondId), tracker.load(first.reviewId)]);
    expect(shown().reviewId).toBe(first.reviewId);
  });
});

describe('all reviews', () => {
  it('are read together, and read anew together', async () => {
    const secondId = await create(test.as('officer').reviews, reviewWith({ title: 'Buses' }));
    await tracker.load('all');
    expect(shown()).toMatchObject({ scope: 'all', actions: { records: [{}, {}] } });
    await create(test.as('officer2').actions, actionWith(secondId, [], { label: 'iii' }));
    await tracker.refresh();
    expect(shown().actions.records.map(({ value }) => value.reviewId)).toEqual([first.reviewId, first.reviewId, secondId]);
  });

  it('that cannot be read leave the review that is shown', async () => {
    test.site.faults.next({ kind: 'dropBefore', times: 20 });
    await tracker.load('all');
    expect(shown().reviewId).toBe(first.reviewId);
    expect(tracker.getState()).toMatchObject({ notOpened: { scope: 'all', error: { kind: 'offline' } } });
  });
});

describe('more actions than come at once', () => {
  beforeEach(() => {
    test.meddle((state) => {
      const list = state.lists.find(({ name }) => name === 'ScrutinyActions');
      const [item] = list?.items ?? [];
      for (let id = 3; list && item && id <= 450; id += 1) list.items.push({ ...item, id, values: { ...item.values, ScrClientKey: null }, guid: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}` });
    });
    tracker = createTracker(test.as('officer'));
  });
  const counts = (): [number, boolean] => [shown().actions.records.length, shown().arriving === true];

  it('are shown as they come', async () => {
    const seen: unknown[] = [];
    tracker.subscribe(() => seen.push(counts()));
    await tracker.load();
    expect(seen).toEqual([[200, true], [450, false]]);
  });

  it('that were shown all stay shown while they are read anew', async () => {
    await tracker.load();
    const seen: unknown[] = [];
    tracker.subscribe(() => seen.push(counts()));
    await changeByOther('Changed by Nia.');
    await tracker.refresh();
    expect(seen).toEqual([[450, false]]);
  });

  it('of which some could not be read are said not to be all, until trying again brings them', async () => {
    test.site.faults.next({ kind: 'dropBefore', times: 3, match: /skiptoken/ });
    await tracker.load();
    expect(counts()).toEqual([200, true]);
    expect(tracker.getState()).toMatchObject({ cutShort: { error: { kind: 'offline' } } });
    expect(tracker.readAt()).toBeUndefined();
    await tracker.refresh();
    expect(counts()).toEqual([450, false]);
    expect(tracker.getState().cutShort).toBeUndefined();
  });
});

describe('the first screen', () => {
  it('that cannot be read says why, and comes by trying again', async () => {
    const other = createTracker(test.as('reader'));
    test.site.faults.next({ kind: 'dropBefore', times: 20 });
    await other.load();
    expect(other.getState().snapshot).toMatchObject({ phase: 'failed', error: { kind: 'offline' } });
    test.site.faults.clear();
    await other.refresh();
    expect(other.getState().snapshot.phase).toBe('ready');
  });
});

describe('what was just saved', () => {
  it('is not taken back by a read that was answered before', async () => {
    const [id = 0] = first.actionIds;
    const officer = test.as('officer');
    const reading = tracker.refresh();
    const { value, version } = await officer.actions.read(id);
    const next = await officer.actions.change(id, version, { text: 'Mine.' });
    tracker.take({ kind: 'edit', record: 'action', stored: { value: { ...value, text: 'Mine.' }, version: next } });
    await reading;
    expect(shown().actions.records.find((record) => record.value.id === id)?.value.text).toBe('Mine.');
  });
});
