import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { actionsList } from '../../../src/schema/actionsList';
import { ownersList } from '../../../src/schema/ownersList';
import { recommendationsList } from '../../../src/schema/recommendationsList';
import { reviewsList } from '../../../src/schema/reviewsList';
import { decisionWords, type Words } from '../../../src/schema/words';
import { fetchAs, type SharePointSite } from '../../site/rest/sharePointSite';

/** The published paper that the project carries. */
export const samplePaper = resolve(__dirname, '../../../samples/send-provision.docx');

/** What a review holds, in the shape of `samples/send-provision.expected.json`. */
export interface ReviewContent {
  readonly review: string;
  readonly recommendations: readonly {
    readonly number: string;
    readonly part: string;
    readonly theme: string;
    readonly text: string;
    readonly decision: string;
    readonly response: string;
  }[];
  readonly actions: readonly {
    readonly recommendation: string;
    readonly label: string;
    readonly text: string;
    readonly owners: readonly string[];
    readonly byWhen: string;
    readonly dueBy: string | null;
    readonly successCriteria: string;
  }[];
}

/** What the sample paper says, written down by people. */
export function expectedContent(): ReviewContent {
  return JSON.parse(readFileSync(samplePaper.replace('.docx', '.expected.json'), 'utf8')) as ReviewContent;
}

/** One row as SharePoint hands it out. */
export type RawRow = Readonly<Record<string, unknown>> & { readonly Id: number };

/** All rows of a list, straight from the site and not through the product's stores. Throws when the site refuses. */
export async function rowsOf(site: SharePointSite, list: { readonly segment: string }): Promise<readonly RawRow[]> {
  const path = `${new URL(site.url).pathname}/Lists/${list.segment}`;
  const response = await fetchAs(site, 'officer')(`${site.url}/_api/web/getList('${path}')/items?$top=5000&$orderby=Id`, {
    headers: { Accept: 'application/json;odata=nometadata' },
  });
  if (!response.ok) throw new Error(`${list.segment}: ${response.status} ${await response.text()}`);
  return ((await response.json()) as { value: RawRow[] }).value;
}

function text(row: RawRow, column: { readonly name: string }): string {
  return String(row[column.name] ?? '');
}

function keyOf<T extends string>(words: Words<T>, word: string): string {
  return Object.entries(words).find(([, candidate]) => candidate === word)?.[0] ?? `? ${word}`;
}

/** The day of an instant in the site's time zone, as a date column keeps it. */
function dayIn(row: RawRow, column: { readonly name: string }): string | null {
  const instant = row[column.name];
  return typeof instant === 'string' ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London' }).format(new Date(instant)) : null;
}

function idsIn(row: RawRow, column: { readonly name: string }): readonly number[] {
  const ids = row[`${column.name}Id`];
  return Array.isArray(ids) ? (ids as number[]) : typeof ids === 'number' ? [ids] : [];
}

/** References of parts, short: the number alone where all parts of a recommendation are meant. */
function served(parts: readonly RawRow[], ids: readonly number[]): string {
  const { number, part } = recommendationsList.columns;
  const chosen = parts.filter((row) => ids.includes(row.Id));
  const numbers = [...new Set(chosen.map((row) => text(row, number)))];
  return numbers
    .map((own) => {
      const all = parts.filter((row) => text(row, number) === own);
      return chosen.filter((row) => text(row, number) === own).length === all.length
        ? own
        : chosen.map((row) => `${own} (${text(row, part)})`).join(' ');
    })
    .join(', ');
}

/** What the lists of a site hold of their only review. Throws when there is not exactly one. */
export async function contentOf(site: SharePointSite): Promise<ReviewContent> {
  const [reviews, parts, actions, owners] = await Promise.all([reviewsList, recommendationsList, actionsList, ownersList].map((list) => rowsOf(site, list)));
  const [review] = reviews ?? [];
  if (!review || !parts || !actions || !owners || reviews?.length !== 1) throw new Error(`There are ${reviews?.length ?? 0} reviews.`);
  const nameOf = (id: number): string => String(owners.find((owner) => owner.Id === id)?.['Title'] ?? `? ${id}`);
  const { number, part, theme, text: words, decision, response } = recommendationsList.columns;
  const { label, text: actionWords, leadOwner, otherOwners, byWhen, dueOn, successCriteria } = actionsList.columns;
  return {
    review: String(review['Title']),
    recommendations: parts.map((row) => ({
      number: text(row, number),
      part: text(row, part),
      theme: text(row, theme),
      text: text(row, words),
      decision: keyOf(decisionWords, text(row, decision)),
      response: text(row, response),
    })),
    actions: actions.map((row) => ({
      recommendation: served(parts, idsIn(row, actionsList.columns.parts)),
      label: text(row, label),
      text: text(row, actionWords),
      owners: [...idsIn(row, leadOwner), ...idsIn(row, otherOwners)].map(nameOf),
      byWhen: text(row, byWhen),
      dueBy: dayIn(row, dueOn),
      successCriteria: text(row, successCriteria),
    })),
  };
}

/** How many rows each list of the import holds. */
export async function rowCounts(site: SharePointSite): Promise<Readonly<Record<string, number>>> {
  const lists = [reviewsList, recommendationsList, actionsList, ownersList];
  return Object.fromEntries(await Promise.all(lists.map(async (list) => [list.segment, (await rowsOf(site, list)).length] as const)));
}
