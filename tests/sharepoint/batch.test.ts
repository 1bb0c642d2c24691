import { runBatch } from '../../src/sharepoint/batch';
import { connect, listOn, type Connection } from '../../src/sharepoint/connection';
import { allRows, firstPage } from '../../src/sharepoint/pages';
import { fetchAs } from '../site/rest/fetchAs';
import { openReadySite, type TestSite } from '../builders/testSite';
import { hostOf } from '../site/hostOf';

const list = { segment: 'ScrutinyOwners' };

function connectionTo(test: TestSite): Connection {
  return connect(hostOf(test.site, 'officer'), {
    fetch: fetchAs(test.site, 'officer'),
    sleep: async () => undefined,
    digest: () => ({ value: test.site.issueDigest('officer'), expiresAt: new Date(Date.now() + 600_000) }),
  });
}

const addPosts = (connection: Connection, titles: readonly string[]) =>
  runBatch(connection.writing, titles.map((title) => (sp) => listOn(sp, connection, list).items.add({ Title: title })));

describe('a batch', () => {
  it('keeps the order in which its requests were put in', async () => {
    const test = await openReadySite();
    const titles = Array.from({ length: 60 }, (_, index) => `Post ${index}`);
    const outcomes = await addPosts(connectionTo(test), titles);
    expect(outcomes.map((outcome) => outcome.isDone && Number(outcome.value.Id))).toEqual(titles.map((_, index) => index + 1));
    expect(outcomes.map((outcome) => outcome.isDone && String(outcome.value.Title))).toEqual(titles);
  });

  it('tells of every request how it ended, and goes on after one that failed', async () => {
    const test = await openReadySite();
    const outcomes = await addPosts(connectionTo(test), ['A', 'a', 'B']);
    expect(outcomes.map((outcome) => (outcome.isDone ? 'done' : outcome.error.kind))).toEqual(['done', 'duplicate', 'done']);
  });

  it('sends a hundred requests in one and the next in another', async () => {
    const test = await openReadySite();
    const connection = connectionTo(test);
    const titles = Array.from({ length: 101 }, (_, index) => `Post ${index}`);
    expect(await test.sent(() => addPosts(connection, titles))).toHaveLength(2);
    expect(await test.sent(() => addPosts(connection, []))).toHaveLength(0);
  });

  it('throws one error when it failed as a whole, and nothing waits for ever', async () => {
    const test = await openReadySite();
    const connection = connectionTo(test);
    test.site.faults.next({ kind: 'html', status: 503 });
    await expect(addPosts(connection, ['A', 'B'])).rejects.toMatchObject({ kind: 'busy' });
    test.site.faults.next({ kind: 'dropAfter' });
    await expect(addPosts(connection, ['A', 'B'])).rejects.toMatchObject({ kind: 'unknown-outcome' });
    test.site.faults.next({ kind: 'signIn' });
    await expect(addPosts(connection, ['C'])).rejects.toMatchObject({ kind: 'signed-out' });
    test.site.faults.next({ kind: 'cutBody' });
    await expect(addPosts(connection, ['C'])).rejects.toMatchObject({ kind: 'unknown-outcome' });
    test.site.faults.next({ kind: 'cutText' });
    await expect(addPosts(connection, ['D'])).rejects.toMatchObject({ kind: 'failed' });
  });

  it('of reads is sent again when the connection drops', async () => {
    const test = await openReadySite();
    const connection = connectionTo(test);
    test.site.faults.next({ kind: 'dropBefore', times: 2 });
    const outcomes = await runBatch(connection.reading, [(sp) => listOn(sp, connection, list).select('Title')()]);
    expect(outcomes.map((outcome) => outcome.isDone && outcome.value.Title)).toEqual(['Scrutiny action owners']);
    test.site.faults.next({ kind: 'dropBefore', times: 3 });
    await expect(runBatch(connection.reading, [(sp) => listOn(sp, connection, list)()])).rejects.toMatchObject({ kind: 'offline' });
  });
});

describe('pages', () => {
  it('are followed to the last, in and out of a batch', async () => {
    const test = await openReadySite();
    const connection = connectionTo(test);
    await addPosts(connection, Array.from({ length: 25 }, (_, index) => `Post ${index}`));
    const [outcome] = await runBatch(connection.reading, [(sp) => firstPage(listOn(sp, connection, list).items.select('Id').orderBy('ID', false).top(10))]);
    if (!outcome?.isDone) throw new Error('The first page did not come.');
    expect(outcome.value.rows).toHaveLength(10);
    const rows = await allRows(connection.reading, outcome.value);
    expect(rows.map((row) => row['Id'])).toEqual(Array.from({ length: 25 }, (_, index) => 25 - index));
  });
});
