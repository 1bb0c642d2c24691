import type { SPFI } from '@pnp/sp';
import type { IItems } from '@pnp/sp/items';
import { restName } from '../../schema/column';
import type { ListDescription } from '../../schema/listDescription';
import { settingsList } from '../../schema/settingsList';
import type { SiteGroup } from '../../schema/permissions';
import { trackerLists } from '../../schema/trackerLists';
import { Batch, valueOf, type Outcome } from '../batch';
import { listOn, type Connection } from '../connection';
import { maySetUp } from '../rights';
import { idOf, type Row } from '../rows/row';
import type { Assignment, FoundColumn, FoundLevel, FoundList, SiteState } from './siteState';

interface ListInfo {
  readonly Id: string;
  readonly Title: string;
  readonly EnableVersioning: boolean;
  readonly MajorVersionLimit: number;
  readonly EnableAttachments: boolean;
  readonly HasUniqueRoleAssignments: boolean;
  readonly ItemCount: number;
}

interface ColumnInfo {
  readonly Id: string;
  readonly InternalName: string;
  readonly Title: string;
  readonly TypeAsString: string;
  readonly Indexed: boolean;
  readonly EnforceUniqueValues: boolean;
  readonly LookupList?: string;
  readonly Choices?: readonly string[];
}

interface AssignmentInfo {
  readonly PrincipalId: number;
  readonly RoleDefinitionBindings: readonly { readonly Id: number }[];
}

const listProperties = ['Id', 'Title', 'EnableVersioning', 'MajorVersionLimit', 'EnableAttachments', 'HasUniqueRoleAssignments', 'ItemCount'];

/** Rows of the settings that are looked at, at most. */
const mostSettings = 100;

/** The value, or undefined where the list or group is not there. @throws StoreError any other failure */
function unlessMissing<T>(outcome: Outcome<T>): T | undefined {
  return !outcome.isDone && outcome.error.kind === 'not-found' ? undefined : valueOf(outcome);
}

/** The value, or undefined where the person may not see it. @throws StoreError any other failure */
function unlessHidden<T>(outcome: Outcome<T>): T | undefined {
  return !outcome.isDone && outcome.error.kind === 'not-allowed' ? undefined : valueOf(outcome);
}

const plainId = (id: string | undefined): string => (id ?? '').replace(/[{}]/g, '').toLowerCase();

function foundColumn(info: ColumnInfo): FoundColumn {
  return {
    id: plainId(info.Id),
    name: info.InternalName,
    title: info.Title,
    type: info.TypeAsString,
    isIndexed: info.Indexed,
    isUnique: info.EnforceUniqueValues,
    targetListId: plainId(info.LookupList),
    choices: info.Choices ?? [],
  };
}

function flatAssignments(infos: readonly AssignmentInfo[]): readonly Assignment[] {
  return infos.flatMap(({ PrincipalId, RoleDefinitionBindings }) => RoleDefinitionBindings.map(({ Id }) => ({ principalId: PrincipalId, levelId: Id })));
}

async function askList(batch: Batch, connection: Connection, list: ListDescription): Promise<FoundList | undefined> {
  const on = (sp: SPFI): ReturnType<typeof listOn> => listOn(sp, connection, list);
  const asked = batch.add((sp) => on(sp).select(...listProperties)<ListInfo>());
  const columns = batch.add((sp) => on(sp).fields<ColumnInfo[]>());
  const view = batch.add((sp) => on(sp).defaultView.fields<{ readonly Items: readonly string[] }>());
  const assignments = batch.add((sp) =>
    on(sp).roleAssignments.select('PrincipalId', 'RoleDefinitionBindings/Id').expand('RoleDefinitionBindings')<AssignmentInfo[]>(),
  );
  const info = unlessMissing(await asked);
  if (!info) return undefined;
  const visible = unlessHidden(await assignments);
  return {
    id: plainId(info.Id),
    title: info.Title,
    hasVersions: info.EnableVersioning,
    versionLimit: info.MajorVersionLimit,
    hasAttachments: info.EnableAttachments,
    hasOwnPermissions: info.HasUniqueRoleAssignments,
    itemCount: info.ItemCount,
    columns: valueOf(await columns).map(foundColumn),
    viewColumns: valueOf(await view).Items,
    assignments: visible && flatAssignments(visible),
  };
}

async function askLevels(batch: Batch): Promise<readonly FoundLevel[] | undefined> {
  const levels = unlessHidden(await batch.add((sp) => sp.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind')()));
  return levels?.map(({ Id, Name, RoleTypeKind }) => ({ id: Id, name: Name, roleType: RoleTypeKind }));
}

/** Ids of the three groups. A site without one answers null or "not found", depending on how it came to lack it. */
async function askGroups(batch: Batch): Promise<SiteState['groups']> {
  const asked = {
    owners: batch.add((sp) => sp.web.associatedOwnerGroup.select('Id')<{ readonly Id?: number }>()),
    members: batch.add((sp) => sp.web.associatedMemberGroup.select('Id')<{ readonly Id?: number }>()),
    visitors: batch.add((sp) => sp.web.associatedVisitorGroup.select('Id')<{ readonly Id?: number }>()),
  };
  const found: Partial<Record<SiteGroup, number>> = {};
  for (const group of ['owners', 'members', 'visitors'] as const) {
    const id = unlessMissing(await asked[group])?.Id;
    if (id !== undefined) found[group] = id;
  }
  return found;
}

async function askPeople(batch: Batch): Promise<Pick<SiteState, 'userId' | 'isOwner' | 'siteOwners'>> {
  const me = batch.add((sp) => sp.web.currentUser.select('Id', 'IsSiteAdmin')());
  const owners = batch.add((sp) => sp.web.associatedOwnerGroup.users.select('Id', 'Title')());
  const { Id: userId, IsSiteAdmin: isAdmin } = valueOf(await me);
  const asked = await owners;
  // Some sites keep to themselves who is in the group, or have none: then the screen says "an owner of this site".
  const isUnknown = !asked.isDone && (asked.error.kind === 'not-allowed' || asked.error.kind === 'not-found');
  const users = isUnknown ? [] : valueOf(asked);
  return { userId, isOwner: isAdmin || users.some((user) => user.Id === userId), siteOwners: users.map((user) => user.Title) };
}

async function askListTitles(batch: Batch): Promise<SiteState['listTitles']> {
  const titles = valueOf(await batch.add((sp) => sp.web.lists.select('Title')<readonly { readonly Title: string }[]>()));
  return new Set(titles.map(({ Title }) => Title.toLowerCase()));
}

async function askSettings(batch: Batch, connection: Connection): Promise<SiteState['settings']> {
  const value = restName(settingsList.columns.value);
  const items = (sp: SPFI): IItems => listOn(sp, connection, settingsList).items;
  const asked = batch.add((sp) => items(sp).select('Id', 'Title', value).top(mostSettings)<Row[]>());
  const keys = batch.add((sp) => items(sp).select('Id', 'Title').top(mostSettings)<Row[]>());
  const outcome = await asked;
  // Where the column of the values is not there, the keys still tell which settings are.
  const isKeysOnly = !outcome.isDone && outcome.error.kind === 'wrong-shape';
  const rows = unlessMissing(isKeysOnly ? await keys : outcome) ?? [];
  return rows.map((row) => ({ id: idOf(row), key: String(row['Title'] ?? ''), value: String(row[value] ?? '') }));
}

/** Looks at everything that set-up cares for, in one request. @throws StoreError */
export async function readSiteState(connection: Connection): Promise<SiteState> {
  const batch = new Batch(connection.reading);
  const rights = batch.add((sp) => sp.web.getCurrentUserEffectivePermissions());
  const asked = [askLevels(batch), askGroups(batch), askPeople(batch), askListTitles(batch), askSettings(batch, connection)] as const;
  const askedLists = trackerLists.map((list) => askList(batch, connection, list));
  const [, levels, groups, people, listTitles, settings, lists] = await Promise.all([batch.run(), ...asked, Promise.all(askedLists)]);
  const { High, Low } = valueOf(await rights);
  const found = trackerLists.flatMap((list, index): readonly (readonly [string, FoundList])[] => {
    const state = lists[index];
    return state ? [[list.segment, state]] : [];
  });
  return {
    canSetUp: maySetUp({ High: String(High), Low: String(Low) }),
    ...people,
    levels,
    groups,
    lists: new Map(found),
    listTitles,
    settings,
  };
}
