import type { Assignment, FieldState, ListState, SiteState } from '../site/rest/state';

const columnOf = ({ id: _id, lookupListId: _list, title, isBuiltIn, ...rest }: FieldState): unknown => ({ ...rest, isBuiltIn, title: isBuiltIn ? '' : title });

function rightsOf(assignments: Assignment[] | null): unknown {
  return assignments?.map(({ principalId, roleIds }) => [principalId, roleIds]);
}

function listOf(list: ListState): unknown {
  const { name, title, description, fields, views, settings, enableVersioning, majorVersionLimit, enableAttachments, readSecurity, writeSecurity } = list;
  return {
    name, title, description, settings, enableVersioning, majorVersionLimit, enableAttachments, readSecurity, writeSecurity,
    fields: fields.map(columnOf), views: views.map(({ fields: shown, query, isDefault, file }) => ({ shown, query, isDefault, file })),
    rights: rightsOf(list.assignments), rows: list.items.map(({ values }) => values['Title']),
  };
}

/** What set-up has made, without what differs between two sites: ids, and names that the site gives in its own language. */
export function setUpState(site: SiteState): unknown {
  return { lists: site.lists.map(listOf), levels: site.roles.map(({ kind, high, low }) => [kind, high, low]) };
}
