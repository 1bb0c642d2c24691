import lists from './listsOfVersion1.json';
import { fetchAs } from '../site/rest/fetchAs';
import type { SharePointSite } from '../site/rest/sharePointSite';

/** What the site answers to one request. */
export type Answer = Readonly<Record<string, unknown>>;

/** How the site is asked. */
export interface Asking {
  readonly method?: 'MERGE' | 'POST' | 'GET';
  readonly body?: object;
  readonly as?: string;
}

/** Asks the site itself, past every line of the product. */
export async function ask(site: SharePointSite, path: string, { method = 'POST', body, as = 'officer' }: Asking = {}): Promise<Answer> {
  const response = await fetchAs(site, as)(`${site.url}/_api/web/${path}`, {
    method: method === 'GET' ? 'GET' : 'POST',
    headers: {
      Accept: 'application/json;odata=nometadata',
      'Content-Type': 'application/json;odata=nometadata',
      'X-RequestDigest': site.issueDigest(as),
      ...(method === 'MERGE' ? { 'X-HTTP-Method': 'MERGE', 'IF-MATCH': '*' } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return text === '' ? {} : (JSON.parse(text) as Answer);
}

/** The path of a list below the web. */
export const pathOf = (site: SharePointSite, list: string): string => `getList('${new URL(site.url).pathname}/Lists/${list}')`;

/** The permission levels of the first release: their rights as SharePoint counts them. */
const levels = [
  { Name: 'Scrutiny: update actions', Description: 'May view and change scrutiny actions, but not add or delete any. Made by the scrutiny tracker.', BasePermissions: { High: '48', Low: '134418533' } },
  { Name: 'Scrutiny: add progress', Description: 'May view and add progress updates, but not change or delete any. Made by the scrutiny tracker.', BasePermissions: { High: '48', Low: '134418531' } },
];

async function makeLevels(site: SharePointSite): Promise<ReadonlyMap<string, number>> {
  for (const level of levels) await ask(site, 'roledefinitions', { body: { ...level, Order: 100 } });
  const { value } = await ask(site, 'roledefinitions', { method: 'GET' });
  return new Map((value as readonly { Name: string; Id: number }[]).map(({ Name, Id }) => [Name, Id]));
}

async function groupId(site: SharePointSite, group: string): Promise<number> {
  return Number((await ask(site, `associated${group}group`, { method: 'GET' }))['Id']);
}

async function makeList(site: SharePointSite, list: (typeof lists)[number], ids: Map<string, string>): Promise<void> {
  const made = await ask(site, 'lists', { body: { Title: list.name, Description: list.description, BaseTemplate: 100, AllowContentTypes: true, ContentTypesEnabled: false } });
  ids.set(list.name, String(made['Id']));
  const path = pathOf(site, list.name);
  for (const field of list.fields) {
    const SchemaXml = field.replace(/\{(Scrutiny\w+)\}/g, (_whole, name: string) => `{${ids.get(name) ?? ''}}`);
    await ask(site, `${path}/fields/createfieldasxml`, { body: { parameters: { SchemaXml, Options: 8 } } });
  }
  const unique = list.isTitleUnique ? { Indexed: true, EnforceUniqueValues: true } : {};
  await ask(site, `${path}/fields/getbyid('fa564e0f-0c70-4ab9-b863-0177e6ddd247')`, { method: 'MERGE', body: { Title: list.titleColumn, ...unique } });
  await ask(site, path, { method: 'MERGE', body: { Title: list.title, EnableVersioning: true, MajorVersionLimit: 500, EnableAttachments: list.hasAttachments } });
  for (const name of list.view.filter((each) => each !== 'LinkTitle')) await ask(site, `${path}/defaultview/viewfields/addviewfield('${name}')`);
}

async function setRights(site: SharePointSite, list: (typeof lists)[number], levelIds: ReadonlyMap<string, number>): Promise<void> {
  const path = pathOf(site, list.name);
  await ask(site, `${path}/breakroleinheritance(copyroleassignments=false,clearsubscopes=true)`);
  const grants = [['owner', 'Full Control'], ['member', list.members], ['visitor', 'Read']] as const;
  for (const [group, level] of grants) {
    await ask(site, `${path}/roleassignments/addroleassignment(principalid=${await groupId(site, group)},roledefid=${levelIds.get(level) ?? 0})`);
  }
  const me = Number((await ask(site, 'currentuser', { method: 'GET' }))['Id']);
  await ask(site, `${path}/roleassignments/removeroleassignment(principalid=${me},roledefid=${levelIds.get('Full Control') ?? 0})`);
}

/**
 * Makes the lists of version 1 on an empty site, as the first release left them: from a description that never changes and through the
 * REST interface alone, so that the upgrade is tried on what is out there, not on what the product of today would make.
 */
export async function makeListsOfVersion1(site: SharePointSite): Promise<void> {
  const levelIds = await makeLevels(site);
  const ids = new Map<string, string>();
  for (const list of lists) await makeList(site, list, ids);
  for (const list of lists) await setRights(site, list, levelIds);
  for (const [Title, ScrValue] of [['DueSoonDays', '28'], ['StaleDays', '42'], ['SchemaVersion', '1']]) {
    await addRow(site, 'ScrutinySettings', { Title, ScrValue });
  }
}

/** Adds a row as the first release wrote it. @returns its id */
export async function addRow(site: SharePointSite, list: string, values: object, as = 'officer'): Promise<number> {
  return Number((await ask(site, `${pathOf(site, list)}/items`, { body: values, as }))['Id']);
}

/** Changes a row, whoever wrote it since. */
export async function changeRow(site: SharePointSite, [list, id]: readonly [list: string, id: number], values: object, as = 'officer'): Promise<void> {
  await ask(site, `${pathOf(site, list)}/items(${id})`, { method: 'MERGE', body: values, as });
}

/** A value of a row as the site keeps it. */
export async function valueOf(site: SharePointSite, list: string, id: number, name: string): Promise<unknown> {
  return (await ask(site, `${pathOf(site, list)}/items(${id})?$select=${name}`, { method: 'GET' }))[name];
}

/** An update to write, and whether the first release went on to bring the action in step with it. */
export interface OldUpdate {
  readonly status: string;
  readonly newDueOn?: string;
  readonly isInStep: boolean;
}

let keyCount = 0;

function key(): string {
  keyCount += 1;
  return `11111111-0000-4000-8000-${String(keyCount).padStart(12, '0')}`;
}

/** Writes an update in the two steps of the first release: the update, then its action. */
async function addUpdate(site: SharePointSite, actionId: number, { status, newDueOn, isInStep }: OldUpdate): Promise<void> {
  const moved = newDueOn ? { ScrNewDueOn: newDueOn, ScrReason: 'Staff left.' } : {};
  const update = { Title: status, ScrActionId: actionId, ScrReviewId: 1, ScrStatus: status, ScrWords: status, ScrClientKey: key(), ...moved };
  const id = await addRow(site, 'ScrutinyUpdates', update, 'owner');
  if (!isInStep) return;
  const at = await valueOf(site, 'ScrutinyUpdates', id, 'Created');
  const change = { ScrStatus: status, ScrLatestUpdateAt: at, ...(newDueOn ? { ScrDueOn: newDueOn } : {}) };
  await changeRow(site, ['ScrutinyActions', actionId], change, 'owner');
}

/** Writes a review with one part and one action for each history, as the first release did. @returns the ids of the actions */
export async function addReviewOfVersion1(site: SharePointSite, histories: readonly (readonly OldUpdate[])[]): Promise<readonly number[]> {
  await addRow(site, 'ScrutinyReviews', { Title: 'SEND Provision', ScrStatus: 'Open', ScrClientKey: key() });
  const part = { Title: '2 (i)', ScrReviewId: 1, ScrNumber: '2', ScrPart: 'i', ScrText: 'That staff be trained.', ScrDecision: 'Accepted', ScrClientKey: key() };
  await addRow(site, 'ScrutinyRecommendations', part);
  const actionIds: number[] = [];
  for (const history of histories) {
    const id = await addRow(site, 'ScrutinyActions', {
      Title: 'Train', ScrReviewId: 1, ScrRecommendationsId: [1], ScrText: 'Train all staff.', ScrPrecision: 'Month', ScrStatus: 'Not started',
      ScrDueOn: '2027-03-31T00:00:00Z', ScrOriginalDueOn: '2027-03-31T00:00:00Z', ScrClientKey: key(),
    });
    for (const update of history) await addUpdate(site, id, update);
    actionIds.push(id);
  }
  return actionIds;
}
