import { parseBinderWithErrorCheck } from '@pnp/queryable';
import { SPCollection, type ISPCollection, type SPFI } from '@pnp/sp';
import type { Row } from './rows/row';

/** Most rows that SharePoint gives at once. Source: https://learn.microsoft.com/sharepoint/dev/sp-add-ins/use-odata-query-operations-in-sharepoint-rest-requests */
export const pageLimit = 5000;

/** Some rows, and where the next ones are. */
export interface Page {
  readonly rows: readonly Row[];
  readonly nextUrl?: string;
  /** Which rows of these and the next pages are meant, where SharePoint could not be asked for them alone; absent for all. */
  readonly isMeant?: (row: Row) => boolean;
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

function meantOf({ isMeant }: Page, rows: readonly Row[]): readonly Row[] {
  return isMeant ? rows.filter(isMeant) : rows;
}

/** The rows of one page, and whether there is none after it. */
export interface ReadPage {
  readonly rows: readonly Row[];
  readonly isLast: boolean;
}

/**
 * The rows of a first page, and then of each page after it. The next page is asked for while the one before is worked on.
 * @param size rows of each later page; as many as in the first where it is absent
 */
export async function* pagesFrom(sp: SPFI, first: Page, size?: number): AsyncGenerator<ReadPage, void, undefined> {
  const ask = ({ nextUrl, rows }: Page): Promise<Page> | undefined => {
    if (nextUrl === undefined) return undefined;
    // What comes first of all comes as it was asked for.
    const url = size === undefined || rows.length === 0 ? nextUrl : withSize(nextUrl, size);
    const page = firstPage(SPCollection([sp.web, url]));
    // Heard of where it is waited for.
    page.catch(() => undefined);
    return page;
  };
  let next = ask(first);
  yield { rows: meantOf(first, first.rows), isLast: !next };
  while (next) {
    const page = await next;
    next = ask(page);
    yield { rows: meantOf(first, page.rows), isLast: !next };
  }
}

/** All rows from a first page on. */
export async function allRows(sp: SPFI, first: Page): Promise<readonly Row[]> {
  const pages: (readonly Row[])[] = [];
  for await (const { rows } of pagesFrom(sp, first)) pages.push(rows);
  return pages.flat();
}

/** The address of a page with another number of rows: SharePoint repeats every option of the first page in it. */
function withSize(nextUrl: string, size: number): string {
  return nextUrl.replace(/((?:\$|%24)top=)\d+/i, `$1${size}`);
}
