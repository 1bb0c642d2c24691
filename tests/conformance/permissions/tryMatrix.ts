import { createServices } from '../../../src/composition/createServices';
import { hostOf } from '../../site/hostOf';
import { fetchAs, SharePointSite } from '../../site/rest/sharePointSite';
import { senderTo } from '../emulator';
import { answered, objectOf } from '../expectations';
import { rawRequest, type Ask, type Reply } from '../request';
import { judge, listSegments, operations, siteOperations, type Cell, type Place } from './operations';

/** Who tries, by the column in which they stand; everybody in a column has to be answered alike. */
export const triers = {
  officers: ['officer', 'officer2'],
  members: ['owner', 'owner2'],
  guests: ['guest'],
  readers: ['reader'],
  strangers: ['stranger'],
} as const;

/** A column of the matrix. */
export type Trier = keyof typeof triers;

/** What each may do: by list (or `site`), by operation. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, Readonly<Record<Trier, Cell>>>>>>;

const siteUrl = 'https://council.example/sites/scrutiny';

/** Sends one request as one person. */
export async function send(site: SharePointSite, as: string, ask: Ask): Promise<Reply> {
  const raw = rawRequest(siteUrl, ask);
  const answer = await senderTo(site, as)({ ...raw, headers: { ...raw.headers, 'X-RequestDigest': site.issueDigest(as) } });
  return { ...answer, json: answer.text.startsWith('{') ? JSON.parse(answer.text) : undefined, of: `${as}: ${ask.method ?? 'GET'} ${ask.path}` };
}

function addressOf(segment: string): string {
  return `/sites/scrutiny/Lists/${segment}`;
}

/** Path of a list below `_api`. */
export function pathOf(segment: string): string {
  return `web/getlist('${addressOf(segment)}')`;
}

/** A site as the product's set-up leaves it, with an item of two versions by an officer in each list, kept as text so that each try begins anew. */
export async function preparedSite(): Promise<string> {
  const site = new SharePointSite({ url: siteUrl });
  await createServices(hostOf(site, 'officer'), { fetch: fetchAs(site, 'officer') }).siteSetUp.apply(() => undefined);
  for (const segment of listSegments) {
    const made = objectOf(await send(site, 'officer', { method: 'POST', path: `${pathOf(segment)}/items`, body: { Title: 'Made by an officer' } }), 201);
    const change: Ask = { method: 'MERGE', path: `${pathOf(segment)}/items(${String(made['Id'])})`, headers: { 'If-Match': '*' }, body: { Title: 'Changed by an officer' } };
    answered(await send(site, 'officer', change), 204);
  }
  return site.save();
}

/** What is kept of the lists and levels, to see whether anything was changed. */
function kept(site: SharePointSite): string {
  const { lists, roles, assignments, groups } = JSON.parse(site.save()) as Record<string, unknown>;
  return JSON.stringify({ lists, roles, assignments, groups });
}

/** A site that stands as it was before each try. */
class Stage {
  private site: SharePointSite;
  private readonly before: string;

  constructor(private readonly prepared: string) {
    this.site = SharePointSite.load(prepared);
    this.before = kept(this.site);
  }

  /** Tries one request. Throws when somebody is refused and something has changed all the same. */
  async tried(as: string, ask: Ask): Promise<Cell> {
    const cell = judge(await send(this.site, as, ask));
    if (kept(this.site) === this.before) return cell;
    if (cell !== 'yes') throw new Error(`${as} was refused, and it was done: ${ask.method ?? 'GET'} ${ask.path}`);
    this.site = SharePointSite.load(this.prepared);
    return cell;
  }
}

/** A list with an item by an officer, and one by the person if they may make any; and the site on which it stands. */
async function stageFor(prepared: string, as: string, segment: string): Promise<{ readonly stage: Stage; readonly place: Place }> {
  const site = SharePointSite.load(prepared);
  const list = pathOf(segment);
  const items = objectOf(await send(site, 'officer', { path: `${list}/items?$select=Id&$top=1&$orderby=Id desc` }))['value'] as { Id: number }[];
  const made = await send(site, as, { method: 'POST', path: `${list}/items`, body: { Title: 'Made by oneself' } });
  const own = made.status === 201 ? Number(objectOf(made, 201)['Id']) : undefined;
  return { stage: new Stage(site.save()), place: { list, address: addressOf(segment), others: items[0]?.Id ?? 0, own } };
}

type Column = Readonly<Record<string, Cell>>;

/** What one person may do in a list. */
async function columnOf(prepared: string, as: string, segment: string): Promise<Column> {
  const { stage, place } = await stageFor(prepared, as, segment);
  const cells: Record<string, Cell> = {};
  for (const [name, askFor] of Object.entries(operations)) {
    const ask = askFor(place);
    cells[name] = ask ? await stage.tried(as, ask) : '–';
  }
  return cells;
}

/** What one person may do on the site itself. */
async function siteColumnOf(prepared: string, as: string): Promise<Column> {
  const stage = new Stage(prepared);
  const cells: Record<string, Cell> = {};
  for (const [name, ask] of Object.entries(siteOperations)) cells[name] = await stage.tried(as, ask);
  return cells;
}

/** The rows of what everybody may do. Throws when two who stand in one column may not do the same. */
async function rowsOf(names: readonly string[], columnFor: (as: string) => Promise<Column>): Promise<Record<string, Record<Trier, Cell>>> {
  const rows = Object.fromEntries(names.map((name) => [name, {} as Record<Trier, Cell>]));
  for (const trier of Object.keys(triers) as Trier[]) {
    for (const as of triers[trier]) {
      for (const [name, cell] of Object.entries(await columnFor(as))) {
        const row = rows[name] ?? ({} as Record<Trier, Cell>);
        if ((row[trier] ?? cell) !== cell) throw new Error(`Not all ${trier} may ${name} alike: ${as} is answered ${cell}.`);
        row[trier] = cell;
      }
    }
  }
  return rows;
}

/** Tries everything, as everybody, on one list. */
export function tryList(prepared: string, segment: string): Promise<Matrix[string]> {
  return rowsOf(Object.keys(operations), (as) => columnOf(prepared, as, segment));
}

/** Tries everything, as everybody, on every list and on the site itself, directly over REST. */
export async function tryMatrix(prepared: string): Promise<Matrix> {
  const matrix: Record<string, Matrix[string]> = {};
  for (const segment of listSegments) matrix[segment] = await tryList(prepared, segment);
  return { ...matrix, site: await rowsOf(Object.keys(siteOperations), (as) => siteColumnOf(prepared, as)) };
}
