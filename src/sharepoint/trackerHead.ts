import type { SPFI } from '@pnp/sp';
import type { ChangeMark } from '../application/ports/changeWatch';
import { actionsList } from '../schema/actionsList';
import { decisionsList } from '../schema/decisionsList';
import type { ListDescription } from '../schema/listDescription';
import type { RightsMask } from '../schema/permissions';
import { ownersList } from '../schema/ownersList';
import { reviewsList } from '../schema/reviewsList';
import { settingsList } from '../schema/settingsList';
import { trackerLists } from '../schema/trackerLists';
import { updatesList } from '../schema/updatesList';
import { valueOf, type Batch } from './batch';
import { markOf, type ListStanding } from './changeMark';
import { listOn, type Connection } from './connection';
import type { Gaps } from './gaps';
import { asMask, askStanding } from './listStanding';
import { ownerItems } from './ownerStore';
import { firstPage, noPage, pageLimit, type Page } from './pages';
import type { Masks } from './rights';
import { selectOf } from './rows/select';
import { settingSelect } from './settingsRows';

/** What is asked whichever review is shown. A list that is not there has no rows. */
export interface Head {
  readonly settings: Page;
  /** Newest first. */
  readonly reviews: Page;
  readonly owners: Page;
  readonly masks: Masks;
  readonly mark: ChangeMark | undefined;
}

/** Puts the requests of the head into a batch; they are answered when it has run. @throws StoreError */
export async function askHead(batch: Batch, connection: Connection, gaps: Gaps): Promise<Head> {
  const itemsOf = (sp: SPFI, list: ListDescription) => listOn(sp, connection, list).items;
  const { lists } = connection;

  // First of all, so that nothing is written unseen between the mark and the rows. A site without one of the lists is not ready.
  const standing = trackerLists.map((list) => [list, askStanding(batch, connection, list)] as const);
  const settings = batch.add((sp) => firstPage(itemsOf(sp, settingsList).select(...settingSelect(lists)).top(pageLimit)));
  const reviews = batch.add((sp) => firstPage(itemsOf(sp, reviewsList).select(...selectOf(reviewsList, lists)).orderBy('ID', false).top(pageLimit)));
  const owners = batch.add((sp) => firstPage(ownerItems(sp, connection)));
  const site = batch.add(async (sp) => asMask(await sp.web.getCurrentUserEffectivePermissions()));

  const standings: Record<string, ListStanding> = {};
  for (const [list, asked] of standing) {
    const found = gaps.orNone(list, await asked);
    if (found) standings[list.segment] = found;
  }
  const maskOf = ({ segment }: ListDescription): RightsMask | undefined => standings[segment]?.mask;
  return {
    settings: gaps.orNone(settingsList, await settings) ?? noPage,
    reviews: gaps.orNone(reviewsList, await reviews) ?? noPage,
    owners: gaps.orNone(ownersList, await owners) ?? noPage,
    masks: {
      site: valueOf(await site),
      reviews: maskOf(reviewsList),
      actions: maskOf(actionsList),
      updates: maskOf(updatesList),
      decisions: maskOf(decisionsList),
    },
    mark: markOf(standings),
  };
}
