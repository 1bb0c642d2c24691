import type { ISPCollection, SPFI } from '@pnp/sp';
import { actionsList } from '../schema/actionsList';
import { restName, type LookupColumn } from '../schema/column';
import { decisionsList } from '../schema/decisionsList';
import type { ListDescription } from '../schema/listDescription';
import { recommendationsList } from '../schema/recommendationsList';
import type { Batch } from './batch';
import { listOn, type Connection } from './connection';
import type { Gaps } from './gaps';
import { numberEquals } from './odata';
import { firstPage, noPage, pageLimit, type Page } from './pages';
import { decisionSelect } from './rows/decisionRow';
import { selectOf } from './rows/rowReader';

/** What belongs to one review. A list that is not there has no rows. */
export interface Body {
  readonly parts: Page;
  readonly actions: Page;
  readonly decisions: Page;
}

/** A list whose rows belong to a review. */
type ListOfReview = ListDescription & { readonly columns: { readonly review: LookupColumn } };

/** Puts the requests of the body into a batch; they are answered when it has run. @throws StoreError */
export async function askBody(batch: Batch, connection: Connection, gaps: Gaps, reviewId: number): Promise<Body> {
  // The filter is on an indexed column, so that the list may grow beyond what SharePoint looks through.
  const ofReview = (sp: SPFI, list: ListOfReview, select: readonly string[]): ISPCollection =>
    listOn(sp, connection, list)
      .items.select(...select)
      .filter(numberEquals(restName(list.columns.review), reviewId))
      .orderBy('ID')
      .top(pageLimit);

  const parts = batch.add((sp) => firstPage(ofReview(sp, recommendationsList, selectOf(recommendationsList))));
  const actions = batch.add((sp) => firstPage(ofReview(sp, actionsList, selectOf(actionsList))));
  const decisions = batch.add((sp) => firstPage(ofReview(sp, decisionsList, decisionSelect)));
  return {
    parts: gaps.orNone(await parts) ?? noPage,
    actions: gaps.orNone(await actions) ?? noPage,
    decisions: gaps.orNone(await decisions) ?? noPage,
  };
}
