import type { ListState, SiteState } from '../../site/rest/state';
import type { TestSite } from '../../builders/testSite';

/** A list of a site by the last part of its address. */
export function listOf(state: SiteState, name: string): ListState {
  const list = state.lists.find((candidate) => candidate.name === name);
  if (!list) throw new Error(`There is no list ${name}.`);
  return list;
}

/** What set-up makes of a site, without what differs from one run to the next. */
export function shapeOf(test: TestSite): unknown {
  const state = test.state();
  const names = new Map(state.lists.map((list) => [list.id, list.name]));
  const roles = new Map(state.roles.map((role) => [role.id, role.name]));
  const holders = new Map([...state.groups.map((group) => [group.id, group.key] as const), ...state.users.map((user) => [user.id, user.key] as const)]);
  const columns = (list: ListState): unknown[] =>
    list.fields
      .map(({ id, internalName, title, type, isIndexed, isUnique, isRequired, isHidden, isDateOnly, isRichText, choices, deleteBehavior, lookupListId }) => ({
        id, internalName, title, type, isIndexed, isUnique, isRequired, isHidden, isDateOnly, isRichText, choices, deleteBehavior,
        target: names.get(lookupListId),
      }))
      .sort((a, b) => (a.internalName < b.internalName ? -1 : 1));
  const rights = (list: ListState): unknown[] =>
    (list.assignments ?? []).map(({ principalId, roleIds }) => `${holders.get(principalId)}: ${roleIds.map((id) => roles.get(id)).join()}`).sort();
  return {
    roles: state.roles.map(({ name, high, low }) => ({ name, high, low })),
    lists: state.lists
      .map((list) => ({
        name: list.name, title: list.title, versions: list.enableVersioning && list.majorVersionLimit, attachments: list.enableAttachments,
        columns: columns(list), view: [...(list.views[0]?.fields ?? [])].sort(), rights: rights(list),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
    settings: listOf(state, 'ScrutinySettings').items.map((item) => `${String(item.values['Title'])}=${String(item.values['ScrValue'])}`).sort(),
  };
}
