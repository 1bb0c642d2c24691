import type { StoreError } from '../../../src/application/storeError';
import type { RowsDone } from '../../../src/application/ports/siteSetUp';
import { needsSetUp } from '../../../src/application/needsSetUp';
import { addReviewOfVersion1, changeRow, makeListsOfVersion1, valueOf, type OldUpdate } from '../../builders/siteOfVersion1';
import { addReviewOfVersion2, makeListsOfVersion2 } from '../../builders/siteOfVersion2';
import { openReadySite, openTestSite, type TestSite } from '../../builders/testSite';
import { shapeOf } from './siteShape';

const noStep = (): void => undefined;
const actions = 'ScrutinyActions';

const said = (status: string, isInStep = true): OldUpdate => ({ status, isInStep });
const moved = (newDueOn: string, isInStep = true): OldUpdate => ({ status: 'In progress', newDueOn, isInStep });

/** A site that the first release made and used, as it was the moment before the upgrade. */
async function openSiteOfVersion1(histories: readonly (readonly OldUpdate[])[] = []): Promise<TestSite> {
  const test = openTestSite();
  await makeListsOfVersion1(test.site);
  if (histories.length > 0) await addReviewOfVersion1(test.site, histories);
  return test;
}

/** The same for the second release. */
async function openSiteOfVersion2(histories: readonly (readonly OldUpdate[])[] = []): Promise<TestSite> {
  const test = openTestSite();
  await makeListsOfVersion2(test.site);
  if (histories.length > 0) await addReviewOfVersion2(test.site, histories);
  return test;
}

/** The new columns of an action that the upgrade fills in. */
async function idsOf(test: TestSite, actionId: number): Promise<readonly unknown[]> {
  return Promise.all(['ScrLatestUpdateId', 'ScrDueOnUpdateId', 'ScrTimesMoved'].map((name) => valueOf(test.site, actions, actionId, name)));
}

const histories: readonly (readonly OldUpdate[])[] = [
  [],
  [said('In progress'), said('Complete')],
  [moved('2027-06-30T00:00:00Z'), said('Complete')],
  [said('In progress'), moved('2027-05-31T00:00:00Z')],
];
/** What the upgrade has to fill in for each. */
const filled = [[null, null, null], [2, null, null], [4, 3, 1], [6, 6, 1]];

async function filledIn(test: TestSite): Promise<readonly unknown[]> {
  return Promise.all(histories.map((_history, index) => idsOf(test, index + 1)));
}

/** `ScrText` is new in the settings alone. */
const newInVersion3 = ['ScrTimesMoved', 'ScrReviewOn', 'ScrText'];

/** Expects of lists what a new site has, but for the columns and the choice that came later. */
async function expectEarlierShape(test: TestSite, version: number, later: readonly string[]): Promise<void> {
  const isLater = (list: { name: string }, internalName: string): boolean =>
    later.includes(internalName) && (internalName !== 'ScrText' || list.name === 'ScrutinySettings');
  const today = shapeOf(await openReadySite()) as Shape;
  const lists = today.lists.map((list) => ({
    ...list,
    columns: list.columns
      .filter(({ internalName }) => !isLater(list, internalName))
      .map((column) => ({ ...column, choices: column.choices.filter((choice) => choice !== 'Update asked for') })),
  }));
  expect(shapeOf(test)).toEqual({ ...today, lists, settings: today.settings.map((each) => each.replace('SchemaVersion=3', `SchemaVersion=${version}`)) });
}

interface Shape {
  readonly lists: readonly { readonly name: string; readonly columns: readonly { readonly internalName: string; readonly choices: readonly string[] }[] }[];
  readonly settings: readonly string[];
}

describe('lists of version 2', () => {
  it('are what the second release made', async () => {
    await expectEarlierShape(await openSiteOfVersion2(), 2, newInVersion3);
  });

  it('become what a new site has, with the moves counted that the actions are in step with', async () => {
    const again = [moved('2027-06-30T00:00:00Z'), moved('2027-06-30T00:00:00Z'), moved('2027-07-31T00:00:00Z'), moved('2027-08-31T00:00:00Z', false)];
    const test = await openSiteOfVersion2([...histories, again]);
    const stores = test.as('officer');
    const plan = await stores.siteSetUp.inspect();
    expect(plan.upgrade).toEqual({ from: 2, to: 3 });
    expect(plan.steps.filter(({ kind }) => kind === 'rows')).toMatchObject([{ rowCount: 3 }]);
    await stores.siteSetUp.apply(noStep);
    expect(shapeOf(test)).toEqual(shapeOf(await openReadySite()));
    expect(await filledIn(test)).toEqual(filled);
    expect(await idsOf(test, 5)).toEqual([9, 9, 2]);
    const { actions: after } = await test.as('reader').trackerReader.read();
    expect(after.records.map(({ value }) => value.timesMoved)).toEqual([undefined, undefined, 1, 1, 2]);
  });

  it('keep the choices that a council added', async () => {
    const test = await openSiteOfVersion2();
    const outcomes = (): readonly string[] =>
      test.state().lists.find(({ name }) => name === 'ScrutinyDecisions')?.fields.find(({ internalName }) => internalName === 'ScrOutcome')?.choices ?? [];
    test.meddle((state) => state.lists.find(({ name }) => name === 'ScrutinyDecisions')?.fields.find(({ internalName }) => internalName === 'ScrOutcome')?.choices.push('Deferred'));
    const before = outcomes();
    await test.as('officer').siteSetUp.apply(noStep);
    expect(outcomes()).toEqual([...before, 'Update asked for']);
    expect(before).toContain('Deferred');
  });
});

describe('lists of version 1', () => {
  it('are what the first release made', async () => {
    const test = await openSiteOfVersion1();
    await expectEarlierShape(test, 1, ['ScrLatestUpdateId', 'ScrDueOnUpdateId', ...newInVersion3]);
  });

  it('are shown to everybody and written by nobody until they are upgraded', async () => {
    const test = await openSiteOfVersion1(histories);
    for (const person of ['officer', 'owner', 'reader']) {
      const stores = test.as(person);
      const snapshot = await stores.trackerReader.read();
      expect(snapshot).toMatchObject({
        setUp: 'older', settings: { schemaVersion: 1 }, parts: { badRows: [] }, actions: { badRows: [] },
        missing: [
          { list: 'Lists/ScrutinyActions', columns: ['Latest update id', 'Due date update id', 'Times moved', 'Review on'] },
          { list: 'Lists/ScrutinySettings', columns: ['Long value'] },
        ],
      });
      expect(snapshot.actions.records.map(({ value }) => [value.status, value.dueOn, value.unreadable])).toEqual([
        ['not-started', '2027-03-31', undefined], ['complete', '2027-03-31', undefined], ['complete', '2027-06-30', undefined], ['in-progress', '2027-05-31', undefined],
      ]);
      expect(needsSetUp(snapshot)).toBe(false);
      expect((await stores.updates.ofAction(2)).records).toHaveLength(2);
      const [action] = snapshot.actions.records;
      await expect(stores.actions.change(1, action?.version ?? '', { status: 'paused' })).rejects.toMatchObject({ kind: 'other-version' });
    }
  });

  it('are upgraded by an owner of the site alone', async () => {
    const test = await openSiteOfVersion1(histories);
    const before = test.site.save();
    for (const person of ['owner', 'reader']) await expect(test.as(person).siteSetUp.apply(noStep)).rejects.toMatchObject({ kind: 'not-allowed' });
    expect(JSON.parse(test.site.save()).lists).toEqual(JSON.parse(before).lists);
  });
});

describe('the upgrade', () => {
  it('says what it will do', async () => {
    const test = await openSiteOfVersion1(histories);
    const plan = await test.as('officer').siteSetUp.inspect();
    expect(plan.upgrade).toEqual({ from: 1, to: 3 });
    expect(plan.steps.filter((step) => !step.isDone)).toEqual([
      { id: 'columns:ScrutinyActions', kind: 'columns', listTitle: 'Scrutiny actions', isDone: false, columns: ['Latest update id', 'Due date update id', 'Times moved', 'Review on'] },
      { id: 'columns:ScrutinyDecisions', kind: 'columns', listTitle: 'Scrutiny decisions', isDone: false },
      { id: 'columns:ScrutinySettings', kind: 'columns', listTitle: 'Scrutiny tracker settings', isDone: false, columns: ['Long value'] },
      { id: 'rows:ScrutinyActions', kind: 'rows', listTitle: 'Scrutiny actions', isDone: false, rowCount: 3 },
      { id: 'settings:ScrutinySettings', kind: 'settings', listTitle: 'Scrutiny tracker settings', isDone: false },
    ]);
  });

  it('makes of them what a new site has, fills in the rows, and notes the version last', async () => {
    const test = await openSiteOfVersion1(histories);
    const told: (RowsDone | undefined)[] = [];
    const stores = test.as('officer');
    const plan = await stores.siteSetUp.apply((_ids, rows) => told.push(rows));
    expect(plan.steps.filter((step) => !step.isDone)).toEqual([]);
    expect(plan.upgrade).toBeUndefined();
    expect(told.filter(Boolean)).toEqual([{ done: 0, total: 3 }, { done: 3, total: 3 }, { done: 0, total: 2 }, { done: 2, total: 2 }]);
    expect(shapeOf(test)).toEqual(shapeOf(await openReadySite()));
    expect(await filledIn(test)).toEqual(filled);
    const { setUp, actions: after } = await stores.trackerReader.read();
    expect(setUp).toBe('ready');
    await stores.actions.change(1, after.records[0]?.version ?? '', { status: 'paused' });
    expect(await test.sent(() => stores.siteSetUp.apply(noStep))).toHaveLength(1);
  });

  it('counts no update that its action was never brought in step with, so that it still can be', async () => {
    // The connection broke between the two writes of the second update, later than the first.
    const test = await openSiteOfVersion1([[said('In progress'), said('Complete', false)]]);
    test.meddle((state) => {
      const [first, second] = state.lists.find(({ name }) => name === 'ScrutinyUpdates')?.items ?? [];
      if (first && second) Object.assign(second, { created: new Date(Date.parse(first.created) + 60_000).toISOString().replace('.000', '') });
    });
    await test.as('officer').siteSetUp.apply(noStep);
    expect(await idsOf(test, 1)).toEqual([1, null, null]);
  });

  it('leaves an action alone whose updates somebody deleted', async () => {
    const test = await openSiteOfVersion1([[said('Complete')]]);
    test.meddle((state) => (state.lists.find(({ name }) => name === 'ScrutinyUpdates') ?? { items: [] }).items.splice(0));
    await test.as('officer').siteSetUp.apply(noStep);
    expect(await idsOf(test, 1)).toEqual([null, null, null]);
    expect((await test.as('reader').trackerReader.read()).setUp).toBe('ready');
  });

  it('takes lists that say no version for the first, and runs every step', async () => {
    const test = await openSiteOfVersion1(histories);
    await changeRow(test.site, ['ScrutinySettings', 3], { ScrValue: 'one' });
    expect((await test.as('reader').trackerReader.read()).setUp).toBe('incomplete');
    await test.as('officer').siteSetUp.apply(noStep);
    expect(await filledIn(test)).toEqual(filled);
    expect((await test.as('reader').trackerReader.read()).setUp).toBe('ready');
  });

  it('goes in as many requests as it takes', async () => {
    const test = await openSiteOfVersion1([[said('Complete')]]);
    test.meddle((state) => {
      const list = state.lists.find(({ name }) => name === actions);
      const updates = state.lists.find(({ name }) => name === 'ScrutinyUpdates');
      const [action] = list?.items ?? [];
      const [update] = updates?.items ?? [];
      if (!list || !updates || !action || !update) throw new Error('There is nothing to copy.');
      for (let id = 2; id <= 250; id += 1) {
        const guid = `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`;
        list.items.push({ ...action, id, guid, values: { ...action.values, ScrClientKey: guid } });
        updates.items.push({ ...update, id, guid, values: { ...update.values, ScrAction: id, ScrClientKey: guid } });
      }
    });
    const told: string[] = [];
    await test.as('officer').siteSetUp.apply((_ids, rows) => rows && told.push(`${rows.done} of ${rows.total}`));
    expect(told).toEqual(['0 of 250', '100 of 250', '200 of 250', '250 of 250']);
    expect(await idsOf(test, 250)).toEqual([250, null, null]);
  });

  it('looks again at a row that somebody wrote meanwhile', async () => {
    const test = await openSiteOfVersion1(histories);
    let isWritten = false;
    await test.as('officer').siteSetUp.apply((_ids, rows) => {
      if (rows?.done !== 0 || isWritten) return;
      isWritten = true;
      const { status } = test.site.handle(
        {
          method: 'POST', url: `${test.site.url}/_api/web/getList('${new URL(test.site.url).pathname}/Lists/${actions}')/items(2)`,
          headers: {
            accept: 'application/json', 'content-type': 'application/json', 'x-http-method': 'MERGE', 'if-match': '*', 'x-requestdigest': test.site.issueDigest('owner'),
          },
          body: JSON.stringify({ ScrLabel: 'iv' }),
        },
        'owner',
      );
      expect(status).toBe(204);
    });
    expect(isWritten).toBe(true);
    expect(await filledIn(test)).toEqual(filled);
    expect(await valueOf(test.site, actions, 2, 'ScrLabel')).toBe('iv');
  });
});

describe('an interrupted upgrade', () => {
  const requestsOfUpgrade = 11;

  it('takes as many requests as are interrupted here', async () => {
    const test = await openSiteOfVersion1(histories);
    expect(await test.sent(() => test.as('officer').siteSetUp.apply(noStep))).toHaveLength(requestsOfUpgrade);
  });

  for (const kind of ['dropBefore', 'dropAfter'] as const) {
    for (let after = 0; after < requestsOfUpgrade; after += 1) {
      it(`is finished by the next (${kind} at request ${after + 1})`, async () => {
        const test = await openSiteOfVersion1(histories);
        test.site.faults.next({ kind, after, times: 3 });
        const { siteSetUp, trackerReader } = test.as('officer');
        const error = await siteSetUp.apply(noStep).catch((thrown: StoreError) => thrown);
        expect(error).toMatchObject({ kind: expect.stringMatching(/^(offline|unknown-outcome)$/) });
        test.site.faults.clear();
        expect(needsSetUp(await trackerReader.read())).toBe(false);
        await siteSetUp.apply(noStep);
        expect(await filledIn(test)).toEqual(filled);
        expect((await test.as('reader').trackerReader.read()).setUp).toBe('ready');
      });
    }
  }
});
