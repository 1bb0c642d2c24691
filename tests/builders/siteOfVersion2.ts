import { addReviewOfVersion1, ask, changeRow, makeListsOfVersion1, pathOf, type OldUpdate } from './siteOfVersion1';
import type { SharePointSite } from '../site/rest/sharePointSite';

/** The columns that version 2 added, as the second release made them. */
const columns = [
  ['1f3db954-cfa2-429d-9d4c-d0849085925e', 'ScrLatestUpdateId', 'Latest update id'],
  ['b4758040-b1d9-423a-8bff-844938a1f993', 'ScrDueOnUpdateId', 'Due date update id'],
] as const;

/**
 * Makes the lists of version 2 on an empty site: those of version 1 with the columns that the second release added to them. The
 * description never changes.
 */
export async function makeListsOfVersion2(site: SharePointSite): Promise<void> {
  await makeListsOfVersion1(site);
  for (const [id, name, title] of columns) {
    const SchemaXml = `<Field ID="{${id}}" Type="Number" Name="${name}" StaticName="${name}" DisplayName="${title}" Decimals="0" Min="0" />`;
    await ask(site, `${pathOf(site, 'ScrutinyActions')}/fields/createfieldasxml`, { body: { parameters: { SchemaXml, Options: 8 } } });
  }
  await changeRow(site, ['ScrutinySettings', 3], { ScrValue: '2' });
}

/** Writes a review with one action for each history, as the second release did: an action knows the ids of its updates. @returns the ids of the actions */
export async function addReviewOfVersion2(site: SharePointSite, histories: readonly (readonly OldUpdate[])[]): Promise<readonly number[]> {
  const actionIds = await addReviewOfVersion1(site, histories);
  let updateId = 0;
  for (const [index, history] of histories.entries()) {
    for (const { newDueOn, isInStep } of history) {
      updateId += 1;
      const moved = newDueOn === undefined ? {} : { ScrDueOnUpdateId: updateId };
      if (isInStep) await changeRow(site, ['ScrutinyActions', actionIds[index] ?? 0], { ScrLatestUpdateId: updateId, ...moved }, 'owner');
    }
  }
  return actionIds;
}
