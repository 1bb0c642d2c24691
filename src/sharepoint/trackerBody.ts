import type { ISPCollection, SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import type { TrackerScope } from '../application/ports/trackerReader';
import { actionsList } from '../schema/actionsList';
import { restName, type LookupColumn } from '../schema/column';
import { decisionsList } from '../schema/decisionsList';
import type { ListDescription } from '../schema/listDescription';
import { recommendationsList } from '../schema/recommendationsList';
import { updatesList } from '../schema/updatesList';
import type { Batch } from './batch';
import { listOn, type Connection } from './connection';
import type { Gaps } from './gaps';
import { isEmpty, numberEquals } from './odata';
import { firstPage, noPage, pageLimit, type Page } from './pages';
import { decisionSelect } from './rows/decisionRow';
import { hasColumn, selectOf } from './rows/select';
import { updateSelect } from './rows/updateRow';

/** What belongs to one review, or to all. A list that is not there has no rows. */
export interface Body {
  readonly parts: Page;
  readonly actions: Page;
  readonly decisions: Page;
}

/** Actions that are asked for at first, so that they are there soon; the others follow in pages. */
const firstLook = 200;

/** Nothing at all. */
export const noBody: Body = { parts: noPage, actions: noPage, decisions: noPage };

/** Whoever recorded a decision is shown by name. */
function withWriters(list: ListDescription, items: ISPCollection): ISPCollection {
  return list.segment === decisionsList.segment ? items.expand('Author') : items;
}

/** A list whose rows belong to a review. */
type ListOfReview = ListDescription & { readonly columns: { readonly review: LookupColumn } };

type Select = (list: ListOfReview, select: readonly string[]) => Promise<Page>;

async function askLists(connection: Connection, ask: Select): Promise<Body> {
  const [parts, actions, decisions] = await Promise.all([
    ask(recommendationsList, selectOf(recommendationsList, connection.lists)),
    ask(actionsList, selectOf(actionsList, connection.lists)),
    ask(decisionsList, decisionSelect(connection.lists)),
  ]);
  return { parts, actions, decisions };
}

/** Puts the requests of the body into a batch; they are answered when it has run. @throws StoreError */
export function askBody(batch: Batch, connection: Connection, gaps: Gaps, scope: TrackerScope): Promise<Body> {
  const allOf = (sp: SPFI, list: ListOfReview, select: readonly string[]): ISPCollection =>
    withWriters(list, listOn(sp, connection, list).items.select(...select))
      .orderBy('ID')
      .top(list.segment === actionsList.segment ? firstLook : pageLimit);
  // The filter is on an indexed column, and without one the order is: so the list may grow beyond what SharePoint looks through.
  const rowsOf = (sp: SPFI, list: ListOfReview, select: readonly string[]): ISPCollection =>
    scope === 'all' ? allOf(sp, list, select) : allOf(sp, list, select).filter(numberEquals(restName(list.columns.review), scope));
  return askLists(connection, async (list, select) => {
    // Whose rows these are cannot be asked where the column is gone.
    if (scope !== 'all' && !hasColumn(list, list.columns.review.name, connection.lists)) return noPage;
    const outcome = await batch.add((sp) => firstPage(rowsOf(sp, list, select)));
    // SharePoint does not even look for one review that has more rows than it looks through: it is picked from all.
    const isTooLong = !outcome.isDone && outcome.error.kind === 'too-many-rows' && scope !== 'all';
    if (isTooLong) {
      const nextUrl = allOf(connection.reading, list, select).toRequestUrl();
      return { rows: [], nextUrl, isMeant: (row) => row[restName(list.columns.review)] === scope };
    }
    return gaps.orNone(list, outcome) ?? noPage;
  });
}

/** Rows that belong to nothing and that are looked for, at most: they are only named. */
const mostStrays = 100;

/** Rows that belong to nothing, so that no review would ever show them. */
export interface Strays extends Body {
  readonly updates: Page;
}

/**
 * Puts requests for rows without a review, and updates without an action, into a batch. They also tell which columns are not there.
 * Where all reviews are read, the rows without one are among them.
 * @throws StoreError
 */
export async function askStrays(batch: Batch, connection: Connection, gaps: Gaps, scope: TrackerScope | undefined): Promise<Strays> {
  const { lists } = connection;
  const ask = async (list: ListDescription, owner: LookupColumn, queried: (items: IItems) => ISPCollection): Promise<Page> => {
    if (!hasColumn(list, owner.name, lists)) return noPage;
    const outcome = await batch.add((sp) => firstPage(queried(listOn(sp, connection, list).items.filter(isEmpty(restName(owner))).top(mostStrays))));
    // A list too long to be looked through for them is no reason to show nothing of the others.
    if (!outcome.isDone && outcome.error.kind === 'too-many-rows') return noPage;
    return gaps.orNone(list, outcome) ?? noPage;
  };
  const asked = scope === 'all' ? noBody : askLists(connection, (list, select) => ask(list, list.columns.review, (items) => withWriters(list, items.select(...select))));
  const askedUpdates = ask(updatesList, updatesList.columns.action, (items) => items.select(...updateSelect(lists)).expand('Author'));
  // Together, so that the failure of one leaves no failure of the other that nobody hears of.
  const [body, updates] = await Promise.all([asked, askedUpdates]);
  return { ...body, updates };
}
