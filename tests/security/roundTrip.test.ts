import fc from 'fast-check';
import type { WrittenUpdate } from '../../src/application/ports/recordStores';
import { StoreError } from '../../src/application/storeError';
import { plainText } from '../../src/domain/plainText';
import type { Action, Owner, Part, Review } from '../../src/domain/records';
import type { Stores } from '../../src/sharepoint/createStores';
import { actionWith, newRecord, ownerWith, partWith, reviewWith, updateWith } from '../builders/records';
import { openReadySite, type TestSite } from '../builders/testSite';
import { longWords, payloads, unkeepable } from './payloads';

/** A text as it comes back from a column of many lines, or of one. */
const manyLines = (text: string): string => plainText(text);
const oneLine = (text: string): string => plainText(text).replace(/\n+/g, ' ');

/** Room in front of each text, so that none is empty or too like another, and behind, so that the reader has nothing to trim. */
const framed = (text: string, index: number): string => `${index} ${text} .`;
const lineOf = (text: string, index: number): string => oneLine(framed(text, index)).slice(0, 250).replace(/[\ud800-\udbff]$/, '');

interface Written {
  readonly review: Omit<Review, 'id'>;
  readonly owner: Omit<Owner, 'id'>;
  readonly part: Omit<Part, 'id'>;
  readonly action: Omit<Action, 'id'>;
  readonly update: Omit<WrittenUpdate, 'id'>;
}

/** Writes each text into every field of every list, one record of each list for each text. */
async function writeEverywhere(stores: Stores, texts: readonly string[]): Promise<readonly Written[]> {
  const line = texts.map(lineOf);
  const long = texts.map(framed);
  const of = (all: readonly string[], index: number): string => all[index] ?? '';
  const idsOf = (saved: readonly { readonly id: number }[]) => (index: number): number => saved[index]?.id ?? 0;
  const many = texts.map((_text, index) => index);

  const reviews = many.map((index) => reviewWith({ title: of(line, index), committee: of(line, index) }));
  const reviewId = idsOf(await stores.reviews.createMany(reviews.map((value) => newRecord<Review>(value)), false))(0);
  const owners = many.map((index) => ownerWith(of(line, index), { organisation: of(line, index), email: of(line, index) }));
  const ownerId = idsOf(await stores.owners.createMany(owners.map((value) => newRecord<Owner>(value)), false));
  const parts = many.map((index) => partWith(reviewId, { number: of(line, index), part: of(line, index), theme: of(line, index), text: of(long, index), response: of(long, index) }));
  const partId = idsOf(await stores.parts.createMany(parts.map((value) => newRecord<Part>(value)), false));
  const byWhen = (index: number): Action['byWhen'] => ({ asWritten: of(line, index), precision: 'ongoing' });
  const actions = many.map((index) => {
    const { dueOn: _due, originalDueOn: _original, ...action } = actionWith(reviewId, [partId(index)], { leadOwnerId: ownerId(index), byWhen: byWhen(index) });
    return { ...action, label: of(line, index), text: of(long, index), successCriteria: of(long, index) };
  });
  const actionId = idsOf(await stores.actions.createMany(actions.map((value) => newRecord<Action>(value)), false));
  const updates = many.map((index) => updateWith(actionId(0), reviewId, { words: of(long, index), dateChange: { newDueOn: '2027-01-01', reason: of(long, index) } }));
  await stores.updates.createMany(updates.map((value) => newRecord<WrittenUpdate>(value)), false);
  return many.flatMap((index) => {
    const [review, owner, part, action, update] = [reviews[index], owners[index], parts[index], actions[index], updates[index]];
    return review && owner && part && action && update ? [{ review, owner, part, action, update }] : [];
  });
}

/** What is expected of each record, field by field. */
function expected({ review, owner, part, action, update }: Written): object {
  return {
    review: [oneLine(review.title), oneLine(review.committee)],
    owner: [oneLine(owner.title), oneLine(owner.organisation), oneLine(owner.email)],
    part: [oneLine(part.number), oneLine(part.part), oneLine(part.theme), manyLines(part.text), manyLines(part.response)],
    action: [oneLine(action.label), manyLines(action.text), oneLine(action.byWhen.asWritten), manyLines(action.successCriteria)],
    update: [manyLines(update.words), manyLines(update.dateChange?.reason ?? '')],
  };
}

/** Records in the order in which they were written. */
function inOrder<T extends { readonly id: number }>(rows: readonly { readonly value: T }[]): readonly T[] {
  return rows.map(({ value }) => value).sort((a, b) => a.id - b.id);
}

async function readBack(stores: Stores): Promise<readonly object[]> {
  const { reviews, owners } = await stores.trackerReader.read();
  const { parts, actions } = await stores.trackerReader.read(Math.min(...reviews.records.map(({ value }) => value.id)));
  const [action] = actions.records;
  const updates = await stores.updates.ofAction(action?.value.id ?? 0);
  expect([reviews, owners, parts, actions, updates].map(({ badRows }) => badRows.length)).toEqual([0, 0, 0, 0, 0]);
  const owner = inOrder(owners.records).map(({ title, organisation, email }) => [title, organisation, email]);
  const part = inOrder(parts.records).map((each) => [each.number, each.part, each.theme, each.text, each.response]);
  const act = inOrder(actions.records).map((each) => [each.label, each.text, each.byWhen.asWritten, each.successCriteria]);
  const update = inOrder(updates.records).map(({ words, dateChange }) => [words, dateChange?.reason]);
  return inOrder(reviews.records).map(({ title, committee }, index) => ({
    review: [title, committee], owner: owner[index], part: part[index], action: act[index], update: update[index],
  }));
}

const counts = (test: TestSite): readonly number[] => test.state().lists.map(({ items }) => items.length);

describe('every text, through every field and back', () => {
  it('comes back as it was written, but for what no list keeps', async () => {
    const stores = (await openReadySite()).as('officer');
    const written = await writeEverywhere(stores, payloads);
    expect(written.length).toBeGreaterThan(120);
    expect(await readBack(stores)).toEqual(written.map(expected));
  });

  it('is changed in nothing that can be kept', () => {
    const changed = payloads.filter((text) => plainText(text) !== text);
    expect(changed.filter((text) => !unkeepable.includes(text) && !/[\r\u202a-\u202e\u2066-\u2069\u000c]/.test(text))).toEqual([]);
    expect(unkeepable.filter((text) => plainText(text) === text)).toEqual([]);
  });

  it('does so for texts made of all of them and of any code units', async () => {
    const units = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((codes) => String.fromCharCode(...codes));
    const piece = fc.oneof(fc.constantFrom(...payloads), units, fc.string({ unit: 'binary', maxLength: 40 }));
    const texts = fc.array(fc.array(piece, { minLength: 1, maxLength: 4 }).map((pieces) => pieces.join('')), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(texts, async (some) => {
        const stores = (await openReadySite()).as('officer');
        const written = await writeEverywhere(stores, some);
        expect(await readBack(stores)).toEqual(written.map(expected));
      }),
      { numRuns: 25 },
    );
  }, 120_000);

  it.each(longWords.map((word) => [word.length, word] as const))('of %i characters without a space is refused where it does not fit, and nothing is written', async (_length, word) => {
    const test = await openReadySite();
    const stores = test.as('officer');
    const before = counts(test);
    const tooLong = async (work: Promise<unknown>): Promise<void> => {
      const error: unknown = await work.then(() => undefined, (thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(StoreError);
      expect(error).toMatchObject({ kind: 'refused', detail: expect.stringMatching(/: \d+ characters, at most (255|63999)$/) });
    };
    await tooLong(stores.reviews.createMany([newRecord<Review>(reviewWith({ title: word }))], false));
    await tooLong(stores.reviews.createMany([newRecord<Review>(reviewWith()), newRecord<Review>(reviewWith({ committee: word }))], false));
    await tooLong(stores.owners.createMany([newRecord<Owner>(ownerWith('A')), newRecord<Owner>(ownerWith(word))], false));
    expect(counts(test)).toEqual(before);
    const [review] = await stores.reviews.createMany([newRecord<Review>(reviewWith())], false);
    const part = newRecord<Part>(partWith(review?.id ?? 0, { text: word }));
    if (word.length > 63_999) await tooLong(stores.parts.createMany([part], false));
    else await stores.parts.createMany([part], false);
    const { parts } = await stores.trackerReader.read();
    expect(parts.records.map(({ value }) => value.text)).toEqual(word.length > 63_999 ? [] : [word]);
  });

  it('finds by a client key that is itself a payload exactly what carries it: nothing', async () => {
    const stores = (await openReadySite()).as('officer');
    await stores.reviews.createMany([newRecord<Review>(reviewWith())], false);
    for (const text of payloads) {
      expect([text, await stores.reviews.findByClientKey(text)]).toEqual([text, undefined]);
    }
  });

  it('as an address is kept, or refused before anything is sent', async () => {
    const test = await openReadySite();
    const stores = test.as('officer');
    for (const text of payloads) {
      const before = counts(test);
      const sent = await test.sent(() => expect(stores.reviews.createMany([newRecord<Review>(reviewWith({ sourceUrl: `x${text}` }))], false)).rejects.toMatchObject({ kind: 'refused' }));
      expect([text, sent, counts(test)]).toEqual([text, [], before]);
    }
    const addresses = payloads.map((text) => `https://council.example/${text}x`);
    const saved = await stores.reviews.createMany(addresses.map((sourceUrl) => newRecord<Review>(reviewWith({ sourceUrl }))), false);
    const { reviews } = await stores.trackerReader.read();
    expect(saved.map(({ id }) => reviews.records.find(({ value }) => value.id === id)?.value.sourceUrl)).toEqual(addresses.map(manyLines));
  });
});
