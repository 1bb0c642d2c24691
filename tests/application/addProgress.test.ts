import { addProgress } from '../../src/application/addProgress';
import type { Services } from '../../src/application/services';
import { StoreError } from '../../src/application/storeError';
import { createServices } from '../../src/composition/createServices';
import type { Action } from '../../src/domain/records';
import type { Versioned } from '../../src/domain/versioned';
import { hostOf } from '../site/hostOf';
import { fetchAs, SharePointSite } from '../site/rest/sharePointSite';
import { seed } from '../site/seed';

const key = '0b6f2a52-0000-4000-8000-00000000000a';
const otherKey = '0b6f2a52-0000-4000-8000-00000000000b';

describe('adding progress', () => {
  let saved = '';
  let site: SharePointSite;
  let services: Services;
  let action: Versioned<Action>;

  const servicesOf = (person: string): Services => createServices(hostOf(site, person), { fetch: fetchAs(site, person) });
  const firstAction = async (): Promise<Versioned<Action>> => {
    const [first] = (await services.trackerReader.read()).actions.records;
    if (!first) throw new Error('The sample has no action.');
    return first;
  };

  beforeAll(async () => {
    const seeded = new SharePointSite({ url: 'https://council.example/sites/progress' });
    await seed(seeded);
    saved = seeded.save();
  });
  beforeEach(async () => {
    site = SharePointSite.load(saved, { url: 'https://council.example/sites/progress' });
    services = servicesOf('owner');
    action = await firstAction();
  });

  it('appends the update and brings the action in step', async () => {
    const dateChange = { newDueOn: '2030-06-30', reason: 'The plan waits for the new building.' } as const;
    const added = await addProgress(services, action, { status: 'in-progress', health: 'at-risk', words: 'Drafted.', dateChange }, { clientKey: key, mayExist: false });
    expect(added.update).toMatchObject({ words: 'Drafted.', byName: 'Priya Shah', previousDueOn: '2020-03-31', dateChange });
    const stored = await services.actions.read(action.value.id);
    expect(stored).toMatchObject(added.action);
    expect(stored.value).toMatchObject({ status: 'in-progress', health: 'at-risk', dueOn: '2030-06-30', originalDueOn: '2020-03-31' });
    expect(stored.value.latestUpdateAt).toBe(added.update.at);
  });

  it('counts each move of the date once, however often it is tried', async () => {
    const move = (newDueOn: `${number}-${number}-${number}`, clientKey: string, mayExist: boolean) =>
      addProgress(services, action, { status: 'in-progress', words: '', dateChange: { newDueOn, reason: 'Staff left.' } }, { clientKey, mayExist });
    const stored = async (): Promise<number | undefined> => (await services.actions.read(action.value.id)).value.timesMoved;
    await addProgress(services, action, { status: 'in-progress', words: 'Begun.' }, { clientKey: '0b6f2a52-0000-4000-8000-00000000000c', mayExist: false });
    expect(await stored()).toBeUndefined();
    expect((await move('2030-06-30', key, false)).action.value.timesMoved).toBe(1);
    await move('2030-06-30', key, true);
    expect(await stored()).toBe(1);
    await move('2030-09-30', otherKey, false);
    expect(await stored()).toBe(2);
  });

  it('counts a move that was written and never came to its action, once the next one comes', async () => {
    const dateChange = { newDueOn: '2030-06-30', reason: 'Staff left.' } as const;
    const { id: actionId, reviewId } = action.value;
    await services.updates.createMany([{ clientKey: otherKey, value: { actionId, reviewId, status: 'in-progress', words: '', dateChange, previousDueOn: '2020-03-31' } }], false);
    const later = { newDueOn: '2030-07-31', reason: 'The plan waits for the new building.' } as const;
    const added = await addProgress(services, action, { status: 'in-progress', words: '', dateChange: later }, { clientKey: key, mayExist: false });
    expect(added.action.value.timesMoved).toBe(2);
  });

  it('keeps what somebody else wrote to the action meanwhile', async () => {
    const officer = servicesOf('officer');
    await officer.actions.change(action.value.id, action.version, { dueOn: '2031-01-31' });
    const added = await addProgress(services, action, { status: 'complete', words: 'Published.' }, { clientKey: key, mayExist: false });
    expect((await services.actions.read(action.value.id)).value).toMatchObject({ status: 'complete', dueOn: '2031-01-31' });
    expect(added.action.value.dueOn).toBe('2031-01-31');
  });

  it.each(['dropBefore', 'dropAfter'] as const)('is finished by repeating it after %s at any request', async (kind) => {
    for (const request of [0, 1, 2]) {
      site = SharePointSite.load(saved, { url: 'https://council.example/sites/progress' });
      services = servicesOf('owner');
      let seen = 0;
      site.faults.next({ kind, times: 1, match: ({ method }) => method !== 'GET' && seen++ === request });
      const add = (mayExist: boolean) => addProgress(services, action, { status: 'complete', words: 'Published.' }, { clientKey: key, mayExist });
      await add(false).catch((error: unknown) => expect(error).toBeInstanceOf(StoreError));
      await add(true);
      expect((await services.updates.ofAction(action.value.id)).records).toHaveLength(1);
      expect((await services.actions.read(action.value.id)).value.status).toBe('complete');
    }
  });

  it('is refused to a reader, and nothing is written', async () => {
    const reader = servicesOf('reader');
    await expect(addProgress(reader, action, { status: 'complete', words: 'Done.' }, { clientKey: otherKey, mayExist: false })).rejects.toMatchObject({ kind: 'not-allowed' });
    expect((await services.updates.ofAction(action.value.id)).records).toEqual([]);
    expect(await services.actions.read(action.value.id)).toMatchObject(action);
  });

  it('keeps markup as text', async () => {
    const words = '<script>alert(1)</script> =1+1 O’Brien & “others”\nsecond line';
    const { update } = await addProgress(services, action, { status: 'in-progress', words }, { clientKey: key, mayExist: false });
    expect(update.words).toBe(words);
  });
});
