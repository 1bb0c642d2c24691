import type { EditOf } from '../../src/application/outbox/entry';
import type { Stored } from '../../src/application/ports/recordStores';
import { saveEdit } from '../../src/application/saveEdit';
import { fieldsOf, type EditableFields, type EditableKind, type EditableRecords } from '../../src/domain/editable';
import type { Versioned } from '../../src/domain/versioned';
import type { Stores } from '../../src/sharepoint/createStores';
import { hostile, keepAction, keepReview } from '../builders/keptRecords';
import { create, ownerWith } from '../builders/records';
import { openReadySite, type TestSite } from '../builders/testSite';

let test: TestSite;
let mine: Stores;
let theirs: Stores;

function edit<K extends EditableKind>(record: K, read: Versioned<EditableRecords[K]>, changes: Partial<EditableFields[K]>): EditOf<K> {
  return { kind: 'edit', record, id: read.value.id, name: '', version: read.version, base: fieldsOf(record, read.value), changes };
}

beforeEach(async () => {
  test = await openReadySite();
  [mine, theirs] = [test.as('officer'), test.as('officer2')];
});

async function review(): Promise<Stored<EditableRecords['review']>> {
  return mine.reviews.read((await keepReview(mine)).reviewId);
}

describe('an edit of one person alone', () => {
  it('writes only what was changed, in two requests', async () => {
    const read = await review();
    const sent = await test.sent(() => saveEdit(mine, edit('review', read, { committee: hostile.replace('\n', ' '), reportedOn: '2019-06-27' })));
    expect(sent.map((line) => line.split(' ')[0])).toEqual(['POST', 'GET']);
    const stored = await theirs.reviews.read(read.value.id);
    expect(stored.value).toEqual({ ...read.value, committee: hostile.replace('\n', ' '), reportedOn: '2019-06-27' });
    expect(stored.changedBy).toBe('Sam Reed');
  });

  it('is known to be written when it cannot be read again', async () => {
    const read = await review();
    let isWritten = false;
    test.site.faults.next({ kind: 'dropBefore', match: /^GET/, times: 3 });
    const saving = saveEdit(mine, edit('review', read, { title: 'Mine' }), () => (isWritten = true));
    await expect(saving).rejects.toMatchObject({ kind: 'offline' });
    expect([isWritten, (await theirs.reviews.read(read.value.id)).value.title]).toEqual([true, 'Mine']);
  });

  it('clears what was emptied', async () => {
    const read = await review();
    await saveEdit(mine, edit('review', read, { reportedOn: '2019-06-27', sourceUrl: 'https://council.example/a' }));
    const after = await mine.reviews.read(read.value.id);
    const result = await saveEdit(mine, edit('review', after, { reportedOn: null, sourceUrl: null, committee: '' }));
    expect(result).toMatchObject({ isSaved: true });
    expect((await theirs.reviews.read(read.value.id)).value).toEqual({ id: read.value.id, title: 'SEND Provision', committee: '', status: 'open' });
  });

  it('is refused to a member, and nothing is written', async () => {
    const read = await review();
    await expect(saveEdit(test.as('owner'), edit('review', read, { title: 'Mine' }))).rejects.toMatchObject({ kind: 'not-allowed' });
    expect((await theirs.reviews.read(read.value.id)).version).toBe(read.version);
  });

  it('of a record that was deleted says so', async () => {
    const read = await review();
    test.meddle((state) => state.lists.filter(({ name }) => name === 'ScrutinyReviews').forEach((list) => (list.items.length = 0)));
    await expect(saveEdit(test.as('officer'), edit('review', read, { title: 'Mine' }))).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('an edit of two people at once', () => {
  it('merges by itself where they changed different fields', async () => {
    const read = await review();
    await saveEdit(theirs, edit('review', read, { committee: 'Theirs' }));
    const result = await saveEdit(mine, edit('review', read, { title: 'Mine' }));
    expect(result).toMatchObject({ isSaved: true, stored: { value: { title: 'Mine', committee: 'Theirs' } } });
    expect((await theirs.reviews.read(read.value.id)).value).toMatchObject({ title: 'Mine', committee: 'Theirs' });
  });

  it('asks where they changed the same field, and writes nothing, not even the others', async () => {
    const read = await review();
    await saveEdit(theirs, edit('review', read, { title: 'Theirs' }));
    const before = await mine.reviews.read(read.value.id);
    const result = await saveEdit(mine, edit('review', read, { title: 'Mine', committee: 'Also mine' }));
    expect(result).toMatchObject({
      isSaved: false,
      clashes: [{ field: 'title', base: 'SEND Provision', mine: 'Mine', theirs: 'Theirs' }],
      theirs: { changedBy: 'Nia Powell', value: { title: 'Theirs' } },
    });
    expect(await mine.reviews.read(read.value.id)).toEqual(before);
  });

  it('is saved where both wrote the same, without writing again', async () => {
    const read = await review();
    await saveEdit(theirs, edit('review', read, { title: 'Same' }));
    const before = await mine.reviews.read(read.value.id);
    expect(await saveEdit(mine, edit('review', read, { title: 'Same' }))).toMatchObject({ isSaved: true, stored: { version: before.version } });
    expect(await mine.reviews.read(read.value.id)).toEqual(before);
  });

  it('does not stop for what somebody else did to another part of the record: progress', async () => {
    const read = await keepAction(mine);
    await test.as('owner').actions.change(read.value.id, read.version, { status: 'complete', health: null });
    const result = await saveEdit(mine, edit('action', read, { text: 'Train everybody.' }));
    expect(result).toMatchObject({ isSaved: true, stored: { value: { text: 'Train everybody.', status: 'complete' } } });
  });

  it('gives up for now when others keep coming first, and then nothing of it is written', async () => {
    const read = await review();
    let round = 0;
    const racing: Stores = {
      ...mine,
      reviews: {
        ...mine.reviews,
        async change(id, version, change) {
          const { version: newest } = await theirs.reviews.read(id);
          await theirs.reviews.change(id, newest, { committee: `Round ${(round += 1)}` });
          return mine.reviews.change(id, version, change);
        },
      },
    };
    await expect(saveEdit(racing, edit('review', read, { title: 'Mine' }))).rejects.toMatchObject({ kind: 'conflict' });
    expect(round).toBe(5);
    expect((await theirs.reviews.read(read.value.id)).value).toMatchObject({ title: 'SEND Provision', committee: 'Round 5' });
  });
});

describe('an edit after an unknown outcome', () => {
  it.each(['dropBefore', 'dropAfter'] as const)('is there once after it was repeated (%s)', async (kind) => {
    const read = await keepReview(mine).then(({ partIds }) => mine.parts.read(partIds[0] ?? 0));
    const change = edit('part', read, { response: hostile, decision: 'not-accepted' });
    test.site.faults.next({ kind, match: ({ method }) => method === 'POST' });
    await expect(saveEdit(mine, change)).rejects.toMatchObject({ name: 'StoreError' });
    expect(await saveEdit(mine, change)).toMatchObject({ isSaved: true, stored: { value: { response: hostile, decision: 'not-accepted' } } });
    const versions = (await theirs.parts.read(read.value.id)).version;
    expect(versions).not.toBe(read.version);
  });
});

describe('a new lead', () => {
  it('is followed by the person to whom it is assigned', async () => {
    const read = await keepAction(mine);
    const { user } = test.site.describe('owner2');
    const held = await create(mine.owners, ownerWith('SEN Manager', { holder: { userId: user.id, name: user.name } }));
    const vacant = await create(mine.owners, ownerWith('Head of Needs'));
    const saved = async (leadOwnerId: number | null): Promise<EditableRecords['action']> => {
      await saveEdit(mine, edit('action', await mine.actions.read(read.value.id), { leadOwnerId }));
      return (await mine.actions.read(read.value.id)).value;
    };
    expect(await saved(held)).toMatchObject({ leadOwnerId: held, assignedToId: user.id });
    expect(await saved(vacant)).toEqual({ ...read.value, leadOwnerId: vacant });
    expect(await saved(null)).toEqual(read.value);
  });
});
