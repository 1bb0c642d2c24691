import { createServices } from '../../../src/composition/createServices';
import type { WrittenUpdate } from '../../../src/application/ports/recordStores';
import type { Action, Owner, Part, Review } from '../../../src/domain/records';
import { actionWith, create, newRecord, ownerWith, partWith, reviewWith, updateWith } from '../../builders/records';
import { hostOf } from '../../site/hostOf';
import { fetchAs, type SharePointSite } from '../../site/rest/sharePointSite';

/** Writes into an item past the product, as somebody in SharePoint's own list view would. */
export async function editItem(site: SharePointSite, list: string, id: number, fields: Readonly<Record<string, string>>): Promise<void> {
  const headers = { Accept: 'application/json', 'Content-Type': 'application/json', 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*', 'X-RequestDigest': site.issueDigest('officer') };
  const response = await fetchAs(site, 'officer')(`${site.url}/_api/web/GetList('${new URL(site.url).pathname}/Lists/${list}')/items(${id})`, { method: 'POST', headers, body: JSON.stringify(fields) });
  if (response.status !== 204) throw new Error(`The item was not changed: ${response.status} ${await response.text()}`);
}

/** A text on one line of a list. */
const line = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 200);

/**
 * A review in which each text stands in every field of a part, of its action and of a post, and in an update of the first action.
 * @returns the ids of the actions, in the order of the texts
 */
export async function writeHostileReview(site: SharePointSite, texts: readonly string[]): Promise<readonly number[]> {
  const services = createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') });
  await services.siteSetUp.apply(() => undefined);
  const reviewId = await create<Review>(services.reviews, reviewWith({ title: line(texts[0] ?? 'Review'), committee: line(texts[1] ?? '') }));
  const owners = await services.owners.createMany(texts.map((text, index) => newRecord<Owner>(ownerWith(`${index} ${line(text)}`, { organisation: line(text), email: line(text) }))), false);
  const parts = texts.map((text, index) => partWith(reviewId, { number: String(index + 1), part: '', theme: line(text), text, response: text }));
  const savedParts = await services.parts.createMany(parts.map((part) => newRecord<Part>(part)), false);
  const actions = texts.map((text, index) =>
    actionWith(reviewId, [savedParts[index]?.id ?? 0], { text, successCriteria: text, leadOwnerId: owners[index]?.id ?? 0, label: '', byWhen: { asWritten: line(text), precision: 'ongoing' } }),
  );
  const saved = await services.actions.createMany(actions.map((action) => newRecord<Action>(action)), false);
  const update = (words: string): Omit<WrittenUpdate, 'id'> => updateWith(saved[0]?.id ?? 0, reviewId, { words: words.slice(0, 5000), dateChange: { newDueOn: '2027-01-01', reason: words.slice(0, 5000) } });
  await services.updates.createMany(texts.slice(0, 20).map((text) => newRecord<WrittenUpdate>(update(text))), false);
  return saved.map(({ id }) => id);
}
