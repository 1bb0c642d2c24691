import { titleColumnId, type ListDescription } from '../../schema/listDescription';
import type { Column } from '../../schema/column';
import { ownLevels, roleTypeOf, type Level, type SiteGroup } from '../../schema/permissions';
import { settingKeys } from '../../schema/settingsList';
import { trackerLists } from '../../schema/trackerLists';
import type { Change } from './change';
import { typeOf } from './fieldXml';
import { hasSetting, missingSettings, missingVersion } from './foundSettings';
import { migrationsFor } from './migrations/migrations';
import type { Assignment, FoundColumn, FoundLevel, FoundList, SiteState } from './siteState';

/** Versions of an item that a list keeps: who changed what is asked years later. */
const versionLimit = 500;

const groups: readonly SiteGroup[] = ['owners', 'members', 'visitors'];

/** Whether set-up has never come to its end. Names and views are given then; afterwards they are the council's. */
function isFirstSetUp(state: SiteState): boolean {
  return !hasSetting(state, settingKeys.schemaVersion);
}

/** The title that a list of ours gets: a council that has a list of this title already keeps it, and ours is called by its address. */
export function titleFor(list: ListDescription, state: SiteState): string {
  return state.listTitles.has(list.title.toLowerCase()) ? list.segment : list.title;
}

/** What a list lacks apart from columns and permissions. */
export function missingOfList(list: ListDescription, state: SiteState): readonly Change[] {
  const found = state.lists.get(list.segment);
  if (!found) return [{ kind: 'create-list', list }];
  const title = titleFor(list, state);
  const isUnnamed = isFirstSetUp(state) && found.title === list.segment && found.title !== title;
  const properties = {
    ...(isUnnamed ? { Title: title } : {}),
    ...(found.hasVersions && found.versionLimit >= versionLimit ? {} : { EnableVersioning: true, MajorVersionLimit: versionLimit }),
    // A council may allow attachments where we need none; it may not take them away where we do.
    ...(isFirstSetUp(state) && found.hasAttachments !== list.hasAttachments ? { EnableAttachments: list.hasAttachments } : {}),
  };
  return Object.keys(properties).length === 0 ? [] : [{ kind: 'set-list', list, properties }];
}

function flagsToSet(found: FoundColumn, wanted: { readonly isIndexed?: boolean; readonly isUnique?: boolean }): Readonly<Record<string, boolean>> {
  return {
    ...(wanted.isIndexed && !found.isIndexed ? { Indexed: true } : {}),
    ...(wanted.isUnique && !found.isUnique ? { EnforceUniqueValues: true } : {}),
  };
}

function missingOfColumn(list: ListDescription, column: Column, found: FoundList, state: SiteState): readonly Change[] {
  const existing = found.columns.find((candidate) => candidate.id === column.id);
  if (!existing) {
    const isPossible = !('target' in column) || state.lists.has(column.target);
    return isPossible ? [{ kind: 'create-column', list, column }] : [];
  }
  const properties = flagsToSet(existing, column);
  const flags: readonly Change[] = Object.keys(properties).length === 0 ? [] : [{ kind: 'set-column', list, columnId: column.id, properties }];
  return [...flags, ...missingChoices(list, column, existing)];
}

/**
 * Words that a choice column lacks. What a council added to it stays, and so does the order. Choices belong to one kind of column,
 * which the request has to name. Source: https://learn.microsoft.com/previous-versions/office/developer/sharepoint-rest-reference/dn600182(v=office.15)#fieldchoice-resource
 */
function missingChoices(list: ListDescription, column: Column, { choices }: FoundColumn): readonly Change[] {
  const missing = column.kind === 'choice' ? column.choices.filter((choice) => !choices.includes(choice)) : [];
  return missing.length === 0 ? [] : [{ kind: 'set-column', list, columnId: column.id, properties: { 'odata.type': 'SP.FieldChoice', Choices: [...choices, ...missing] } }];
}

function missingOfTitle(list: ListDescription, found: FoundList, isFirst: boolean): readonly Change[] {
  const existing = found.columns.find((candidate) => candidate.id === titleColumnId);
  if (!existing) return [];
  const isUnique = list.titleColumn.isUnique === true;
  const properties = {
    ...(isFirst && existing.title !== list.titleColumn.title ? { Title: list.titleColumn.title } : {}),
    ...flagsToSet(existing, { isIndexed: isUnique, isUnique }),
  };
  return Object.keys(properties).length === 0 ? [] : [{ kind: 'set-column', list, columnId: titleColumnId, properties }];
}

/** Columns that the default view does not show and that are there, or are as soon as `created` is done. */
function missingOfView(list: ListDescription, found: FoundList, created: readonly Change[]): readonly Change[] {
  const coming = created.flatMap((change) => (change.kind === 'create-column' ? [change.column.name] : []));
  const there = [...found.columns.map((column) => column.name), ...coming];
  const unseen = list.viewColumns.filter((name) => there.includes(name) && !found.viewColumns.includes(name));
  return unseen.map((name): Change => ({ kind: 'show-column', list, name }));
}

/** What a list lacks in columns, and in the default view. */
export function missingColumns(list: ListDescription, state: SiteState): readonly Change[] {
  const found = state.lists.get(list.segment);
  if (!found) return [];
  const isFirst = isFirstSetUp(state);
  const created = Object.values(list.columns).flatMap((column) => missingOfColumn(list, column, found, state));
  return [...missingOfTitle(list, found, isFirst), ...created, ...(isFirst ? missingOfView(list, found, created) : [])];
}

function levelIdOf(level: Level, levels: readonly FoundLevel[]): number | undefined {
  const isIt = (found: FoundLevel): boolean => (typeof level === 'string' ? found.roleType === roleTypeOf[level] : found.name === level.name);
  return levels.find(isIt)?.id;
}

function missingGrants(list: ListDescription, state: SiteState, levels: readonly FoundLevel[], held: readonly Assignment[]): readonly Change[] {
  return groups.flatMap((group): readonly Change[] => {
    const principalId = state.groups[group];
    const levelId = levelIdOf(list.permissions[group], levels);
    if (principalId === undefined || levelId === undefined) return [];
    const isHeld = held.some((assignment) => assignment.principalId === principalId && assignment.levelId === levelId);
    return isHeld ? [] : [{ kind: 'grant', list, principalId, levelId }];
  });
}

/**
 * What a list lacks in permissions. Rights that a council gave to others beside are left alone; what SharePoint gives to the
 * person who cuts a list off from the site's permissions is taken back, because only groups shall have rights.
 */
export function missingPermissions(list: ListDescription, state: SiteState): readonly Change[] {
  const found = state.lists.get(list.segment);
  if (!found) return [];
  const levels = state.levels;
  if (!found.hasOwnPermissions) {
    return [{ kind: 'own-permissions', list }, ...(levels ? missingGrants(list, state, levels, []) : [])];
  }
  const held = found.assignments;
  // Somebody who may not see permissions sees at least that the list has its own.
  if (!levels || !held) return [];
  const grants = missingGrants(list, state, levels, held);
  // They go last, and only from somebody who stays an owner: nobody may lock himself out.
  const isSafe = grants.length === 0 && state.isOwner;
  const personal = isSafe ? held.filter((assignment) => assignment.principalId === state.userId) : [];
  const revokes = personal.map((assignment): Change => ({ kind: 'revoke', list, ...assignment }));
  return [...grants, ...revokes];
}

/** Permission levels of ours that the site lacks. */
export function missingLevels(state: SiteState): readonly Change[] {
  const { levels } = state;
  if (!levels) return [];
  return ownLevels.filter((level) => levelIdOf(level, levels) === undefined).map((level): Change => ({ kind: 'create-level', level }));
}

/**
 * Everything that can be done to the site as it is now, in order; empty when only its rows are still to be migrated, or nothing is.
 * Settings come when all else is there.
 */
export function missingChanges(state: SiteState): readonly Change[] {
  const levels = missingLevels(state);
  const changes = [
    ...levels,
    ...trackerLists.flatMap((list) => missingOfList(list, state)),
    ...trackerLists.flatMap((list) => missingColumns(list, state)),
    ...trackerLists.flatMap((list) => (levels.length > 0 ? [] : missingPermissions(list, state))),
  ];
  const isRestDone = changes.every((change) => change.kind === 'revoke');
  if (!isRestDone) return changes;
  return [...changes, ...missingSettings(state), ...(migrationsFor(state).length === 0 ? missingVersion(state) : [])];
}

/** Columns that hold something else under our name or point to another list. They cannot be mended without losing what they hold. */
export function misshapenColumns(state: SiteState): readonly string[] {
  return trackerLists.flatMap((list) =>
    Object.values(list.columns).flatMap((column: Column) => {
      const found = state.lists.get(list.segment)?.columns.find(({ id, name }) => id === column.id || name === column.name);
      if (!found) return [];
      const target = 'target' in column ? state.lists.get(column.target)?.id : undefined;
      const isRight = found.id === column.id && found.type === typeOf(column) && (target === undefined || target === found.targetListId);
      return isRight ? [] : [`${list.segment}: ${column.name}`];
    }),
  );
}
