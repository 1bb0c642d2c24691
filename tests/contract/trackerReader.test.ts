import { needsSetUp } from '../../src/application/needsSetUp';
import type { TrackerSnapshot } from '../../src/application/ports/trackerReader';
import { actionWith, create, ownerWith, partWith, reviewWith, updateWith } from '../builders/records';
import { openReadySite, openTestSite, type TestSite } from '../builders/testSite';

/** A review with one part and one action. */
async function addReview(test: TestSite, title: string, status: 'open' | 'closed' = 'open'): Promise<number> {
  const officer = test.as('officer');
  const reviewId = await create(officer.reviews, reviewWith({ title, status }));
  const partId = await create(officer.parts, partWith(reviewId, { text: title }));
  await create(officer.actions, actionWith(reviewId, [partId], { text: title }));
  return reviewId;
}

describe('the first screen', () => {
  it('takes two requests, and one when the review is known beforehand', async () => {
    const test = await openReadySite();
    const id = await addReview(test, 'A');
    expect(await test.sent(() => test.as('reader').trackerReader.read())).toHaveLength(2);
    expect(await test.sent(() => test.as('reader').trackerReader.read(id))).toHaveLength(1);
    expect(await test.sent(() => test.as('reader', { hasDigest: false }).trackerReader.read())).toHaveLength(3);
  });

  it('shows the newest open review, or the one that is asked for', async () => {
    const test = await openReadySite();
    const first = await addReview(test, 'First');
    const second = await addReview(test, 'Second');
    await addReview(test, 'Third', 'closed');
    const { trackerReader } = test.as('reader');
    const newest = await trackerReader.read();
    expect(newest.reviewId).toBe(second);
    expect(newest.reviews.records.map(({ value }) => value.title)).toEqual(['Third', 'Second', 'First']);
    expect(newest.actions.records.map(({ value }) => value.text)).toEqual(['Second']);
    const asked = await trackerReader.read(first);
    expect(asked.reviewId).toBe(first);
    expect(asked.parts.records.map(({ value }) => value.text)).toEqual(['First']);
    expect((await trackerReader.read(99)).reviewId).toBe(second);
  });

  it('shows a closed review where there is no open one', async () => {
    const test = await openReadySite();
    const id = await addReview(test, 'Only', 'closed');
    expect((await test.as('reader').trackerReader.read()).reviewId).toBe(id);
  });

  it('is ready and empty after set-up', async () => {
    const test = await openReadySite();
    const snapshot = await test.as('officer').trackerReader.read();
    expect(snapshot.setUp).toBe('ready');
    expect(snapshot.settings).toEqual({ schemaVersion: 3, dueSoonDays: 28, staleDays: 42 });
    expect('reviewId' in snapshot).toBe(false);
  });

  it('says what each person may do', async () => {
    const test = await openReadySite();
    const rights = async (person: string): Promise<unknown> => (await test.as(person).trackerReader.read()).rights;
    expect(await rights('officer')).toEqual({ canSetUp: true, canEditReviews: true, canEditActions: true, canAddUpdates: true, canDecide: true });
    expect(await rights('owner')).toEqual({ canSetUp: false, canEditReviews: false, canEditActions: true, canAddUpdates: true, canDecide: false });
    expect(await rights('reader')).toEqual({ canSetUp: false, canEditReviews: false, canEditActions: false, canAddUpdates: false, canDecide: false });
  });

  it('shows what can be shown of a bad row, and names it', async () => {
    const test = await openReadySite();
    const id = await addReview(test, 'A');
    await create(test.as('officer').owners, ownerWith('Post'));
    test.meddle((state) => {
      const row = state.lists.find(({ name }) => name === 'ScrutinyActions')?.items[0];
      if (row) Object.assign(row.values, { ScrStatus: 'Nearly', ScrLeadOwner: 77 });
    });
    const { actions, parts } = await test.as('reader').trackerReader.read(id);
    expect(actions.records).toMatchObject([{ value: { text: 'A', unreadable: ['status'] } }]);
    expect(actions.badRows).toEqual([
      {
        list: 'Lists/ScrutinyActions', id: 1, title: 'A', isShown: true,
        problems: [{ column: 'Lead owner', problem: 'points-nowhere' }, { column: 'Status', problem: 'not-a-known-word' }],
      },
    ]);
    expect(parts.records).toHaveLength(1);
  });

  it('names rows that belong to no review, whichever review is shown', async () => {
    const test = await openReadySite();
    await addReview(test, 'A');
    const shown = await addReview(test, 'B');
    test.meddle((state) => {
      for (const name of ['ScrutinyActions', 'ScrutinyRecommendations']) {
        const row = state.lists.find((list) => list.name === name)?.items[0];
        if (row) row.values['ScrReview'] = null;
      }
    });
    const { actions, parts } = await test.as('reader').trackerReader.read(shown);
    expect([actions.records.length, parts.records.length]).toEqual([1, 1]);
    for (const { badRows } of [actions, parts]) {
      expect(badRows).toMatchObject([{ id: 1, isShown: false, problems: [{ column: 'Review', problem: 'missing' }] }]);
    }
  });

  it('names updates that belong to no action', async () => {
    const test = await openReadySite();
    const reviewId = await addReview(test, 'A');
    const officer = test.as('officer');
    await create(officer.updates, updateWith(1, reviewId));
    test.meddle((state) => {
      const row = state.lists.find((list) => list.name === 'ScrutinyUpdates')?.items[0];
      if (row) row.values['ScrAction'] = null;
    });
    expect((await test.as('reader').trackerReader.read()).otherBadRows).toMatchObject([
      { list: 'Lists/ScrutinyUpdates', id: 1, isShown: false, problems: [{ column: 'Action', problem: 'missing' }] },
    ]);
  });

  it('names recommendations and posts that are there twice', async () => {
    const test = await openReadySite();
    const reviewId = await addReview(test, 'A');
    const officer = test.as('officer');
    await create(officer.parts, partWith(reviewId));
    await create(officer.owners, ownerWith('Post'));
    test.meddle((state) => {
      const owners = state.lists.find(({ name }) => name === 'ScrutinyOwners');
      const [first] = owners?.items ?? [];
      if (first) owners?.items.push({ ...first, id: 2, guid: '00000000-0000-4000-8000-000000000002' });
    });
    const { parts, owners } = await test.as('reader').trackerReader.read(reviewId);
    expect([parts.records.length, owners.records.length]).toEqual([2, 2]);
    expect(parts.badRows).toMatchObject([{ id: 2, title: '2 (ii)', problems: [{ column: 'Reference', problem: 'repeated' }] }]);
    expect(owners.badRows).toMatchObject([{ id: 2, title: 'Post', problems: [{ column: 'Post', problem: 'repeated' }] }]);
  });
});

describe('a site that is not ready', () => {
  it('is missing its lists', async () => {
    const snapshot = await openTestSite().as('owner').trackerReader.read();
    expect(snapshot).toMatchObject({ setUp: 'missing', rights: { canSetUp: false, canEditReviews: false }, settings: { schemaVersion: 0 }, reviews: { records: [] } });
    expect((await openTestSite().as('officer').trackerReader.read(3)).rights.canSetUp).toBe(true);
  });

  for (const gone of ['ScrutinySettings', 'ScrutinyRecommendations', 'ScrutinyActions', 'ScrutinyUpdates', 'ScrutinyDecisions', 'ScrutinyOwners', 'ScrutinyReviews']) {
    it(`is incomplete without ${gone}`, async () => {
      const test = await openReadySite();
      test.meddle((state) => (state.lists = state.lists.filter(({ name }) => name !== gone)));
      expect((await test.as('reader').trackerReader.read()).setUp).toBe('incomplete');
    });
  }

  it('is read without a column that somebody deleted, and says which', async () => {
    const test = await openReadySite();
    await addReview(test, 'A');
    test.meddle((state) => {
      const actions = state.lists.find(({ name }) => name === 'ScrutinyActions');
      if (actions) actions.fields = actions.fields.filter(({ internalName }) => internalName !== 'ScrHealth');
    });
    const { trackerReader, actions } = test.as('officer');
    const snapshot = await trackerReader.read();
    expect(snapshot).toMatchObject({
      setUp: 'incomplete',
      missing: [{ list: 'Lists/ScrutinyActions', title: 'Scrutiny actions', columns: ['Health'] }],
      actions: { records: [{ value: { text: 'A', unreadable: ['health'] } }], badRows: [] },
    });
    expect((await actions.read(1)).value.text).toBe('A');
    expect(needsSetUp(snapshot)).toBe(false);
  });

  for (const [list, column] of [['ScrutinySettings', 'ScrValue'], ['ScrutinyReviews', 'ScrStatus'], ['ScrutinyOwners', 'ScrHolder'], ['ScrutinyDecisions', 'ScrReview'], ['ScrutinyUpdates', 'ScrEvidence'], ['ScrutinyActions', 'ScrText'], ['ScrutinyActions', 'ScrRecommendations']] as const) {
    it(`shows what is there without the column ${column} of ${list}, and is whole again when it is put back`, async () => {
      const test = await openReadySite();
      await addReview(test, 'A');
      await create(test.as('officer').owners, ownerWith('Post'));
      test.meddle((state) => {
        const found = state.lists.find(({ name }) => name === list);
        if (found) found.fields = found.fields.filter(({ internalName }) => internalName !== column);
      });
      const reader = test.as('reader').trackerReader;
      const snapshot = await reader.read();
      expect(snapshot).toMatchObject({ setUp: 'incomplete', actions: { records: [{ value: { id: 1 } }] } });
      expect(snapshot.missing.map((each) => [each.list, each.columns.length])).toEqual([[`Lists/${list}`, 1]]);
      expect(needsSetUp(snapshot)).toBe(false);
      await test.as('officer').siteSetUp.apply(() => undefined);
      expect((await reader.read()).setUp).toBe('ready');
    });
  }

  it('shows the history of an action without a column that was deleted while the page was open', async () => {
    const test = await openReadySite();
    const reviewId = await addReview(test, 'A');
    const officer = test.as('officer');
    await create(officer.updates, updateWith(1, reviewId));
    expect((await officer.trackerReader.read()).setUp).toBe('ready');
    test.meddle((state) => {
      const updates = state.lists.find(({ name }) => name === 'ScrutinyUpdates');
      if (updates) updates.fields = updates.fields.filter(({ internalName }) => internalName !== 'ScrEvidence');
    });
    expect((await officer.updates.ofAction(1)).records).toMatchObject([{ value: { words: 'Two sessions held.' } }]);
    expect((await officer.trackerReader.read()).setUp).toBe('incomplete');
  });

  it('has to be set up where nobody can tell to which review a row belongs', async () => {
    const test = await openReadySite();
    await addReview(test, 'A');
    test.meddle((state) => {
      const actions = state.lists.find(({ name }) => name === 'ScrutinyActions');
      if (actions) actions.fields = actions.fields.filter(({ internalName }) => internalName !== 'ScrReview');
    });
    const snapshot = await test.as('reader').trackerReader.read();
    expect(snapshot.setUp).toBe('incomplete');
    expect(needsSetUp(snapshot)).toBe(true);
  });

  it('has to be set up before set-up came to its end', async () => {
    const halfway = openTestSite();
    halfway.site.faults.next({ kind: 'dropBefore', after: 6 });
    await expect(halfway.as('officer').siteSetUp.apply(() => undefined)).rejects.toMatchObject({ kind: 'unknown-outcome' });
    const snapshot = await halfway.as('reader').trackerReader.read();
    expect(snapshot.setUp).toBe('incomplete');
    expect(needsSetUp(snapshot)).toBe(true);
  });

  it('is newer when a newer web part wrote it', async () => {
    const test = await openReadySite();
    test.meddle((state) => {
      for (const item of state.lists.find(({ name }) => name === 'ScrutinySettings')?.items ?? []) if (item.values['Title'] === 'SchemaVersion') item.values['ScrValue'] = '4';
    });
    expect((await test.as('officer').trackerReader.read()).setUp).toBe('newer');
  });

  it('takes the default for a setting that is no number, and names it', async () => {
    const test = await openReadySite();
    test.meddle((state) => {
      for (const item of state.lists.find(({ name }) => name === 'ScrutinySettings')?.items ?? []) if (item.values['Title'] === 'StaleDays') item.values['ScrValue'] = 'six weeks';
    });
    expect(await test.as('officer').trackerReader.read()).toMatchObject({
      setUp: 'ready',
      settings: { schemaVersion: 3, dueSoonDays: 28, staleDays: 42 },
      otherBadRows: [{ list: 'Lists/ScrutinySettings', title: 'StaleDays', problems: [{ column: 'Value', problem: 'not-a-number' }] }],
    });
  });

  it('is written by nobody who sees another version of it', async () => {
    const test = await openReadySite();
    await addReview(test, 'A');
    test.meddle((state) => {
      for (const item of state.lists.find(({ name }) => name === 'ScrutinySettings')?.items ?? []) if (item.values['Title'] === 'SchemaVersion') item.values['ScrValue'] = '4';
    });
    const before = test.site.save();
    const officer = test.as('officer');
    const { actions, setUp } = await officer.trackerReader.read();
    expect(setUp).toBe('newer');
    const [action] = actions.records;
    const refused = { kind: 'other-version' };
    await expect(create(officer.reviews, reviewWith())).rejects.toMatchObject(refused);
    await expect(officer.actions.change(action?.value.id ?? 0, action?.version ?? '', { status: 'paused' })).rejects.toMatchObject(refused);
    expect(await test.sent(() => create(officer.owners, ownerWith('Post')).catch(() => undefined))).toEqual([]);
    expect(JSON.parse(test.site.save()).lists).toEqual(JSON.parse(before).lists);
  });
});

describe('all reviews', () => {
  it('are read in one request, with what belongs to none', async () => {
    const test = await openReadySite();
    const ids = [await addReview(test, 'First'), await addReview(test, 'Second', 'closed')];
    await create(test.as('officer').actions, actionWith(ids[0] ?? 0, [], { text: 'Stray' }));
    test.meddle((state) => {
      const stray = state.lists.find(({ name }) => name === 'ScrutinyActions')?.items[2];
      if (stray) stray.values['ScrReview'] = null;
    });
    const reader = test.as('reader');
    expect(await test.sent(() => reader.trackerReader.read('all'))).toHaveLength(1);
    const snapshot = await reader.trackerReader.read('all');
    expect(snapshot.scope).toBe('all');
    expect('reviewId' in snapshot).toBe(false);
    expect(snapshot.parts.records.map(({ value }) => value.reviewId)).toEqual(ids);
    expect(snapshot.actions.records.map(({ value }) => value.text)).toEqual(['First', 'Second']);
    expect(snapshot.actions.badRows).toMatchObject([{ title: 'Stray', isShown: false, problems: [{ column: 'Review', problem: 'missing' }, {}] }]);
  });

  it('are read also where no list has anything', async () => {
    const test = await openReadySite();
    expect(await test.as('reader').trackerReader.read('all')).toMatchObject({ setUp: 'ready', scope: 'all', reviews: { records: [] } });
    expect(await openTestSite().as('reader').trackerReader.read('all')).toMatchObject({ setUp: 'missing' });
  });
});

describe('a failing network', () => {
  it('is tried three times, and is then offline, never empty', async () => {
    const test = await openReadySite();
    await addReview(test, 'A');
    test.site.faults.next({ kind: 'dropBefore', times: 2 });
    expect((await test.as('reader').trackerReader.read()).actions.records).toHaveLength(1);
    test.site.faults.next({ kind: 'dropBefore', times: 3 });
    await expect(test.as('reader').trackerReader.read()).rejects.toMatchObject({ kind: 'offline' });
  });

  it('is an error with SharePoint’s own correlation id when one list of many cannot be read', async () => {
    const test = await openReadySite();
    await addReview(test, 'A');
    test.site.faults.next({ kind: 'status', status: 500, match: /ScrutinyActions'\)\/items.*ReviewId(?:%20|\+| )eq(?:%20|\+| )1/, body: '{"odata.error":{"code":"-1, System.Exception","message":{"value":"x"}}}' });
    await expect(test.as('reader').trackerReader.read()).rejects.toMatchObject({ kind: 'failed' });
    test.site.faults.next({ kind: 'html', status: 500 });
    await expect(test.as('reader').trackerReader.read()).rejects.toMatchObject({ kind: 'failed', correlationId: expect.stringMatching(/.{8}/) });
  });

  it('knows a digest that SharePoint no longer takes, and gets a new one', async () => {
    const test = await openReadySite();
    test.site.faults.next({ kind: 'status', status: 403, body: '{"odata.error":{"code":"-2130575252, Microsoft.SharePoint.SPException","message":{"value":"x"}}}' });
    const sent = await test.sent(() => test.as('reader').trackerReader.read());
    expect(sent.map((line) => line.split(' ').slice(1).join(' '))).toEqual(['/_api/$batch 403', '/_api/contextinfo 200', '/_api/$batch 200']);
  });
});

/** Fills a list with copies of its first row, up to so many rows. */
function fill(test: TestSite, list: string, count: number): void {
  test.meddle((state) => {
    const found = state.lists.find(({ name }) => name === list);
    const [first] = found?.items ?? [];
    if (!found || !first) throw new Error(`${list} has no row to copy.`);
    for (let id = 2; id <= count; id += 1) found.items.push({ ...first, id, guid: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}` });
  });
}

describe('a long list', () => {
  it('is read to its end, page by page', async () => {
    const test = await openReadySite();
    await create(test.as('officer').owners, ownerWith('Post'));
    fill(test, 'ScrutinyOwners', 5001);
    const reader = test.as('reader');
    const sent = await test.sent(async () => expect((await reader.trackerReader.read()).owners.records).toHaveLength(5001));
    expect(sent).toHaveLength(2);
  });

  it('is gone through whole where SharePoint will not look through it for one review', async () => {
    const test = await openReadySite();
    const reviewId = await addReview(test, 'A');
    fill(test, 'ScrutinyRecommendations', 5001);
    expect((await test.as('reader').trackerReader.read('all')).parts.records).toHaveLength(5001);
    fill(test, 'ScrutinyActions', 5002);
    const other = await create(test.as('officer').reviews, reviewWith({ title: 'Other' }));
    test.meddle((state) => {
      const last = state.lists.find(({ name }) => name === 'ScrutinyActions')?.items[5001];
      if (last) last.values['ScrReview'] = other;
    });
    const { parts, actions } = await test.as('reader').trackerReader.read(reviewId);
    expect([parts.records.length, actions.records.length]).toEqual([5001, 5001]);
  });

  it('of actions is shown as it arrives: soon some, and then more', async () => {
    const test = await openReadySite();
    const reviewId = await addReview(test, 'A');
    fill(test, 'ScrutinyActions', 3000);
    for (const scope of [reviewId, 'all'] as const) {
      const seen: (readonly [number, boolean])[] = [];
      const note = ({ actions, arriving }: TrackerSnapshot): void => void seen.push([actions.records.length, arriving === true]);
      note(await test.as('reader').trackerReader.read(scope, note));
      expect(seen).toEqual([[200, true], [2700, true], [3000, false]]);
    }
  });

  it('is never a part of the truth: a page that fails is an error', async () => {
    const test = await openReadySite();
    await addReview(test, 'A');
    fill(test, 'ScrutinyActions', 450);
    test.site.faults.next({ kind: 'dropBefore', times: 3, match: /skiptoken/ });
    const soFar = jest.fn();
    await expect(test.as('reader').trackerReader.read(undefined, soFar)).rejects.toMatchObject({ kind: 'offline' });
    expect(soFar).toHaveBeenCalledTimes(1);
  });
});
