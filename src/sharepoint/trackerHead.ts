import type { SPFI } from '@pnp/sp';
import type { IBasePermissions } from '@pnp/sp/security';
import { actionsList } from '../schema/actionsList';
import { decisionsList } from '../schema/decisionsList';
import type { ListDescription } from '../schema/listDescription';
import type { RightsMask } from '../schema/permissions';
import { ownersList } from '../schema/ownersList';
import { recommendationsList } from '../schema/recommendationsList';
import { reviewsList } from '../schema/reviewsList';
import { settingsList } from '../schema/settingsList';
import { updatesList } from '../schema/updatesList';
import { valueOf, type Batch } from './batch';
import { listOn, type Connection } from './connection';
import type { Gaps } from './gaps';
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
}

// PnPjs types the two halves as numbers; SharePoint sends them as texts.
const asMask = ({ High, Low }: IBasePermissions): RightsMask => ({ High: String(High), Low: String(Low) });

/** Puts the requests of the head into a batch; they are answered when it has run. @throws StoreError */
export async function askHead(batch: Batch, connection: Connection, gaps: Gaps): Promise<Head> {
  const rights = (list: ListDescription): ReturnType<typeof batch.add<RightsMask>> =>
    batch.add(async (sp: SPFI) => asMask(await listOn(sp, connection, list).getCurrentUserEffectivePermissions()));
  const itemsOf = (sp: SPFI, list: ListDescription) => listOn(sp, connection, list).items;

  const { lists } = connection;

  const settings = batch.add((sp) => firstPage(itemsOf(sp, settingsList).select(...settingSelect(lists)).top(pageLimit)));
  const reviews = batch.add((sp) => firstPage(itemsOf(sp, reviewsList).select(...selectOf(reviewsList, lists)).orderBy('ID', false).top(pageLimit)));
  const owners = batch.add((sp) => firstPage(ownerItems(sp, connection)));
  const site = batch.add(async (sp) => asMask(await sp.web.getCurrentUserEffectivePermissions()));
  const onReviews = rights(reviewsList);
  const onActions = rights(actionsList);
  const onUpdates = rights(updatesList);
  const onDecisions = rights(decisionsList);
  // Nothing of it is read here, but a site without it is not ready.
  const onRecommendations = rights(recommendationsList);

  gaps.orNone(recommendationsList, await onRecommendations);
  return {
    settings: gaps.orNone(settingsList, await settings) ?? noPage,
    reviews: gaps.orNone(reviewsList, await reviews) ?? noPage,
    owners: gaps.orNone(ownersList, await owners) ?? noPage,
    masks: {
      site: valueOf(await site),
      reviews: gaps.orNone(reviewsList, await onReviews),
      actions: gaps.orNone(actionsList, await onActions),
      updates: gaps.orNone(updatesList, await onUpdates),
      decisions: gaps.orNone(decisionsList, await onDecisions),
    },
  };
}
