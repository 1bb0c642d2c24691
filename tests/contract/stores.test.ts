import { StoreError } from '../../src/application/storeError';
import type { Review } from '../../src/domain/records';
import { createStores } from '../../src/sharepoint/createStores';
import { actionWith, create, newRecord, ownerWith, partWith, reviewWith } from '../builders/records';
import { hostile, keepAction, keepReview, rowsOf } from '../builders/keptRecords';
import { openReadySite } from '../builders/testSite';
import { hostOf } from '../site/hostOf';
import { fetchAs } from '../site/rest/fetchAs';

describe('creating', () => {
  it('writes a whole import in four requests', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const sent = await test.sent(async () => {
      const [review] = await officer.reviews.createMany([newRecord(reviewWith())], false);
      const owners = await officer.owners.createMany(Array.from({ length: 13 }, (_, index) => newRecord(ownerWith(`Post ${index}`))), false);
      const parts = await officer.parts.createMany(Array.from({ length: 23 }, (_, index) => newRecord(partWith(review?.id ?? 0, { number: String(index) }))), false);
      const lead = { leadOwnerId: owners[0]?.id ?? 0, otherOwnerIds: [owners[1]?.id ?? 0] };
      const action = actionWith(review?.id ?? 0, [parts[0]?.id ?? 0, parts[22]?.id ?? 0], lead);
      await officer.actions.createMany(Array.from({ length: 22 }, () => newRecord(action)), false);
    });
    expect(sent).toHaveLength(4);
    const { parts, actions, owners, reviews } = await officer.trackerReader.read();
    expect([reviews, owners, parts, actions].map(({ records, badRows }) => [records.length, badRows.length])).toEqual([[1, 0], [13, 0], [23, 0], [22, 0]]);
  });

  it('costs one request more where the page brought no digest, once', async () => {
    const test = await openReadySite();
    const officer = test.as('officer', { hasDigest: false });
    expect(await test.sent(() => officer.reviews.createMany([newRecord(reviewWith())], false))).toHaveLength(2);
    expect(await test.sent(() => officer.reviews.createMany([newRecord(reviewWith())], false))).toHaveLength(1);
  });

  it('asks nothing of SharePoint for nothing', async () => {
    const test = await openReadySite();
    expect(await test.sent(() => test.as('officer').parts.createMany([], true))).toEqual([]);
  });

  for (const kind of ['dropBefore', 'dropAfter'] as const) {
    it(`makes none twice when the connection drops (${kind}) and it is tried again`, async () => {
      const test = await openReadySite();
      const officer = test.as('officer');
      const records = Array.from({ length: 45 }, (_, index) => newRecord(ownerWith(`Post ${index}`)));
      test.site.faults.next({ kind });
      await expect(officer.owners.createMany(records, false)).rejects.toMatchObject({ kind: 'unknown-outcome' });
      expect(rowsOf(test, 'ScrutinyOwners')).toBe(kind === 'dropBefore' ? 0 : 45);

      const saved = await officer.owners.createMany(records, true);
      expect(rowsOf(test, 'ScrutinyOwners')).toBe(45);
      expect(saved.map((one) => one.clientKey)).toEqual(records.map((one) => one.clientKey));
      const { records: kept } = await officer.owners.all();
      expect(saved.map(({ id }) => kept.find(({ value }) => value.id === id)?.value.title)).toEqual(records.map(({ value }) => value.title));
    });
  }

  it('makes none twice when it is repeated by somebody who does not know of the first try', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const records = [newRecord<Review>(reviewWith()), newRecord<Review>(reviewWith())];
    const first = await officer.reviews.createMany(records, false);
    expect(await officer.reviews.createMany(records, false)).toEqual(first);
    expect(await officer.reviews.createMany(records, true)).toEqual(first);
    expect(rowsOf(test, 'ScrutinyReviews')).toBe(2);
  });

  it('keeps what was made when one of many fails, and finishes the rest the next time', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const { reviewId } = await keepReview(officer, 0);
    const records = Array.from({ length: 10 }, (_, index) => newRecord(partWith(reviewId, { number: String(index) })));
    test.site.faults.next({ kind: 'status', status: 503, match: /ScrutinyRecommendations'\)\/items$/, after: 3, times: 2 });
    await expect(officer.parts.createMany(records, false)).rejects.toMatchObject({ kind: 'busy' });
    expect(rowsOf(test, 'ScrutinyRecommendations')).toBe(8);
    expect(await officer.parts.createMany(records, true)).toHaveLength(10);
    expect(rowsOf(test, 'ScrutinyRecommendations')).toBe(10);
  });

  it('refuses a second post of the same name, capitals aside', async () => {
    const officer = (await openReadySite()).as('officer');
    await officer.owners.createMany([newRecord(ownerWith('SEN Manager'))], false);
    await expect(officer.owners.createMany([newRecord(ownerWith('sen manager'))], false)).rejects.toMatchObject({ kind: 'duplicate' });
  });

  it('sends nothing at all when one text of many is too long', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const records = [newRecord(ownerWith('A')), newRecord(ownerWith('b'.repeat(256)))];
    const sent = await test.sent(() => expect(officer.owners.createMany(records, false)).rejects.toMatchObject({ kind: 'refused' }));
    expect(sent).toEqual([]);
  });

  it('divides what is too big for one request', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const { reviewId } = await keepReview(officer, 0);
    const records = Array.from({ length: 30 }, () => newRecord(partWith(reviewId, { text: 'é'.repeat(30_000) })));
    expect(await test.sent(() => officer.parts.createMany(records, false))).toHaveLength(3);
    expect(rowsOf(test, 'ScrutinyRecommendations')).toBe(30);
  });

  it('waits a few seconds for a busy SharePoint that asks for them, and then goes on', async () => {
    const test = await openReadySite();
    test.site.faults.next({ kind: 'html', status: 429, headers: { 'Retry-After': '4' } });
    await test.as('officer').reviews.createMany([newRecord(reviewWith())], false);
    expect(test.waits).toEqual([4000]);
    expect(rowsOf(test, 'ScrutinyReviews')).toBe(1);
  });

  it('gives up on a SharePoint that is busy without end', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    test.site.faults.next({ kind: 'html', status: 503 });
    await expect(officer.reviews.createMany([newRecord(reviewWith())], false)).rejects.toMatchObject({ kind: 'busy' });
    test.site.faults.next({ kind: 'html', status: 429, headers: { 'Retry-After': '600' } });
    await expect(officer.reviews.createMany([newRecord(reviewWith())], false)).rejects.toMatchObject({ kind: 'busy' });
    expect(test.waits).toEqual([]);
  });
});

describe('texts', () => {
  it('stay texts, whatever stands in them', async () => {
    const officer = (await openReadySite()).as('officer');
    const title = hostile.replace(/\n/g, ' ');
    const review = newRecord<Review>(reviewWith({ title, committee: title }));
    const [saved] = await officer.reviews.createMany([review], false);
    const reviewId = saved?.id ?? 0;
    const partId = await create(officer.parts, partWith(reviewId, { text: hostile, response: hostile, theme: title }));
    const postId = await create(officer.owners, ownerWith(title, { organisation: title }));
    await create(officer.actions, actionWith(reviewId, [partId], { text: hostile, leadOwnerId: postId, successCriteria: hostile }));
    const read = await officer.trackerReader.read();
    expect(read.reviews.records[0]?.value).toEqual({ id: reviewId, ...review.value });
    expect(read.parts.records[0]?.value).toMatchObject({ text: hostile, response: hostile, theme: title });
    expect(read.owners.records[0]?.value).toMatchObject({ title, organisation: title });
    expect(read.actions.records[0]?.value).toMatchObject({ text: hostile, successCriteria: hostile });
    expect((await officer.reviews.findByClientKey(review.clientKey))?.value.title).toBe(title);
    expect(await officer.reviews.findByClientKey("no'such key")).toBeUndefined();
  });
});

describe('a record', () => {
  it('of a review comes back as it was given, every field of it', async () => {
    const officer = (await openReadySite()).as('officer');
    const review = reviewWith({
      title: 'Second', reportedOn: '2026-01-05', responseDueOn: '2026-03-29', respondedOn: '2026-10-25', sourceUrl: 'https://council.example/a?b=c,d', status: 'closed',
    });
    const id = await create(officer.reviews, review);
    expect((await officer.trackerReader.read(id)).reviews.records.map(({ value }) => value)).toEqual([{ id, ...review }]);
  });

  it('of a part comes back as it was given, every field of it', async () => {
    const officer = (await openReadySite()).as('officer');
    const reviewId = await create(officer.reviews, reviewWith());
    const part = partWith(reviewId, { decision: 'accepted-in-part', respondedOn: '2026-10-25', text: 'One\n• two' });
    const id = await create(officer.parts, part);
    expect((await officer.trackerReader.read(reviewId)).parts.records.map(({ value }) => value)).toEqual([{ id, ...part }]);
  });

  it('of a post comes back with the name of its holder', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const userId = test.site.describe('owner').user.id;
    const lead = ownerWith('Lead', { organisation: 'Council', email: 'lead@council.example', holder: { userId, name: 'ignored' } });
    const leadId = await create(officer.owners, lead);
    const otherId = await create(officer.owners, ownerWith('Other'));
    expect((await officer.owners.all()).records.map(({ value }) => value)).toEqual([
      { ...lead, id: leadId, holder: { userId, name: 'Priya Shah' } },
      { id: otherId, title: 'Other', organisation: '', email: '' },
    ]);
  });

  it('of an action comes back as it was given, every field of it', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const { reviewId, partIds } = await keepReview(officer);
    const lead = await create(officer.owners, ownerWith('Lead'));
    const other = await create(officer.owners, ownerWith('Other'));
    const action = actionWith(reviewId, partIds, {
      leadOwnerId: lead, otherOwnerIds: [other], assignedToId: test.site.describe('owner').user.id, health: 'at-risk', status: 'paused',
      byWhen: { asWritten: 'Spring term', earliest: '2027-01-04', latest: '2027-03-26', precision: 'season' }, dueOn: '2027-03-28',
      originalDueOn: '2027-03-26', latestUpdateAt: '2026-11-02T09:30:00Z',
    });
    const id = await create(officer.actions, action);
    expect((await officer.actions.read(id)).value).toEqual({ id, ...action });
  });

  for (const zone of ['Europe/London', 'Europe/Paris', 'Pacific/Auckland', 'America/Los_Angeles', 'America/New_York']) {
    it(`keeps its days at a site in ${zone}, on the days the clocks change too`, async () => {
      const test = await openReadySite(zone);
      const officer = test.as('officer');
      const days = ['2026-01-01', '2026-03-08', '2026-03-29', '2026-04-05', '2026-06-30', '2026-09-27', '2026-10-25', '2026-11-01', '2028-02-29', '2026-12-31'] as const;
      const saved = await officer.reviews.createMany(days.map((day) => newRecord(reviewWith({ reportedOn: day }))), false);
      const { reviews } = await officer.trackerReader.read();
      expect(saved.map(({ id }) => reviews.records.find(({ value }) => value.id === id)?.value.reportedOn)).toEqual(days);
    });
  }
});

describe('a day', () => {
  it('is kept as SharePoint keeps it: midnight at the site', async () => {
    for (const [zone, midnight] of [['Pacific/Auckland', '2026-07-14T12:00:00Z'], ['America/Los_Angeles', '2026-07-15T07:00:00Z']] as const) {
      const test = await openReadySite(zone);
      await create(test.as('officer').reviews, reviewWith({ reportedOn: '2026-07-15' }));
      expect(test.state().lists.find(({ name }) => name === 'ScrutinyReviews')?.items[0]?.values['ScrReportedOn']).toBe(midnight);
    }
  });
});

describe('changing an action', () => {
  it('takes the version that was read, and gives the next', async () => {
    const test = await openReadySite();
    const officer = test.as('officer');
    const before = await keepAction(officer, { health: 'off-track' });
    const change = { status: 'in-progress', dueOn: '2027-06-30', latestUpdateAt: '2026-11-23T10:00:00Z', health: null } as const;
    let version = '';
    const sent = await test.sent(async () => (version = await officer.actions.change(before.value.id, before.version, change)));
    expect(sent).toHaveLength(1);
    const { health: _cleared, ...rest } = before.value;
    expect(await officer.actions.read(before.value.id)).toMatchObject({ version, value: { ...rest, status: 'in-progress', dueOn: '2027-06-30', latestUpdateAt: '2026-11-23T10:00:00Z' } });
    expect(version).not.toBe(before.version);
    await officer.actions.change(before.value.id, version, { status: 'complete' });
  });

  it('is a conflict when somebody else was faster, and nothing is written', async () => {
    const test = await openReadySite();
    const before = await keepAction(test.as('officer'));
    await test.as('owner').actions.change(before.value.id, before.version, { status: 'paused' });
    await expect(test.as('owner2').actions.change(before.value.id, before.version, { status: 'complete' })).rejects.toMatchObject({ kind: 'conflict' });
    expect((await test.as('reader').actions.read(before.value.id)).value.status).toBe('paused');
  });

  it('has an unknown outcome when the connection drops, and is not repeated', async () => {
    const test = await openReadySite();
    const owner = test.as('owner');
    const before = await keepAction(test.as('officer'));
    test.site.faults.next({ kind: 'dropAfter' });
    await expect(owner.actions.change(before.value.id, before.version, { status: 'paused' })).rejects.toMatchObject({ kind: 'unknown-outcome' });
    expect((await owner.actions.read(before.value.id)).value.status).toBe('paused');
  });

  it('is not found when it is gone', async () => {
    const officer = (await openReadySite()).as('officer');
    await expect(officer.actions.read(99)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(officer.actions.change(99, '"x,1"', { status: 'paused' })).rejects.toBeInstanceOf(StoreError);
  });

  it('names what is wrong with a row that cannot be read', async () => {
    const test = await openReadySite();
    const { value } = await keepAction(test.as('officer'));
    test.meddle((state) => {
      const row = state.lists.find(({ name }) => name === 'ScrutinyActions')?.items[0];
      if (row) row.values['ScrReview'] = null;
    });
    await expect(test.as('officer').actions.read(value.id)).rejects.toMatchObject({
      kind: 'wrong-shape', detail: `Lists/ScrutinyActions ${value.id}: Review missing`,
    });
  });
});

describe('an edit whose version was lost on the way', () => {
  it('is never said to be unwritten when it cannot be read again', async () => {
    const test = await openReadySite();
    const { value: action, version } = await keepAction(test.as('officer'));
    const inner = fetchAs(test.site, 'officer');
    const withoutVersion: typeof fetch = async (input, init) => {
      if (new Headers(init?.headers).get('X-HTTP-Method') !== 'MERGE') return inner(input, init);
      await inner(input, init);
      test.site.faults.next({ kind: 'dropBefore', times: 3 });
      return new Response(null, { status: 204 });
    };
    const { actions } = createStores(hostOf(test.site, 'officer'), { fetch: withoutVersion, sleep: async () => undefined });
    await expect(actions.change(action.id, version, { label: 'ii' })).rejects.toMatchObject({ kind: 'unknown-outcome' });
    expect((await test.as('reader').actions.read(action.id)).value.label).toBe('ii');
  });
});
