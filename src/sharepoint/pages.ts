import { parseBinderWithErrorCheck } from '@pnp/queryable';
import { SPCollection, type ISPCollection, type SPFI } from '@pnp/sp';
import type { Row } from './rows/row';

/** Most rows that SharePoint gives at once. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests */
export const pageLimit = 5000;

/** Some rows, and where the next ones are. */
export interface Page {
  readonly rows: readonly Row[];
  readonly nextUrl?: string;
}

/** No rows and nothing after them. */
export const noPage: Page = { rows: [] };

interface Collection {
  readonly value: readonly Row[];
  readonly 'odata.nextLink'?: string;
}

/** Asks for the first page of a collection; fit for a batch. PnPjs' own reading would drop where the next page is. */
export function firstPage(collection: ISPCollection): Promise<Page> {
  const parse = parseBinderWithErrorCheck(async (response): Promise<Page> => {
    const { value, 'odata.nextLink': nextUrl } = (await response.json()) as Collection;
    return nextUrl === undefined ? { rows: value } : { rows: value, nextUrl };
  });
  return collection.using(parse)<Page>();
}

/** All rows from a first page on. */
export async function allRows(sp: SPFI, first: Page): Promise<readonly Row[]> {
  const rows = [...first.rows];
  let page = first;
  while (page.nextUrl !== undefined) {
    page = await firstPage(SPCollection([sp.web, page.nextUrl]));
    rows.push(...page.rows);
  }
  return rows;
}
