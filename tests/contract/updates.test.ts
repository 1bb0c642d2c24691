import type { WrittenUpdate } from '../../src/application/ports/recordStores';
import type { ProgressUpdate } from '../../src/domain/records';
import type { Stores } from '../../src/sharepoint/createStores';
import { actionWith, clientKey, newRecord, ownerWith, partWith, reviewWith, updateWith } from '../builders/records';
import { hostile, keepAction } from '../builders/keptRecords';
import { openReadySite } from '../builders/testSite';

/** Adds an update as a person does it: creates it, and reads what SharePoint made of it. */
async function add({ updates }: Stores, key: string, update: Omit<WrittenUpdate, 'id'>): Promise<ProgressUpdate> {
  await updates.createMany([{ clientKey: key, value: update }], false);
  return updates.byClientKey(key);
}

describe('progress updates', () => {
  it('are kept with their writer and instant, newest first', async () => {
    const test = await openReadySite();
    const { value: action } = await keepAction(test.as('officer'));
    const full = updateWith(action.id, action.reviewId, {
      status: 'in-progress', health: 'at-risk', words: hostile, dateChange: { newDueOn: '2027-06-30', reason: hostile }, previousDueOn: '2027-03-31',
      evidenceUrl: `https://council.example/${'a'.repeat(400)}`,
    });
    const first = await add(test.as('owner'), clientKey(), full);
    expect(first).toEqual({ ...full, id: first.id, byName: 'Priya Shah', at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}Z$/) });
    const second = await add(test.as('owner2'), clientKey(), updateWith(action.id, action.reviewId, { words: 'More.' }));
    const { records, badRows } = await test.as('reader').updates.ofAction(action.id);
    expect(badRows).toEqual([]);
    expect(records.map(({ value }) => value)).toEqual([second, first]);
    expect((await test.as('reader').updates.ofAction(action.id + 1)).records).toEqual([]);
  });

  it('may say the status without a word more', async () => {
    const test = await openReadySite();
    const { value: action } = await keepAction(test.as('officer'));
    const added = await add(test.as('owner'), clientKey(), updateWith(action.id, action.reviewId, { status: 'complete', words: '' }));
    expect(added).toMatchObject({ status: 'complete', words: '' });
    expect(await test.as('reader').updates.ofAction(action.id)).toMatchObject({ records: [{ value: added }], badRows: [] });
    expect(test.state().lists.find(({ name }) => name === 'ScrutinyUpdates')?.items[0]?.values['Title']).toBe('Complete');
  });

  for (const kind of ['dropBefore', 'dropAfter'] as const) {
    it(`are there once when the connection drops (${kind}) and it is tried again`, async () => {
      const test = await openReadySite();
      const { value: action } = await keepAction(test.as('officer'));
      const owner = test.as('owner');
      const key = clientKey();
      const update = updateWith(action.id, action.reviewId);
      test.site.faults.next({ kind });
      await expect(add(owner, key, update)).rejects.toMatchObject({ kind: 'unknown-outcome' });
      const added = await add(owner, key, update);
      expect(await add(owner, key, update)).toEqual(added);
      expect((await owner.updates.ofAction(action.id)).records.map(({ value }) => value)).toEqual([added]);
    });
  }
});

describe('rights, as SharePoint guards them', () => {
  it('let action owners change actions and add updates, and nothing else', async () => {
    const test = await openReadySite();
    const { value: action, version } = await keepAction(test.as('officer'));
    const owner = test.as('owner');
    const refused = { kind: 'not-allowed' };
    await expect(owner.reviews.createMany([newRecord(reviewWith())], false)).rejects.toMatchObject(refused);
    await expect(owner.parts.createMany([newRecord(partWith(action.reviewId))], false)).rejects.toMatchObject(refused);
    await expect(owner.owners.createMany([newRecord(ownerWith('X'))], false)).rejects.toMatchObject(refused);
    await expect(owner.actions.createMany([newRecord(actionWith(action.reviewId, action.partIds))], false)).rejects.toMatchObject(refused);
    await owner.actions.change(action.id, version, { status: 'paused' });
    await add(owner, clientKey(), updateWith(action.id, action.reviewId));
  });

  it('let readers read', async () => {
    const test = await openReadySite();
    const { value: action, version } = await keepAction(test.as('officer'));
    const reader = test.as('reader');
    await expect(reader.actions.change(action.id, version, { status: 'paused' })).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(add(reader, clientKey(), updateWith(action.id, action.reviewId))).rejects.toMatchObject({ kind: 'not-allowed' });
    expect((await reader.trackerReader.read()).actions.records).toHaveLength(1);
  });
});
