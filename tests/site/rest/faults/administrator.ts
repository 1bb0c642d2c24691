import { notEmulated } from '../errors';
import { forgetUnique } from '../items/unique';
import type { FieldState, ListState, SiteState } from '../state';
import { addBadRows, type Administration } from './badRows';

/** What an administrator may do to a site while people work on it. Lists are named by the last part of their address, columns by their internal name. */
export type AdministratorAct =
  | { readonly does: 'renameColumn'; readonly list: string; readonly column: string; readonly title: string }
  | { readonly does: 'deleteColumn'; readonly list: string; readonly column: string }
  | { readonly does: 'deleteList' | 'restoreList' | 'addBadRows'; readonly list: string }
  | { readonly does: 'deletePerson'; readonly person: string };

/** Lists that were deleted by the administrator and can be restored, by site. */
const deletedLists = new WeakMap<SiteState, readonly ListState[]>();

function demandList(site: SiteState, name: string): ListState {
  const list = site.lists.find((candidate) => candidate.name === name);
  if (!list) throw new Error(`The administrator finds no list '${name}': ${site.lists.map((known) => known.name).join(', ')}.`);
  return list;
}

function demandColumn(list: ListState, name: string): FieldState {
  const field = list.fields.find((candidate) => candidate.internalName === name);
  if (!field) throw new Error(`The administrator finds no column '${name}' in ${list.name}.`);
  return field;
}

function deleteColumn(list: ListState, field: FieldState): void {
  list.fields = list.fields.filter((other) => other !== field);
  for (const view of list.views) view.fields = view.fields.filter((name) => name !== field.internalName);
  for (const item of list.items) delete item.values[field.internalName];
  list.version += 1;
  forgetUnique(list);
}

/** SharePoint asks for the columns that point at a list to go first where they restrict deletion. Source: https://support.microsoft.com/office/create-list-relationships-by-using-lookup-columns-80a3e0a6-8016-41fb-ad09-8bf16d490632 */
function deleteList(site: SiteState, list: ListState): void {
  const guard = site.lists.find((other) => other !== list && other.fields.some((field) => field.lookupListId === list.id && field.deleteBehavior === 'Restrict'));
  if (guard) throw new Error(`The administrator cannot delete ${list.name} while ${guard.name} points at it.`);
  site.lists = site.lists.filter((other) => other !== list);
  deletedLists.set(site, [...(deletedLists.get(site) ?? []), list]);
}

function restoreList(site: SiteState, name: string): void {
  const deleted = deletedLists.get(site) ?? [];
  const list = deleted.find((candidate) => candidate.name === name);
  if (!list) throw new Error(`The administrator finds no '${name}' in the recycle bin.`);
  site.lists.push(list);
  deletedLists.set(site, deleted.filter((other) => other !== list));
}

/**
 * Does what an administrator does, beside the REST interface.
 * Throws Error in plain words when there is no such list, column or person, or when SharePoint would refuse.
 */
export function administer(administration: Administration, act: AdministratorAct): void {
  const { site } = administration;
  switch (act.does) {
    case 'renameColumn':
      demandColumn(demandList(site, act.list), act.column).title = act.title;
      return;
    case 'deleteColumn': {
      const list = demandList(site, act.list);
      return deleteColumn(list, demandColumn(list, act.column));
    }
    case 'deleteList': return deleteList(site, demandList(site, act.list));
    case 'restoreList': return restoreList(site, act.list);
    case 'addBadRows':
      addBadRows(administration, demandList(site, act.list));
      return;
    case 'deletePerson': return deletePerson(site, act.person);
    default: throw notEmulated(`an administrator who does ${JSON.stringify(act)}`);
  }
}

/** Somebody is taken off the site; what they wrote stays, and columns go on naming an id that nobody has. General knowledge, to be checked on a tenant. */
function deletePerson(site: SiteState, key: string): void {
  const person = site.users.find((user) => user.key === key);
  if (!person) throw new Error(`The administrator finds nobody called '${key}'.`);
  site.users = site.users.filter((user) => user !== person);
  for (const group of site.groups) group.memberIds = group.memberIds.filter((id) => id !== person.id);
}
